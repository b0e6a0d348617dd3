import { AgencyDeregistered, AgencyRegistered, creditCodeFrom } from '@heng/contracts';
import { type As, eventually, TestBed } from '@heng/testing';
import {
  agency,
  consultant,
  enterprise,
  otherAgency,
  otherEnterprise,
  registerParties,
  staff,
  startProject,
} from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let bed: TestBed;
let enterpriseId: string;
beforeAll(async () => {
  bed = await TestBed.start(tracking);
  enterpriseId = await registerParties(bed);
});
afterAll(() => bed.stop());

const unknown = '00000000-0000-8000-8000-000000000000';
const work = { personId: consultant, from: '2026-01-05', until: '2026-01-09', days: 4.5 };
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => ({ status, code: body.code });
const eventsOf = async (id: string) => (await bed.recorded()).filter(({ data }) => data['projectId'] === id);

test('a project starts, passes its stages, is worked on and ends', async () => {
  const started = await bed.call('POST', '/projects', {
    as: agency,
    body: { agencyId: agency.id, enterpriseId, startedOn: '2025-09-01' },
  });
  expect(started.status).toBe(201);
  const { id } = started.body as { id: string };
  expect(started.body).toEqual({
    id,
    version: 1,
    allowedActions: ['record-stage', 'record-on-site-work', 'submit-for-assessment', 'end-project'],
  });

  const launch = await bed.call('PUT', `/projects/${id}/stages/launch`, {
    as: agency,
    version: 1,
    body: { startedOn: '2025-09-01', completedOn: '2025-09-10' },
  });
  const diagnosis = await bed.call('PUT', `/projects/${id}/stages/diagnosis`, {
    as: enterprise,
    version: 2,
    body: { startedOn: '2025-09-08' },
  });
  expect([launch.body.version, diagnosis.body.version]).toEqual([2, 3]);

  const worked = await bed.call('POST', `/projects/${id}/on-site-work`, { as: agency, body: work });
  expect(worked.body).toEqual({ id: expect.any(String), version: 1, allowedActions: [] });

  const ended = await bed.call('POST', `/projects/${id}/end`, {
    as: enterprise,
    version: 3,
    body: { endedOn: '2026-01-31' },
  });
  expect(ended.body).toMatchObject({ id, version: 4, feedback: { due: '2026-04-30', provisional: false } });
  expect(ended.body.feedback.steps[0].zh).toContain('民法典');
  expect(ended.body.allowedActions).toContain('give-feedback');

  const project = { projectId: id, agencyId: agency.id, enterpriseId };
  expect((await eventsOf(id)).map(({ type, subject, data }) => ({ type, subject, data }))).toEqual([
    { type: 'tracking.project-started.v1', subject: id, data: { ...project, startedOn: '2025-09-01' } },
    {
      type: 'tracking.stage-recorded.v1',
      subject: id,
      data: { ...project, stage: 'launch', startedOn: '2025-09-01', completedOn: '2025-09-10' },
    },
    {
      type: 'tracking.stage-recorded.v1',
      subject: id,
      data: { ...project, stage: 'diagnosis', startedOn: '2025-09-08', completedOn: null },
    },
    {
      type: 'tracking.on-site-work-recorded.v1',
      subject: worked.body.id,
      data: { ...project, workId: worked.body.id, ...work },
    },
    { type: 'tracking.project-ended.v1', subject: id, data: { ...project, endedOn: '2026-01-31' } },
    {
      type: 'tracking.feedback-requested.v1',
      subject: id,
      data: { ...project, due: '2026-04-30', calendar: expect.any(String), provisional: false },
    },
  ]);
  const [deadline] = await bed.db.query('select what, due::text, done_at from deadline where subject = $1', [id]);
  expect(deadline).toEqual({ what: 'tracking.feedback', due: '2026-04-30', done_at: null });
});

describe('a repeated request acts once and gets the same answer', () => {
  test('a start', async () => {
    const call = () =>
      bed.call('POST', '/projects', {
        as: agency,
        key: 'start',
        body: { agencyId: agency.id, enterpriseId, startedOn: '2025-09-02' },
      });
    const first = await call();
    expect((await call()).body).toEqual(first.body);
    expect(await eventsOf(first.body.id as string)).toHaveLength(1);
  });

  test('a stage, on-site work and an end', async () => {
    const id = await startProject(bed, enterpriseId);
    const calls = [
      () => bed.call('POST', `/projects/${id}/on-site-work`, { as: staff, key: 'work', body: work }),
      () =>
        bed.call('PUT', `/projects/${id}/stages/launch`, {
          as: staff,
          key: 'stage',
          version: 1,
          body: { startedOn: '2025-09-01' },
        }),
      () =>
        bed.call('POST', `/projects/${id}/end`, { as: staff, key: 'end', version: 2, body: { endedOn: '2026-01-31' } }),
    ];
    for (const call of calls) expect((await call()).body).toEqual((await call()).body);
    expect(await eventsOf(id)).toHaveLength(5);
  });
});

