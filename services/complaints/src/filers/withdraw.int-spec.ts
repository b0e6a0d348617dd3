import { type As, eventually, TestBed } from '@heng/testing';
import { announced, drawn, enrolNine, panelOf } from '../../test/panels.js';
import { act, grievance, office, problem, read, registered, reply, staff } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

type Filed = { id: string; version: number; number: string; code: string; allowedActions: string[] };
let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await enrolNine(bed);
});

let filings = 0;
const fileWith = async (body: object = {}, as?: As): Promise<Filed> => {
  const statement = `收费与合同不符（第${++filings}件）`;
  const filing = { ...grievance, allegation: 'misconduct', statement, agencyId, ...body };
  return (await bed.call<Filed>('POST', '/complaints', { body: filing, ...(as && { as }) })).body;
};
const withdraw = ({ number, code }: Pick<Filed, 'number' | 'code'>, body: object = {}, options: object = {}) =>
  bed.call('POST', '/filings/withdrawal', { body: { number, code, ...body }, ...options });
const open = async ({ number, code }: Filed) =>
  (await bed.call('POST', '/filings/access', { body: { number, code } })).body;
const filersOf = async ({ id }: Filed, as: As = staff) =>
  (await bed.call('GET', `/complaints/${id}/filers`, { as })).body;
const summary = async () => (await bed.call('GET', `/agencies/${agencyId}/complaints/summary`)).body;
/** Everything that the agency can read of a case. */
const seenByAgency = async ({ id }: Pick<Filed, 'id'>) => {
  const paths = ['', '/evidence', '/filers', '/additions', '/panel', '/rulings'].map(
    (path) => `/complaints/${id}${path}`,
  );
  const answers = await Promise.all(paths.map((path) => bed.call('GET', path, { as: office.as })));
  return JSON.stringify(answers.map(({ status, body, headers }) => [status, body, headers.get('etag')]));
};
const withdrawnEvents = async ({ id }: Filed) =>
  (await bed.recorded('complaints.complaint-withdrawn.v1')).filter(({ subject }) => subject === id);

test('the only filer of a private matter withdraws: the case ends, its clock stops, the agency is told no more than that', async () => {
  const filing = await fileWith({ email: 'left@example.cn' });
  await act(bed, filing, 'acceptance', staff);
  expect((await open(filing)).allowedActions).toEqual(['write', 'withdraw']);
  expect((await withdraw(filing, { reason: '双方已经自行解决。' })).status).toBe(204);
  expect(await read(bed, filing, office.as)).toMatchObject({
    ...{ state: 'withdrawn', withdrawnOn: '2026-03-02', allowedActions: [], version: 3 },
    clocks: { acceptance: { missed: false } },
  });
  expect(Object.keys((await read(bed, filing)).clocks)).toEqual(['acceptance']);
  const left = await bed.db.query('select 1 from deadline where subject = $1 and done_at is null', [filing.id]);
  expect(left).toEqual([]);
  expect(await seenByAgency(filing)).not.toContain('自行解决');
  expect(await filersOf(filing)).toMatchObject([{ withdrawnOn: '2026-03-02', withdrawalReason: '双方已经自行解决。' }]);
  expect((await withdrawnEvents(filing)).map(({ data }) => data)).toMatchObject([{ wasAccepted: true }]);
  const told = (await bed.recorded('complaints.filer-told.v1')).filter(({ subject }) => subject === filing.id);
  await eventually(() => expect(told.map(({ data }) => (data as { step: string }).step)).toContain('withdrawn'));
  const late = await bed.call('POST', `/complaints/${filing.id}/answer`, {
    ...{ as: office.as, version: 3, body: { statement: '迟了。' } },
  });
  expect(problem(late)).toEqual({ status: 409, code: 'complaints.case-withdrawn' });
});

test('a case of public interest goes on, and nothing that the agency reads changes; staff know', async () => {
  const filing = await fileWith({ allegation: 'separation-breached', mode: 'real-name', name: '林知远' });
  const named = await act(bed, filing, 'acceptance', staff);
  const before = await seenByAgency(filing);
  expect((await open(filing)).isOfPublicInterest).toBe(true);
  await withdraw(filing);
  expect(await seenByAgency(filing)).toBe(before);
  expect(await filersOf(filing, office.as)).toMatchObject([{ name: '林知远', withdrawnOn: null }]);
  expect(await filersOf(filing)).toMatchObject([{ withdrawnOn: '2026-03-02' }]);
  expect(await withdrawnEvents(filing)).toEqual([]);
  expect(await act(bed, named, 'answer', office.as, { statement: '已核对。' })).toMatchObject({ version: 3 });
  expect(await open(filing)).toMatchObject({ state: 'withdrawn', answer: null, clocks: {}, allowedActions: [] });
});

test('of several filers one withdrawal ends nothing, and it makes no difference who leaves; the last one ends the case', async () => {
  const seen: string[] = [];
  for (const leaver of [0, 1]) {
    const statement = `两人反映同一件事（${leaver}）`;
    const both = [await fileWith({ statement }), await fileWith({ statement })];
    await withdraw(both[leaver]!);
    seen.push(
      (await seenByAgency(both[0]!)).replaceAll(both[0]!.id, '').replace(/T2026-\d+-\d|（\d）|W\/\\"[^"]+"/g, ''),
    );
    expect(await open(both[1 - leaver]!)).toMatchObject({ state: 'filed', allowedActions: ['write', 'withdraw'] });
    await withdraw(both[1 - leaver]!);
    expect(await read(bed, both[0]!)).toMatchObject({ state: 'withdrawn' });
    expect(await withdrawnEvents(both[0]!)).toMatchObject([{ data: { wasAccepted: false } }]);
  }
  expect(seen[0]).toBe(seen[1]);
});

