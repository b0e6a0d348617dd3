import { TestBed } from '@heng/testing';
import type { DataSource } from 'typeorm';
import {
  agency,
  enterprise,
  otherAgency,
  otherEnterprise,
  registerParties,
  registration,
  staff,
  startProject,
} from '../../test/parties.js';
import { HIDING, NameWithholdings } from '../storage/name-withholding/name-withholding.store.js';
import { tracking } from '../tracking.module.js';
import { NAME_WITHHOLDING_QUEUE, NAME_WITHHOLDINGS_OF_ENTERPRISE } from './read-name-withholdings.query.js';

let id: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  id = await registerParties(bed);
});

const UNKNOWN = '00000000-0000-8000-8000-000000000000';
const asked = { reason: 'business-plan', justification: '新建产线尚未公告，不宜公开', until: '2027-03-01' };
const reason = { reason: '投产计划尚未公告，情况属实' };
const request = (over: object = {}, options: object = {}) =>
  bed.call('POST', `/enterprises/${id}/name-withholdings`, { as: enterprise, body: { ...asked, ...over }, ...options });
const act = (withholding: string, how: 'grant' | 'refusal' | 'end', options: object = {}) =>
  bed.call('POST', `/name-withholdings/${withholding}/${how}`, { as: staff, version: 1, body: reason, ...options });
const nameFor = async (as?: object) =>
  (await bed.call('GET', `/enterprises/${id}`, as ? { as: as as typeof staff } : {})).body.name as string | null;
const listed = async () => (await bed.call('GET', `/enterprises/${id}/name-withholdings`, { as: staff })).body.items;
const hiding = (today: string) => bed.running.app.get(NameWithholdings).hiding([id, UNKNOWN], today);

test('a name is not shown while the request is undecided, nor when it is granted; it is shown after the last day', async () => {
  expect(await nameFor()).toBe(registration.name);
  const { status, body } = await request({}, { key: 'ask' });
  expect([status, body]).toMatchObject([
    201,
    { version: 1, enterpriseId: id, state: 'requested', hides: true, decideBy: '2026-03-23', overdue: false },
  ]);
  expect((await request({}, { key: 'ask' })).body).toEqual(body);
  expect(await nameFor()).toBeNull();

  expect(await act(body.id, 'grant', { version: 3 })).toMatchObject({
    status: 412,
    body: { code: 'kit.version-stale' },
  });
  const granted = await act(body.id, 'grant', { key: 'grant' });
  expect(granted).toMatchObject({ status: 200, body: { version: 2, state: 'granted', decision: reason.reason } });
  expect((await act(body.id, 'grant', { key: 'grant' })).body).toEqual(granted.body);
  expect(await hiding('2027-03-01')).toEqual(new Set([id]));
  expect(await hiding('2027-03-02')).toEqual(new Set());

  await bed.setDate('2027-03-01');
  expect(await nameFor()).toBeNull();
  await bed.setDate('2027-03-02');
  expect(await nameFor()).toBe(registration.name);
  expect((await listed())[0]).toMatchObject({ state: 'ended', endedBy: 'expiry', endedOn: '2027-03-02', hides: false });
  const data = { withholdingId: body.id, enterpriseId: id };
  const recorded = (await bed.recorded()).filter(({ subject }) => subject === body.id);
  expect(recorded).toMatchObject([
    { type: 'tracking.name-withholding-requested.v1', data: { ...data, hidesMeanwhile: true, decideBy: '2026-03-23' } },
    { type: 'tracking.name-withholding-granted.v1', data: { ...data, grantedOn: '2026-03-02', until: '2027-03-01' } },
    {
      type: 'tracking.name-withholding-ended.v1',
      data: { ...data, endedOn: '2027-03-02', endedBy: 'expiry', stillWithheld: false },
    },
  ]);
  expect(JSON.stringify(recorded)).not.toMatch(/新建产线|投产计划/);
});

test('a name that the board shows stays until the request is granted; then its agency, itself and staff see it', async () => {
  await bed.call('POST', '/projects', {
    as: otherAgency,
    body: { agencyId: otherAgency.id, enterpriseId: id, startedOn: '2026-01-05' },
  });
  await startProject(bed, id);
  const { body } = await request({ until: '2028-03-01' });
  expect(body).toMatchObject({ state: 'requested', hides: false });
  expect(await nameFor()).toBe(registration.name);
  await act(body.id, 'grant');

  expect(await nameFor()).toBeNull();
  const publicly = (await bed.call('GET', `/enterprises/${id}`)).body;
  expect(publicly).toMatchObject({ creditCode: null, nameWithheld: true, province: registration.province });
  expect(JSON.stringify(publicly)).not.toMatch(
    new RegExp(`${registration.name}|${registration.creditCode}|example.cn`),
  );
  for (const as of [staff, enterprise, agency]) expect(await nameFor(as)).toBe(registration.name);
  // Only the proposal of a project is no way to learn a name.
  for (const as of [otherAgency, otherEnterprise, { role: 'expert' }, { ...enterprise, role: 'agency' }])
    expect(await nameFor(as)).toBeNull();
  const find = async (as: object) =>
    (await bed.call('GET', `/enterprises?creditCode=${registration.creditCode}`, { as: as as typeof staff })).body
      .items;
  expect(await find(agency)).toMatchObject([{ id, name: registration.name, nameWithheld: true }]);
  expect(await find(otherAgency)).toEqual([]);
});

