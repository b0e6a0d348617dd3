import { type As, TestBed } from '@heng/testing';
import {
  agency,
  enterprise,
  eventsOf,
  otherAgency,
  otherEnterprise,
  refusalOf,
  registerParties,
  staff,
  startProject,
} from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

const record = (id: string, as: As, version: number, body: object, { stage = 'launch', ...options } = {}) =>
  bed.call('PUT', `/projects/${id}/stages/${stage}`, { as, version, body, ...options });
const confirm = (id: string, as: As, version: number, { stage = 'launch', ...options } = {}) =>
  bed.call('POST', `/projects/${id}/stages/${stage}/confirmation`, { as, version, ...options });
const told = async (id: string) =>
  (await eventsOf(bed, id)).filter(({ type }) => type.startsWith('tracking.stage-')).map(({ data }) => data);
const done = { startedOn: '2025-09-01', completedOn: '2025-09-20' };

test('a stage is planned, recorded by the agency, confirmed by the enterprise', async () => {
  const id = await startProject(bed, enterpriseId);
  const plan = { plannedFrom: '2025-09-01', plannedUntil: '2025-09-15' };
  expect(await record(id, agency, 1, plan)).toMatchObject({ status: 200, body: { id, version: 2 } });
  expect(await record(id, agency, 2, done)).toMatchObject({ status: 200, body: { version: 3 } });
  expect(await confirm(id, enterprise, 3)).toMatchObject({ status: 200, body: { version: 4 } });
  expect(await confirm(id, enterprise, 4)).toMatchObject({ status: 200, body: { version: 4 } });
  const stage = { projectId: id, agencyId: agency.id, enterpriseId, stage: 'launch', ...plan };
  const recorded = { ...stage, ...done, materials: [], reason: null, recordedBy: 'agency' };
  expect(await told(id)).toEqual([
    stage,
    { ...recorded, confirmedOn: null },
    { ...recorded, confirmedOn: '2026-03-02' },
  ]);
});

test.each<[string, As, string]>([
  ['enterprise', enterprise, 'enterprise'],
  ['staff', staff, 'alliance-staff'],
])('what the %s records is confirmed', async (_, as, recordedBy) => {
  const id = await startProject(bed, enterpriseId);
  expect((await record(id, as, 1, done)).status).toBe(200);
  expect(await told(id)).toMatchObject([{ recordedBy, confirmedOn: '2026-03-02' }]);
  const [{ launch }] = await bed.db.query(`select stages -> 'launch' as launch from project where id = $1`, [id]);
  expect(launch).toMatchObject({ recordedBySub: `${recordedBy}-1`, recordedOn: '2026-03-02' });
});

test('other dates of the agency need a new confirmation', async () => {
  const id = await startProject(bed, enterpriseId);
  await record(id, enterprise, 1, done);
  await record(id, agency, 2, { ...done, completedOn: '2025-09-25' });
  expect((await told(id)).at(-1)).toMatchObject({ recordedBy: 'agency', confirmedOn: null });
  await confirm(id, staff, 3);
  expect((await told(id)).at(-1)).toMatchObject({ recordedBy: 'agency', confirmedOn: '2026-03-02' });
});

test.each([
  ['that nobody knows', 'celebration', { startedOn: '2025-09-01' }, 400, 'tracking.stage-unknown'],
  ['before the project', 'launch', { startedOn: '2025-08-31' }, 422, 'tracking.outside-project'],
  ['in the future', 'launch', { startedOn: '2026-03-03' }, 422, 'tracking.date-in-future'],
  ['without a start', 'launch', { completedOn: '2025-09-04' }, 422, 'tracking.stage-completed-unstarted'],
  [
    'completed before its start',
    'launch',
    { startedOn: '2025-09-05', completedOn: '2025-09-04' },
    422,
    'tracking.stage-completed-before-start',
  ],
  [
    'planned backwards',
    'launch',
    { plannedFrom: '2026-04-02', plannedUntil: '2026-04-01' },
    422,
    'tracking.stage-planned-backwards',
  ],
  ['that overtakes an earlier one', 'planning', { startedOn: '2025-09-30' }, 422, 'tracking.stage-runs-backwards'],
  ['that is opened again', 'diagnosis', { startedOn: '2025-10-01' }, 409, 'tracking.stage-completed'],
  ['that is taken back', 'diagnosis', {}, 409, 'tracking.stage-started'],
  ['for a personal reason', 'launch', { ...done, reason: '经办人362322198709086409' }, 422, 'tracking.id-card-number'],
  ['for hardly a reason', 'launch', { ...done, reason: '无' }, 400, 'kit.body-invalid'],
  ['on no date', 'launch', { startedOn: '2025-02-30' }, 400, 'kit.body-invalid'],
  ['shown by no file', 'launch', { ...done, materialIds: ['x'] }, 400, 'kit.body-invalid'],
])('a stage %s is refused', async (_, stage, body, status, code) => {
  const id = await startProject(bed, enterpriseId);
  await record(id, staff, 1, { startedOn: '2025-10-01', completedOn: '2025-10-20' }, { stage: 'diagnosis' });
  expect(refusalOf(await record(id, staff, 2, body, { stage }))).toEqual({ status, code });
  expect(await told(id)).toHaveLength(1);
});

