import { deriveId } from '@heng/kit';
import { type As, eventually, TestBed } from '@heng/testing';
import { enrolNine, GROUNDS, memberOf, panelOf, ruledBy, type Shown } from '../../test/panels.js';
import { act, grievance, office, otherOffice, problem, read, registered, reply, staff } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await registered(bed, otherOffice);
  await enrolNine(bed);
});

type Filed = { id: string; version: number; number: string; code: string; allowedActions: string[] };
const upheld = { outcome: 'upheld', severity: 'serious', measures: ['announcement'] };
const dismissed = { outcome: 'dismissed', measures: [] };
const reasons = '没有采信第三份合同。';

let month = 3;
/** A complaint that a panel has ruled on, in a month of its own, and the panel. */
async function ruled(body: object = {}, verdict: object = upheld): Promise<{ filed: Filed; first: Shown; at: string }> {
  const at = `2026-${String(month++).padStart(2, '0')}`;
  await bed.setDate(`${at}-02`);
  const filing = { ...grievance, statement: `复议事项（${at}）`, agencyId, ...body };
  const filed: Filed = (await bed.call('POST', '/complaints', { body: filing })).body;
  const answered = await act(bed, await act(bed, filed, 'acceptance', staff), 'answer', office.as, reply);
  const first = await ruledBy(bed, answered, { resultOn: `${at}-03`, later: `${at}-12`, verdict });
  return { filed, first, at };
}
const ask = async (filed: { id: string }, body: object = {}, as?: As) => {
  const [{ id }] = await rulings(filed);
  return bed.call('POST', `/rulings/${id}/reconsideration`, { body: { reasons, ...body }, ...(as && { as }) });
};
const shown = async ({ id }: { id: string }, as: As) =>
  (await bed.call('GET', `/complaints/${id}/reconsideration`, { as })).body;
const rulings = async ({ id }: { id: string }, as: As = staff) =>
  (await bed.call('GET', `/complaints/${id}/rulings`, { as })).body;
const facts = async ({ id }: { id: string }) =>
  (await bed.recorded('complaints.complaint-ruled.v1')).filter(({ subject }) => subject === id);
const who = ({ number, code }: Filed) => ({ number, code });
const open = (filed: Filed) => bed.call('POST', '/filings/access', { body: who(filed) });

test('a case about a rating waits while the ruling behind it is reconsidered', async () => {
  const { filed, at } = await ruled({}, { ...upheld, measures: ['rating-review'] });
  expect((await ask(filed, {}, office.as)).status).toBe(201);
  await bed.setDate(`${at}-28`);
  const path = `/rating-cases/${deriveId('rating-case', filed.id)}`;
  await eventually(async () => {
    expect((await bed.call('GET', path, { as: staff })).body).toMatchObject({ state: 'open', allowedActions: [] });
  });
  const body = { seats: 3, source: '双色球', resultOn: '2027-01-01' };
  expect(problem(await bed.call('POST', `${path}/panel`, { as: staff, body }))).toEqual({
    ...{ status: 409, code: 'complaints.case-contested' },
  });
});