test('two who withdraw at the same time end the case once', async () => {
  const statement = '两人同时撤回';
  const both = [await fileWith({ statement }), await fileWith({ statement })];
  expect((await Promise.all(both.map((one) => withdraw(one)))).map(({ status }) => status)).toEqual([204, 204]);
  expect(await withdrawnEvents(both[0]!)).toHaveLength(1);
  const again = await fileWith({ statement });
  expect(again).toMatchObject({ joined: false });
  expect(again.id).not.toBe(both[0]!.id);
});

test('the panel of a case that ends is dissolved', async () => {
  const filing = await fileWith();
  const named = await act(bed, filing, 'acceptance', staff);
  await act(bed, named, 'answer', office.as, { statement: '已核对。' });
  const panel = await announced(bed, filing, '2026-03-03');
  await bed.setDate('2026-03-03');
  await drawn(bed, panel);
  await withdraw(filing);
  expect((await panelOf(bed, filing)).panel).toMatchObject({ state: 'dissolved', allowedActions: [] });
  expect(await bed.recorded('complaints.panel-dissolved.v1')).toHaveLength(1);
  const again = await bed.call('POST', `/complaints/${filing.id}/panel`, {
    ...{ as: staff, body: { seats: 3, source: '双色球', resultOn: '2026-03-09' } },
  });
  expect(problem(again)).toEqual({ status: 409, code: 'complaints.case-withdrawn' });
});

test('a withdrawal during a mediation ends both; offers stay between the parties, and nothing can be agreed any more', async () => {
  const filing = await fileWith();
  const answered = await act(bed, await act(bed, filing, 'acceptance', staff), 'answer', office.as, reply);
  await act(bed, answered, 'mediation', staff, { reason: '双方愿意协商。' });
  const mediation = async (as: As) =>
    (await bed.call('GET', `/complaints/${filing.id}/mediation`, { as })).body.mediation;
  const { id, version } = await mediation(office.as);
  const offer = { as: office.as, version, body: { text: '退还第二期费用。' } };
  expect((await bed.call('POST', `/mediations/${id}/offers`, offer)).status).toBe(200);
  await withdraw(filing, { reason: '不再追究。' });
  expect(await read(bed, filing, office.as)).toMatchObject({ state: 'withdrawn', allowedActions: [] });
  const ended = { state: 'failed', endedBy: null, allowedActions: [] };
  expect(await mediation(office.as)).toMatchObject({ ...ended, offers: [{ by: 'agency' }] });
  expect(await mediation({ ...staff, sub: 'staff-2' })).toMatchObject({ ...ended, offers: null });
  expect(JSON.stringify([await mediation(office.as), await seenByAgency(filing)])).not.toContain('不再追究');
  const { version: now } = await mediation(office.as);
  for (const [status, step, as, body] of [
    [403, 'agreement', undefined, { number: filing.number, code: filing.code }],
    [409, 'failure', staff, { reason: '不再协商。' }],
  ] as const)
    expect(
      (await bed.call('POST', `/mediations/${id}/${step}`, { version: now, body, ...(as && { as }) })).status,
    ).toBe(status);
  const open = 'select subject from deadline where done_at is null and subject = any($1)';
  expect(await bed.db.query(open, [[filing.id, id]])).toEqual([]);
});

test('a withdrawal is taken once, by the own code alone, before the case has ended; a repetition changes nothing', async () => {
  const [one, other] = [await fileWith(), await fileWith()];
  const refused = { status: 404, code: 'complaints.filing-not-found' };
  for (const access of [
    { number: one.number, code: other.code },
    { number: 'T2026-999999-9', code: one.code },
  ])
    expect(problem(await withdraw(access))).toEqual(refused);
  expect((await read(bed, one)).state).toBe('filed');
  for (let n = 0; n < 2; n += 1) expect((await withdraw(one, {}, { key: 'once' })).status).toBe(204);
  expect(problem(await withdraw(one))).toEqual({ status: 409, code: 'complaints.already-withdrawn' });
  await act(bed, other, 'decline', staff, { reason: '无关。' });
  expect(problem(await withdraw(other))).toEqual({ status: 409, code: 'complaints.ended-already' });
  const written = await bed.call('POST', '/filings/messages', {
    body: { number: one.number, code: one.code, text: '一' },
  });
  expect(problem(written)).toEqual({ status: 409, code: 'complaints.filer-left' });
});

test('the public figures count what was accepted and withdrawn apart, and stay the sum of their parts', async () => {
  const before = await summary();
  const [early, late] = [await fileWith(), await fileWith()];
  await act(bed, late, 'acceptance', staff);
  const during = await summary();
  expect(during.accepted).toBe(before.accepted + 1);
  await withdraw(early);
  await withdraw(late);
  const after = await summary();
  expect(after).toMatchObject({ accepted: during.accepted, withdrawn: before.withdrawn + 1, pending: before.pending });
  expect(after.pending + after.dismissed + after.upheld + after.withdrawn).toBe(after.accepted);
  expect(after.clocks.answer).toEqual(before.clocks.answer);
});

test('who filed signed in lists the own filing as withdrawn, and is a party no longer, also where the case goes on', async () => {
  const as: As = { role: 'enterprise', org: '12440600MB2C07549J', sub: 'leaver' };
  const filing = await fileWith({ allegation: 'false-disclosure' }, as);
  const panel = async () => (await bed.call('GET', `/complaints/${filing.id}/panel`, { as })).status;
  expect(await panel()).toBe(200);
  await withdraw(filing);
  expect(await panel()).toBe(403);
  expect((await bed.call('GET', '/filings/own', { as })).body.items).toMatchObject([{ state: 'withdrawn' }]);
  expect((await read(bed, filing)).state).toBe('filed');
});
