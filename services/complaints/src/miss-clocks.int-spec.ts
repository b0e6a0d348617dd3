import { TestBed } from '@heng/testing';
import { accepted, act, answered, expert, filed, office, read, registered, reply, staff } from '../test/parties.js';
import { complaints } from './complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
});
beforeEach(() => bed.setDate('2026-03-02'));

const missed = async ({ id }: { id: string }) =>
  (await bed.recorded('complaints.clock-missed.v1'))
    .filter(({ subject }) => subject === id)
    .map(({ data }) => [data['clock'], data['due']]);

test('a clock ends with its last day, is recorded once, stays visible, and leaves the action possible', async () => {
  const complaint = await filed(bed, agencyId);
  await bed.setDate('2026-03-11');
  expect(await missed(complaint)).toEqual([]);
  await bed.setDate('2026-03-12');
  await bed.setDate('2026-03-20');
  expect(await missed(complaint)).toEqual([['acceptance', '2026-03-11']]);
  const late = await read(bed, complaint);
  expect(late).toMatchObject({
    version: 2,
    state: 'filed',
    clocks: { acceptance: { missed: true } },
    allowedActions: ['accept', 'decline', 'merge'],
  });
  expect(await act(bed, late, 'acceptance', staff)).toMatchObject({ version: 3, due: { date: '2026-04-07' } });
  expect((await read(bed, complaint)).clocks.acceptance).toMatchObject({ missed: true, stoppedOn: '2026-03-20' });
});

test('an agency that does not answer is ruled on without it, in time from the day its clock ran out', async () => {
  const complaint = await accepted(bed, agencyId);
  await bed.setDate('2026-03-18');
  const unanswered = await read(bed, complaint);
  expect(unanswered).toMatchObject({
    state: 'accepted',
    clocks: { ruling: { due: { date: '2026-04-29' } } },
  });
  await act(bed, unanswered, 'ruling', expert, { outcome: 'upheld', severity: 'minor', reason: '机构未作答复。' });
  await bed.setDate('2026-06-01');
  expect(await missed(complaint)).toEqual([['answer', '2026-03-17']]);
});

test('a late answer is heard; the ruling clock goes on and can be missed as well', async () => {
  const complaint = await accepted(bed, agencyId);
  await bed.setDate('2026-03-18');
  expect(await act(bed, await read(bed, complaint), 'answer', office.as, reply)).toMatchObject({
    due: { date: '2026-04-29' },
  });
  await bed.setDate('2026-04-30');
  expect(await missed(complaint)).toEqual([
    ['answer', '2026-03-17'],
    ['ruling', '2026-04-29'],
  ]);
  const { body } = await bed.call('GET', `/complaints/${complaint.id}/panel`, { as: staff });
  expect(body).toEqual({ panel: null, allowedActions: ['announce'] });
});

test('clocks that are kept are not missed, whatever the date becomes', async () => {
  const complaint = await act(bed, await answered(bed, agencyId), 'ruling', expert, {
    outcome: 'dismissed',
    reason: '证据不足。',
  });
  await bed.setDate('2026-12-31');
  expect(await missed(complaint)).toEqual([]);
});

test('a date that jumps past two clocks of a complaint records both', async () => {
  const complaint = await accepted(bed, agencyId);
  await bed.setDate('2026-12-31');
  expect(await missed(complaint)).toEqual([
    ['answer', '2026-03-17'],
    ['ruling', '2026-04-29'],
  ]);
});
