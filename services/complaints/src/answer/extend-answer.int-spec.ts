import { type As, eventually, TestBed } from '@heng/testing';
import {
  accepted,
  act,
  grievance,
  office,
  otherOffice,
  problem,
  read,
  registered,
  reply,
  staff,
} from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await registered(bed, otherOffice);
});
beforeEach(() => bed.setDate('2026-03-02'));

const wanted = { days: 15, reason: '合同在异地档案室。' };
const granted = { granted: true, reason: '理由充分。' };
type At = { id: string; version: number };
const call = ({ id, version }: At, step: string, as: As, body: object) =>
  bed.call('POST', `/complaints/${id}/${step}`, { as, version, body });

test('an agency asks for more days, staff grant them, and both sides see the clock with the reason', async () => {
  const filing = { ...grievance, statement: '申请延长答复的投诉。', agencyId, email: 'longer@example.cn' };
  const filed = (await bed.call('POST', '/complaints', { body: filing })).body;
  const asked = await act(bed, await act(bed, filed, 'acceptance', staff), 'extension', office.as, wanted);
  expect(asked).toMatchObject({ due: { date: '2026-03-17' }, allowedActions: ['answer'] });
  expect(await read(bed, asked)).toMatchObject({
    extension: { ...wanted, granted: null },
    allowedActions: ['decide-extension', 'merge'],
  });
  const { items } = (await bed.call('GET', '/complaints?state=accepted', { as: staff })).body;
  expect(items).toContainEqual(expect.objectContaining({ id: asked.id, extensionAsked: true }));
  expect(await act(bed, asked, 'extension-decision', staff, granted)).toMatchObject({ due: { date: '2026-04-01' } });
  const clock = { due: { date: '2026-04-01' }, extension: { on: '2026-03-02', reason: wanted.reason }, missed: false };
  expect(await read(bed, asked, office.as)).toMatchObject({ clocks: { answer: clock } });
  const { number, code } = filed as { number: string; code: string };
  expect((await bed.call('POST', '/filings/access', { body: { number, code } })).body.clocks.answer).toMatchObject(
    clock,
  );
  await bed.setDate('2026-04-01');
  await act(bed, await read(bed, asked), 'answer', office.as, reply);
  expect((await read(bed, asked)).clocks.answer).toMatchObject({ stoppedOn: '2026-04-01', missed: false });
  await eventually(async () => {
    const told = (await bed.recorded('complaints.filer-told.v1')).filter(({ subject }) => subject === filed.id);
    expect(told.map(({ data }) => data['step'])).toEqual(['received', 'accepted', 'answer-extended', 'answered']);
  });
});

test('a request that nobody decided lapses with the time to answer', async () => {
  const asked = await act(bed, await accepted(bed, agencyId), 'extension', office.as, wanted);
  await bed.setDate('2026-03-18');
  const late = await read(bed, asked);
  expect(late).toMatchObject({ clocks: { answer: { missed: true } }, allowedActions: ['merge'] });
  expect(problem(await call(late, 'extension-decision', staff, granted))).toEqual({
    ...{ status: 409, code: 'complaints.answer-term-over' },
  });
});

test('another agency asks for nothing, and staff with a tie decide nothing', async () => {
  const complaint = await accepted(bed, agencyId);
  expect(problem(await call(complaint, 'extension', otherOffice.as, wanted))).toEqual({
    ...{ status: 403, code: 'complaints.not-your-agency' },
  });
  const asked = await act(bed, complaint, 'extension', office.as, wanted);
  const tied = { ...staff, org: office.creditCode };
  expect(problem(await call(asked, 'extension-decision', tied, granted))).toEqual({
    ...{ status: 403, code: 'kit.conflict-of-interest' },
  });
  expect(problem(await call(asked, 'extension', office.as, wanted))).toEqual({
    ...{ status: 409, code: 'complaints.extension-asked-before' },
  });
});

test.each([0, 46, 1.5])('%s days are refused', async (days) => {
  const refused = await call(await accepted(bed, agencyId), 'extension', office.as, { ...wanted, days });
  expect(problem(refused)).toEqual({ status: 400, code: 'kit.body-invalid' });
});