test('an enterprise asks and ends for itself, staff decide', async () => {
  const [current] = await listed();
  const notYours = { status: 403, body: { code: 'tracking.not-your-enterprise' } };
  expect(await request({}, { as: otherEnterprise })).toMatchObject(notYours);
  expect(await request({}, { as: staff })).toMatchObject({ status: 403 });
  expect(await request({}, { as: agency })).toMatchObject({ status: 403 });
  expect(await act(current.id, 'end', { as: otherEnterprise, version: 2 })).toMatchObject(notYours);
  expect(await act(current.id, 'end', { as: agency, version: 2 })).toMatchObject({ status: 403 });
  expect(await act(current.id, 'grant', { as: enterprise, version: 2 })).toMatchObject({ status: 403 });
  const history = (as: typeof staff) => bed.call('GET', `/enterprises/${id}/name-withholdings`, { as });
  expect(await history(otherEnterprise as typeof staff)).toMatchObject(notYours);
  expect(await history(agency as typeof staff)).toMatchObject({ status: 403 });
  expect((await history(enterprise as typeof staff)).body.items).toMatchObject([
    { id: current.id },
    { state: 'ended' },
  ]);
  expect(await act(current.id, 'end', { as: enterprise, version: 2 })).toMatchObject({
    status: 200,
    body: { state: 'ended', endedBy: 'enterprise', endReason: reason.reason },
  });
  expect(await nameFor()).toBe(registration.name);
  expect(await act(current.id, 'end', { version: 3 })).toMatchObject({
    status: 409,
    body: { code: 'tracking.name-withholding-over' },
  });
  expect(await act(UNKNOWN, 'grant')).toMatchObject({ status: 404, body: { code: 'kit.record-not-found' } });
  expect(
    (await bed.call('POST', `/enterprises/${UNKNOWN}/name-withholdings`, { as: enterprise, body: asked })).status,
  ).toBe(404);
});

test('staff see what is to be decided first, and what they let pass', async () => {
  const { body } = await request({ until: '2028-03-01' });
  expect(await request({ until: '2028-04-01' })).toMatchObject({
    status: 409,
    body: { code: 'tracking.name-withholding-overlaps' },
  });
  const queue = async () => (await bed.call('GET', '/name-withholdings', { as: staff })).body.items;
  expect(await queue()).toMatchObject([{ id: body.id, overdue: false }]);
  await bed.setDate('2027-03-25');
  expect(await queue()).toMatchObject([{ id: body.id, overdue: true }]);
  expect(await bed.recorded('tracking.name-withholding-decision-missed.v1')).toMatchObject([
    { subject: body.id, data: { decideBy: body.decideBy } },
  ]);
  expect(await act(body.id, 'refusal', { version: 2 })).toMatchObject({ status: 200, body: { state: 'refused' } });
  expect(await bed.recorded('tracking.name-withholding-refused.v1')).toMatchObject([{ subject: body.id }]);
});

test.each([
  ['one for too long', { until: '2030-03-26' }, 422, 'tracking.name-withholding-until-too-late'],
  ['one that is over already', { until: '2027-03-25' }, 422, 'tracking.name-withholding-until-past'],
  ['a reason outside the table', { reason: 'shame' }, 400, 'kit.body-invalid'],
  ['a request without justification', { justification: '保密' }, 400, 'kit.body-invalid'],
])('%s is refused', async (_, over, status, code) => {
  expect(await request(over)).toMatchObject({ status, body: { code } });
});

test('two requests at once do not miss each other', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => request({ until: '2028-03-01' })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

test('what a granted prolongation follows ends without the name being public', async () => {
  const [first] = (await listed()).filter(({ state }: { state: string }) => state === 'requested');
  await act(first.id, 'grant');
  await bed.setDate('2028-03-01');
  const { body } = await request({ until: '2028-12-31' });
  await act(body.id, 'grant');
  await bed.setDate('2028-03-02');
  const ended = async (id: string) =>
    (await bed.recorded('tracking.name-withholding-ended.v1')).filter(({ subject }) => subject === id);
  expect(await nameFor()).toBeNull();
  expect(await ended(first.id)).toMatchObject([{ data: { endedBy: 'expiry', stillWithheld: true } }]);
  expect((await act(body.id, 'end', { version: 2 })).status).toBe(200);
  expect(await ended(body.id)).toMatchObject([{ data: { endedBy: 'alliance-staff', stillWithheld: false } }]);
});

test('the lists are read by their indexes', async () => {
  const size = 51;
  expect(await planOf(bed.db, HIDING, [[id], '2026-03-02'])).toContain('name_withholding_enterprise_requested');
  expect(await planOf(bed.db, NAME_WITHHOLDINGS_OF_ENTERPRISE, [id, null, null, size])).toContain(
    'name_withholding_enterprise_requested',
  );
  expect(await planOf(bed.db, NAME_WITHHOLDING_QUEUE, ['requested', null, null, size])).toContain(
    'name_withholding_state_decide_by',
  );
});

function planOf(db: DataSource, sql: string, values: unknown[]): Promise<string> {
  return db.transaction(async (tx) => {
    await tx.query('set local enable_seqscan = off');
    await tx.query('set local enable_bitmapscan = off');
    await tx.query('set local enable_sort = off');
    return JSON.stringify(await tx.query(`explain ${sql}`, values));
  });
}