test('with a reason a stage overtakes an earlier one, or is opened again', async () => {
  const id = await startProject(bed, enterpriseId);
  await record(id, agency, 1, { startedOn: '2025-10-01', completedOn: '2025-10-20' }, { stage: 'diagnosis' });
  const reason = '企业先行策划，后补充诊断';
  expect((await record(id, agency, 2, { startedOn: '2025-09-15', reason }, { stage: 'planning' })).status).toBe(200);
  expect((await record(id, agency, 3, { startedOn: '2025-10-01', reason }, { stage: 'diagnosis' })).status).toBe(200);
  expect((await told(id)).map(({ stage, completedOn, reason: why }) => [stage, completedOn, why])).toEqual([
    ['diagnosis', '2025-10-20', null],
    ['planning', null, reason],
    ['diagnosis', null, reason],
  ]);
});

test('there is nothing to confirm of a stage that has not started', async () => {
  const id = await startProject(bed, enterpriseId);
  const nothing = { status: 409, code: 'tracking.stage-not-recorded' };
  expect(refusalOf(await confirm(id, enterprise, 1))).toEqual(nothing);
  await record(id, agency, 1, { plannedFrom: '2026-04-01' });
  expect(refusalOf(await confirm(id, enterprise, 2))).toEqual(nothing);
  const unknown = { stage: 'celebration' };
  expect(refusalOf(await confirm(id, enterprise, 2, unknown))).toEqual({ status: 400, code: 'tracking.stage-unknown' });
});

test('stages are recorded after the end, too, of the time before it', async () => {
  const id = await startProject(bed, enterpriseId);
  await bed.call('POST', `/projects/${id}/end`, { as: agency, version: 1, body: { endedOn: '2026-01-31' } });
  expect((await record(id, agency, 2, { startedOn: '2025-09-01', completedOn: '2026-01-31' })).status).toBe(200);
  const late = await record(id, agency, 3, { startedOn: '2026-02-01' }, { stage: 'diagnosis' });
  expect(refusalOf(late)).toEqual({ status: 422, code: 'tracking.outside-project' });
});

test.each<[string, As]>([
  ['agency', otherAgency],
  ['enterprise', otherEnterprise],
])('an %s that is no party records and confirms nothing', async (_, as) => {
  const id = await startProject(bed, enterpriseId);
  await record(id, agency, 1, done);
  expect(refusalOf(await record(id, as, 2, done))).toEqual({ status: 403, code: 'tracking.not-your-project' });
  expect((await confirm(id, as, 2)).status).toBe(403);
  expect((await confirm(id, agency, 2)).status).toBe(403);
  expect(await told(id)).toHaveLength(1);
});

test('what was not read is not overwritten: other versions are refused, and of several at once one wins', async () => {
  const id = await startProject(bed, enterpriseId);
  expect(refusalOf(await record(id, agency, 7, done))).toEqual({ status: 412, code: 'kit.version-stale' });
  const names = ['launch', 'diagnosis', 'planning', 'documentation'];
  const answers = await Promise.all(
    names.map((stage) => record(id, agency, 1, { startedOn: '2025-09-01' }, { stage })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  expect(refusalOf(await confirm(id, enterprise, 1))).toEqual({ status: 412, code: 'kit.version-stale' });
});

test('a repeated request acts once and gets the same answer', async () => {
  const id = await startProject(bed, enterpriseId);
  const first = await record(id, agency, 1, done, { key: 'stage' } as object);
  expect((await record(id, agency, 1, done, { key: 'stage' } as object)).body).toEqual(first.body);
  const confirmed = await confirm(id, enterprise, 2, { key: 'confirm stage' } as object);
  expect((await confirm(id, enterprise, 2, { key: 'confirm stage' } as object)).body).toEqual(confirmed.body);
  expect(await told(id)).toHaveLength(2);
});