test.each([
  ['an unknown agency', { agencyId: unknown }, 422, 'kit.agency-unknown'],
  ['an unknown enterprise', { enterpriseId: unknown }, 422, 'tracking.enterprise-unknown'],
  ['a start in the future', { startedOn: '2026-03-03' }, 422, 'tracking.date-in-future'],
  ['a date that does not exist', { startedOn: '2025-02-30' }, 400, 'kit.body-invalid'],
])('a project of %s is refused', async (_, fault, status, code) => {
  const body = { agencyId: agency.id, enterpriseId, startedOn: '2025-09-01', ...fault };
  expect(codeOf(await bed.call('POST', '/projects', { as: staff, body }))).toEqual({ status, code });
});

test('a repeated start has its answer also when the agency has left the register since; a new one is refused', async () => {
  const agencyId = 'a0000000-0000-8000-8000-000000000009';
  const identity = { creditCode: creditCodeFrom('350100', 'MA000099'), creditCodeStatus: 'verified', name: '机构九' };
  await bed.publish(AgencyRegistered, agencyId, {
    ...identity,
    agencyId,
    province: '350000',
    registeredOn: '2024-01-02',
  });
  const known = (condition = '') =>
    bed.db.query(`select from agency_directory where agency_id = $1 ${condition}`, [agencyId]);
  await eventually(async () => expect(await known()).toHaveLength(1));
  const body = { agencyId, enterpriseId, startedOn: '2025-09-01' };
  const start = () => bed.call('POST', '/projects', { as: staff, body, key: 'before it left' });
  const { body: first } = await start();
  await bed.publish(AgencyDeregistered, agencyId, { agencyId, deregisteredOn: '2026-03-01', reason: '注销' });
  await eventually(async () => expect(await known('and deregistered_on is not null')).toHaveLength(1));
  expect((await start()).body.id).toBe(first.id);
  expect(codeOf(await bed.call('POST', '/projects', { as: staff, body }))).toEqual({
    status: 409,
    code: 'tracking.agency-deregistered',
  });
});

test('an agency starts only its own projects', async () => {
  const body = { agencyId: agency.id, enterpriseId, startedOn: '2025-09-01' };
  expect(codeOf(await bed.call('POST', '/projects', { as: otherAgency, body }))).toEqual({
    status: 403,
    code: 'tracking.not-your-agency',
  });
});

test.each([
  ['a stage nobody knows', 'celebration', { startedOn: '2025-09-01' }, 400, 'tracking.stage-unknown'],
  ['a stage before the project', 'launch', { startedOn: '2025-08-31' }, 422, 'tracking.outside-project'],
  ['a stage in the future', 'launch', { startedOn: '2026-03-03' }, 422, 'tracking.date-in-future'],
  [
    'a completion before the start',
    'launch',
    { startedOn: '2025-09-05', completedOn: '2025-09-04' },
    422,
    'tracking.stage-completed-before-start',
  ],
  [
    'a stage that overtakes an earlier one',
    'planning',
    { startedOn: '2025-09-30' },
    422,
    'tracking.stage-runs-backwards',
  ],
  ['a stage that is reopened', 'diagnosis', { startedOn: '2025-10-01' }, 409, 'tracking.stage-completed'],
])('%s is refused', async (_, stage, body, status, code) => {
  const id = await startProject(bed, enterpriseId);
  await bed.call('PUT', `/projects/${id}/stages/diagnosis`, {
    as: staff,
    version: 1,
    body: { startedOn: '2025-10-01', completedOn: '2025-10-20' },
  });
  expect(codeOf(await bed.call('PUT', `/projects/${id}/stages/${stage}`, { as: staff, version: 2, body }))).toEqual({
    status,
    code,
  });
});

