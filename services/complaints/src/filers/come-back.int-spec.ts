import { type As, eventually, TestBed } from '@heng/testing';
import {
  act,
  expert,
  filed,
  grievance,
  office,
  otherOffice,
  problem,
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

type Filed = { id: string; version: number; number: string; code: string; allowedActions: string[] };
let filings = 0;
const fileWith = async (body: object = {}): Promise<Filed> => {
  const statement = `现场服务天数不实（第${++filings}件）`;
  return (await bed.call('POST', '/complaints', { body: { ...grievance, statement, agencyId, ...body } })).body;
};
const open = ({ number, code }: Pick<Filed, 'number' | 'code'>) =>
  bed.call('POST', '/filings/access', { body: { number, code } });
const filersOf = (id: string, as: As) => bed.call('GET', `/complaints/${id}/filers`, { as });

describe('who filed comes back by number and code', () => {
  test('and reads what has happened, with days and reasons', async () => {
    const { number, code, ...filing } = await fileWith({ wish: '请更正。' });
    const before = await open({ number, code });
    expect([before.status, before.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(before.body).toMatchObject({ number, state: 'filed', filedOn: '2026-03-02', wish: '请更正。' });
    const accepted = await act(bed, filing, 'acceptance', staff);
    const answered = await act(bed, accepted, 'answer', office.as, reply);
    await act(bed, answered, 'ruling', expert, { outcome: 'upheld', severity: 'minor', reason: '证据相符。' });
    const spoken = { number: ` ${number.toLowerCase().replaceAll('-', ' ')}`, code: code.replaceAll(' ', '') };
    expect((await open(spoken)).body).toMatchObject({
      ...{ state: 'ruled', decidedOn: '2026-03-02', answer: reply.statement, outcome: 'upheld', severity: 'minor' },
      ...{ rulingReason: '证据相符。', clocks: { answer: { due: { date: '2026-03-17' }, missed: false } } },
    });
  });

  test('and learns why a complaint was declined', async () => {
    const { number, code, ...filing } = await fileWith();
    await act(bed, filing, 'decline', staff, { reason: '与贯标咨询服务无关。' });
    expect((await open({ number, code })).body).toMatchObject({
      state: 'declined',
      declineReason: '与贯标咨询服务无关。',
    });
  });

  test('and reads the own words where the filing joined an earlier one, and nothing of the other', async () => {
    const first = await fileWith({
      statement: '同一次现场服务，天数不实。',
      wish: '首位的诉求',
      name: '首位投诉人',
      mode: 'real-name',
    });
    const second = await fileWith({
      statement: '同一次现场服务，天数不实！',
      wish: '退还费用。',
      evidence: ['https://example.cn/own.pdf'],
    });
    expect(second.id).toBe(first.id);
    const { body } = await open(second);
    const own = { statement: '同一次现场服务，天数不实！', wish: '退还费用。' };
    expect(body).toMatchObject({ number: second.number, ...own });
    const forStaff = await bed.call('GET', `/complaints/${first.id}`, { as: { role: 'alliance-staff' } });
    expect(forStaff.body).toMatchObject({ wish: '首位的诉求', joined: [own] });
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`首位|${first.number}|${first.id}`));
  });

  test('but not by a wrong code, a wrong number, or the code of another filing: all are told the same', async () => {
    const [one, other] = [await fileWith(), await fileWith()];
    const answers = await Promise.all(
      [
        { number: one.number, code: other.code },
        { number: one.number, code: '1' },
        { number: 'T2026-999999-9', code: one.code },
        { number: 'nothing', code: one.code },
      ].map(open),
    );
    expect(answers.map(problem)).toEqual(Array(4).fill({ status: 404, code: 'complaints.filing-not-found' }));
    expect(new Set(answers.map(({ body }) => body.detail)).size).toBe(1);
  });
});

describe('those who filed', () => {
  const named = { mode: 'real-name', name: '林知远' };
  const secret = { mode: 'confidential', name: '王保密' };

  test('are known to staff; to the agency only under their real name', async () => {
    const [open1, hidden, nobody] = [await fileWith(named), await fileWith(secret), await fileWith()];
    const namesFor = (as: As) =>
      Promise.all(
        [open1, hidden, nobody].map(async ({ id }) =>
          (await filersOf(id, as)).body.map(({ name }: { name: string }) => name),
        ),
      );
    expect(await namesFor(staff)).toEqual([['林知远'], ['王保密'], [null]]);
    expect(await namesFor(office.as)).toEqual([['林知远'], [], []]);
  });

  test('are not shown to another agency', async () => {
    const { id } = await fileWith(named);
    expect(problem(await filersOf(id, otherOffice.as))).toEqual({ status: 403, code: 'complaints.not-your-agency' });
  });

  test('are in no answer about the complaint', async () => {
    const { id } = await fileWith(secret);
    for (const as of [staff, office.as])
      expect(JSON.stringify((await bed.call('GET', `/complaints/${id}`, { as })).body)).not.toContain('王保密');
  });

  test('of a complaint from before this had codes are none', async () => {
    const { id } = await filed(bed, agencyId);
    await bed.db.query('delete from filer where case_id = $1', [id]);
    expect((await filersOf(id, staff)).body).toEqual([]);
  });
});

describe('who left an address', () => {
  const toldTo = async ({ id }: { id: string }) =>
    (await bed.recorded('complaints.filer-told.v1')).filter(({ subject }) => subject === id).map(({ data }) => data);

  test('is told of every step once, by number and without content', async () => {
    const [first, filing] = [await fileWith(), await fileWith({ email: 'told@example.cn' })];
    const answered = await act(bed, await act(bed, filing, 'acceptance', staff), 'answer', office.as, reply);
    const ruled = await act(bed, answered, 'ruling', expert, { outcome: 'dismissed', reason: '证据不足。' });
    // A merge tells other services of the ruling again.
    await act(bed, ruled, 'incident', staff, { sameAs: first.id, reason: '同一事实。' });
    await act(bed, first, 'decline', staff, { reason: '无关。' });
    const told = (step: string) => ({ filerId: filing.id, number: filing.number, step, on: '2026-03-02' });
    await eventually(async () =>
      expect(await toldTo(filing)).toEqual(['received', 'accepted', 'answered', 'ruled'].map(told)),
    );
  });

  test('is told of a decline and of a clock that was missed', async () => {
    const [declined, late] = [await fileWith({ email: 'a@example.cn' }), await fileWith({ email: 'b@example.cn' })];
    await act(bed, declined, 'decline', staff, { reason: '无关。' });
    await bed.setDate('2026-03-12');
    await eventually(async () => {
      expect((await toldTo(declined)).map(({ step }) => step)).toEqual(['received', 'declined']);
      expect(await toldTo(late)).toMatchObject([{ step: 'received' }, { step: 'clock-missed', on: '2026-03-11' }]);
    });
  });

  test('where nobody did, nothing is told', async () => {
    const filing = await fileWith();
    await act(bed, filing, 'decline', staff, { reason: '无关。' });
    expect(await toldTo(filing)).toEqual([]);
  });
});
