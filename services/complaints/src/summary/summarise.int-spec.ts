import { type As, TestBed } from '@heng/testing';
import { enrolNine, ruledBy, secondStaff } from '../../test/panels.js';
import { act, grievance, office, problem, registered, reply, staff } from '../../test/parties.js';
import { complaints } from '../complaints.module.js';

let agencyId: string;
const bed = TestBed.of(complaints);
beforeAll(async () => {
  agencyId = await registered(bed, office);
  await enrolNine(bed);
});

type Filed = { id: string; version: number; number: string; code: string; allowedActions: string[] };
const text = '某机构公开的项目数量不实，经裁定属实。';
let month = 3;

/** A complaint whose ruling is final. */
async function final(body: object = {}): Promise<Filed> {
  const at = `2026-${String(month++).padStart(2, '0')}`;
  await bed.setDate(`${at}-02`);
  const filing = { ...grievance, statement: `摘要事项（${at}）`, agencyId, ...body };
  const filed: Filed = (await bed.call('POST', '/complaints', { body: filing })).body;
  const answered = await act(bed, await act(bed, filed, 'acceptance', staff), 'answer', office.as, reply);
  const verdict = { outcome: 'upheld', severity: 'minor', measures: ['warning'] };
  await ruledBy(bed, answered, { resultOn: `${at}-03`, later: `${at}-12`, verdict });
  await bed.setDate(`${at}-28`);
  return filed;
}
const allow = ({ number, code }: Filed, allowed: boolean) =>
  bed.call('POST', '/filings/summary', { body: { number, code, allowed } });
const open = async ({ number, code }: Filed) =>
  (await bed.call('POST', '/filings/access', { body: { number, code } })).body;
const stateOf = async ({ id }: Filed) => (await bed.call('GET', `/complaints/${id}/summary`, { as: staff })).body;
const write = ({ id }: Filed, body: object = { text }, as: As = staff) =>
  bed.call('POST', `/complaints/${id}/summary`, { as, body });
const release = ({ id, version }: { id: string; version: number }, as: As) =>
  bed.call('POST', `/summaries/${id}/release`, { as, version, body: {} });

test('a summary that its filer allowed is written by one of the staff and released by another', async () => {
  const filed = await final({ allowsSummary: true });
  expect(await stateOf(filed)).toEqual({ summary: null, isAllowed: true, allowedActions: ['write'] });
  expect(problem(await write(filed, { text: '福州衡鉴管理咨询有限公司不实。' }))).toEqual({
    ...{ status: 422, code: 'complaints.summary-identifies' },
  });
  const { body: drafted } = await write(filed);
  expect(drafted).toMatchObject({ state: 'drafted', allowedActions: ['edit'] });
  expect((await bed.call('GET', '/summaries')).body.items).toEqual([]);
  expect(problem(await release(drafted, staff))).toEqual({ status: 403, code: 'complaints.summary-own-text' });
  const { body: released } = await release(drafted, secondStaff);
  expect(released).toMatchObject({ state: 'released', allowedActions: [] });
  const { body } = await bed.call('GET', '/summaries');
  expect(body.items[0]).toEqual({
    ...{ id: drafted.id, ground: 'false-disclosure', outcome: 'upheld', severity: 'minor', measures: ['warning'] },
    ...{ filedIn: released.filedIn, ruledIn: released.filedIn, text },
  });
  for (const secret of [filed.id, filed.number, agencyId]) expect(JSON.stringify(body)).not.toContain(secret);
  expect(problem(await allow(filed, false))).toEqual({ status: 409, code: 'complaints.summary-released' });
  expect(await open(filed)).toMatchObject({ summary: 'released' });
});

test('consent is given when coming back, and taken back before the release', async () => {
  const filed = await final();
  expect(problem(await write(filed))).toEqual({ status: 409, code: 'complaints.summary-not-allowed' });
  expect(await open(filed)).toMatchObject({ summary: 'not-allowed' });
  await allow(filed, true);
  expect(await open(filed)).toMatchObject({ summary: 'allowed' });
  const { body: drafted } = await write(filed);
  await allow(filed, false);
  expect(problem(await release(drafted, secondStaff))).toEqual({
    ...{ status: 409, code: 'complaints.summary-not-allowed' },
  });
  expect(await open(filed)).toMatchObject({ summary: 'not-allowed' });
  expect(
    (await bed.call('POST', '/filings/summary', { body: { number: filed.number, code: '1', allowed: true } })).status,
  ).toBe(404);
});

test('what can still be contested has no summary', async () => {
  const filing = { ...grievance, statement: '没有裁定。', agencyId, allowsSummary: true };
  const filed: Filed = (await bed.call('POST', '/complaints', { body: filing })).body;
  expect(problem(await write(filed))).toEqual({ status: 409, code: 'complaints.summary-case-not-final' });
});