test('other experts rule anew; a changed ruling replaces the first as a fact, and the first stays in the record', async () => {
  const { filed, first, at } = await ruled({ email: 'again@example.cn' });
  expect(await shown(filed, office.as)).toEqual({ reconsideration: null, allowedActions: ['request'] });
  expect((await ask(filed, {}, office.as)).body).toMatchObject({ state: 'requested', by: 'agency', reasons });
  expect((await panelOf(bed, filed)).allowedActions).toEqual(['announce']);
  const pending = async () => {
    const { body } = await bed.call<{ complaintId: string }[]>('GET', '/reconsiderations', { as: staff });
    return body.filter(({ complaintId }) => complaintId === filed.id);
  };
  expect(await pending()).toEqual([
    { complaintId: filed.id, agencyId, requestedOn: `${at}-12`, due: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
  const second = await ruledBy(bed, { ...filed }, { resultOn: `${at}-13`, later: `${at}-23`, verdict: dismissed });
  expect(second).toMatchObject({ round: 2, state: 'ruled' });
  expect(await pending()).toEqual([]);
  const seated = first.members.map(({ expert }) => expert);
  expect(second.list.filter((expert) => seated.includes(expert))).toEqual([]);
  expect(await read(bed, filed)).toMatchObject({ state: 'ruled', outcome: 'dismissed', ruledOn: `${at}-23` });
  expect(await rulings(filed, office.as)).toMatchObject([
    { ...upheld, round: 1 },
    { ...dismissed, round: 2, reconsiderUntil: null },
  ]);
  const told = await facts(filed);
  expect(told.map(({ data }) => [data['outcome'], data['ruledOn']])).toEqual([
    ['upheld', `${at}-12`],
    ['dismissed', `${at}-23`],
  ]);
  expect(told[1]!.version).toBeGreaterThan(told[0]!.version);
  expect(await shown(filed, office.as)).toMatchObject({ reconsideration: { result: 'changed' }, allowedActions: [] });
  expect(problem(await ask(filed, who(filed)))).toEqual({ status: 409, code: 'complaints.reconsidered-before' });
  await eventually(async () => {
    const letters = (await bed.recorded('complaints.filer-told.v1')).filter(({ subject }) => subject === filed.id);
    expect(letters.map(({ data }) => data['step'])).toEqual([
      ...['received', 'accepted', 'answered', 'ruled', 'reconsideration-requested', 'reconsidered'],
    ]);
  });
});

test('an anonymous filer asks by number and code; the same ruling again tells no new fact', async () => {
  const { filed, at } = await ruled();
  expect((await open(filed)).body).toMatchObject({
    allowedActions: ['request-reconsideration'],
    reconsideration: null,
  });
  expect((await ask(filed, who(filed))).body).toMatchObject({ by: 'complainant' });
  const [request] = (await bed.recorded('complaints.reconsideration-requested.v1')).slice(-1);
  expect(request).toMatchObject({ actor: { sub: 'public', role: 'public' } });
  expect(JSON.stringify(request)).not.toContain('第三份合同');
  await ruledBy(bed, { ...filed }, { resultOn: `${at}-13`, later: `${at}-23`, verdict: upheld });
  expect((await open(filed)).body).toMatchObject({
    ...{ outcome: 'upheld', ruledOn: `${at}-12`, reconsideration: { state: 'decided', result: 'confirmed' } },
    allowedActions: [],
  });
  expect(await facts(filed)).toHaveLength(1);
});

test('nobody else asks, and nobody after 15 days; who asked waits for a clock that is marked when it runs out', async () => {
  const { filed, first, at } = await ruled();
  for (const as of [otherOffice.as, staff, memberOf(first.members[0]!.expert), undefined])
    expect(problem(await ask(filed, {}, as))).toEqual({ status: 403, code: 'complaints.not-a-party-here' });
  expect(problem(await ask(filed, { number: filed.number, code: '1' }))).toEqual({
    ...{ status: 404, code: 'complaints.filing-not-found' },
  });
  expect((await bed.call('GET', `/complaints/${filed.id}/reconsideration`, { as: otherOffice.as })).status).toBe(403);
  const other = await ruled();
  await bed.setDate(`2026-${String(month).padStart(2, '0')}-20`);
  expect(problem(await ask(filed, {}, office.as))).toEqual({ status: 409, code: 'complaints.reconsideration-over' });
  expect((await shown(filed, office.as)).allowedActions).toEqual([]);
  expect(at < other.at).toBe(true);
});

test('the clock of a reconsideration that nobody decides is marked as missed, which is public', async () => {
  const { filed } = await ruled();
  const inFigures = async () =>
    (await bed.call('GET', `/agencies/${agencyId}/complaints/summary`)).body.clocks.reconsideration.missed;
  const before = await inFigures();
  await ask(filed, {}, office.as);
  month += 2;
  await bed.setDate(`2026-${String(month).padStart(2, '0')}-20`);
  expect((await shown(filed, staff)).reconsideration).toMatchObject({ state: 'requested', missed: true });
  const missed = await bed.recorded('complaints.reconsideration-overdue.v1');
  expect(missed.filter(({ data }) => data['complaintId'] === filed.id)).toHaveLength(1);
  expect(await inFigures()).toBe(before + 1);
});

describe('a typing error in the reasons', () => {
  const correction = { part: 'fact', text: '公开的项目数目不实。', reason: '用字有误。' };
  const correct = ({ id, version }: { id: string; version: number }, as: As, body: object = {}) =>
    bed.call('POST', `/rulings/${id}/corrections`, { as, version, body: { ...correction, ...body } });

  test('is corrected by staff, with a trace, and nothing else changes', async () => {
    const { filed, first } = await ruled();
    const [ruling] = await rulings(filed);
    for (const as of [office.as, memberOf(first.members[0]!.expert)])
      expect((await correct(ruling, as)).status).toBe(403);
    expect(problem(await correct(ruling, { ...staff, org: office.creditCode }))).toEqual({
      ...{ status: 403, code: 'kit.conflict-of-interest' },
    });
    expect(problem(await correct(ruling, staff, { part: 'outcome' }))).toEqual({
      ...{ status: 400, code: 'kit.body-invalid' },
    });
    expect((await correct(ruling, staff)).status).toBe(200);
    const [after] = await rulings(filed, office.as);
    const { grounds, corrections, version, dissents, ...same } = after;
    expect(ruling).toMatchObject(same);
    expect([version, dissents]).toEqual([2, ruling.dissents]);
    expect(grounds).toEqual({ ...GROUNDS, fact: correction.text });
    expect(corrections).toMatchObject([
      { part: 'fact', before: GROUNDS.fact, after: correction.text, reason: '用字有误。' },
    ]);
    expect((await open(filed)).body.rulingReason).toContain('项目数目');
    expect(await facts(filed)).toHaveLength(1);
    expect(problem(await correct(ruling, staff))).toEqual({ status: 412, code: 'kit.version-stale' });
  });
});