test.each([
  ['work that ends before it begins', { until: '2026-01-04' }, 'tracking.work-ends-before-start'],
  ['work before the project', { from: '2025-08-29' }, 'tracking.outside-project'],
  ['work in the future', { until: '2026-03-03' }, 'tracking.date-in-future'],
  ['a quarter of a day', { days: 1.25 }, 'tracking.days-not-halves'],
  ['no day at all', { days: 0 }, 'tracking.days-not-halves'],
  ['more days than there are', { days: 5.5 }, 'tracking.days-exceed-period'],
  ['a person whom the agency does not employ', { personId: unknown }, 'tracking.not-employed'],
])('%s is refused', async (_, fault, code) => {
  const id = await startProject(bed, enterpriseId);
  const answer = await bed.call('POST', `/projects/${id}/on-site-work`, { as: staff, body: { ...work, ...fault } });
  expect(codeOf(answer)).toEqual({ status: 422, code });
});

test('a person employed elsewhere does not work for this agency', async () => {
  const id = await startProject(bed, enterpriseId, '2025-09-01', otherAgency.id);
  const answer = await bed.call('POST', `/projects/${id}/on-site-work`, {
    as: staff,
    body: work,
    headers: { 'accept-language': 'en' },
  });
  expect(codeOf(answer)).toEqual({ status: 422, code: 'tracking.not-employed' });
  expect(answer.body.detail).toContain('may be a moment behind');
});

test.each([
  ['before the start', '2025-08-31', 'tracking.ends-before-start'],
  ['before a recorded stage', '2025-10-01', 'tracking.ends-before-recorded-work'],
  ['before the last on-site day', '2026-01-08', 'tracking.ends-before-recorded-work'],
  ['in the future', '2026-03-03', 'tracking.date-in-future'],
])('an end %s is refused', async (_, endedOn, code) => {
  const id = await startProject(bed, enterpriseId);
  await bed.call('PUT', `/projects/${id}/stages/launch`, { as: staff, version: 1, body: { startedOn: '2025-10-02' } });
  await bed.call('POST', `/projects/${id}/on-site-work`, { as: staff, body: work });
  const answer = await bed.call('POST', `/projects/${id}/end`, { as: staff, version: 2, body: { endedOn } });
  expect(codeOf(answer)).toEqual({ status: 422, code });
});

test('a project ends once, and nothing of it lies after its end', async () => {
  const id = await startProject(bed, enterpriseId);
  await bed.call('POST', `/projects/${id}/end`, { as: staff, version: 1, body: { endedOn: '2026-01-05' } });
  const again = await bed.call('POST', `/projects/${id}/end`, {
    as: staff,
    version: 2,
    body: { endedOn: '2026-01-06' },
  });
  const later = await bed.call('POST', `/projects/${id}/on-site-work`, { as: staff, body: work });
  expect(codeOf(again)).toEqual({ status: 409, code: 'tracking.already-ended' });
  expect(codeOf(later)).toEqual({ status: 422, code: 'tracking.outside-project' });
});

test('an answer to an old version, without a version, without a key or to nothing is refused', async () => {
  const id = await startProject(bed, enterpriseId);
  const end = (path: string, options: object) =>
    bed.call('POST', `/projects/${path}/end`, { as: staff, body: { endedOn: '2026-01-31' }, ...options });
  expect(codeOf(await end(id, { version: 7 }))).toEqual({ status: 412, code: 'kit.version-stale' });
  expect(codeOf(await end(id, {}))).toEqual({ status: 428, code: 'kit.if-match-missing' });
  expect(codeOf(await end(id, { version: 1, key: null }))).toEqual({
    status: 400,
    code: 'kit.idempotency-key-missing',
  });
  expect(codeOf(await end(unknown, { version: 1 }))).toEqual({ status: 404, code: 'kit.record-not-found' });
  expect(codeOf(await end('not-an-id', { version: 1 }))).toEqual({ status: 400, code: 'kit.body-invalid' });
});

test.each<[string, As]>([
  ['agency', otherAgency],
  ['enterprise', otherEnterprise],
])('an %s that is no party of the project changes nothing of it', async (_, as) => {
  const id = await startProject(bed, enterpriseId);
  const refused = { status: 403, code: 'tracking.not-your-project' };
  expect(
    codeOf(
      await bed.call('PUT', `/projects/${id}/stages/launch`, { as, version: 1, body: { startedOn: '2025-09-01' } }),
    ),
  ).toEqual(refused);
  expect(codeOf(await bed.call('POST', `/projects/${id}/on-site-work`, { as, body: work }))).toEqual(refused);
  expect(
    codeOf(await bed.call('POST', `/projects/${id}/end`, { as, version: 1, body: { endedOn: '2026-01-31' } })),
  ).toEqual(refused);
  expect(await eventsOf(id)).toHaveLength(1);
});
