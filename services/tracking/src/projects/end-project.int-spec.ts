import { type As, TestBed } from '@heng/testing';
import {
  agency,
  consultant,
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

const unknown = '00000000-0000-8000-8000-000000000000';
const reason = '双方未就后续服务达成一致';
const end = (id: string, as: As = agency, options: object = {}) =>
  bed.call('POST', `/projects/${id}/end`, { as, version: 1, body: { endedOn: '2026-01-31' }, ...options });
const terminate = (id: string, as: As = agency, options: object = {}) =>
  bed.call('POST', `/projects/${id}/termination`, {
    as,
    version: 1,
    body: { endedOn: '2026-01-31', reason },
    ...options,
  });
const endings = async (id: string) =>
  (await eventsOf(bed, id)).filter(({ type }) => /project-ended|feedback-requested/.test(type));

test.each<[string, As]>([
  ['the agency', agency],
  ['the enterprise', enterprise],
  ['staff', staff],
])('%s ends a project, and its enterprise is asked for feedback', async (_, as) => {
  const id = await startProject(bed, enterpriseId);
  const ended = await end(id, as);
  expect(ended).toMatchObject({
    status: 200,
    body: { id, version: 2, state: 'completed', feedback: { due: '2026-04-30', provisional: false } },
  });
  expect(ended.body.feedback.steps[0].zh).toContain('民法典');
  expect(ended.body.allowedActions.includes('give-feedback')).toBe(as.role === 'enterprise');
  const facts = { projectId: id, agencyId: agency.id, enterpriseId };
  expect((await endings(id)).map(({ type, version, data }) => ({ type, version, data }))).toEqual([
    { type: 'tracking.project-ended.v1', version: 2, data: { ...facts, endedOn: '2026-01-31', ending: 'completed' } },
    {
      type: 'tracking.feedback-requested.v1',
      version: 2,
      data: { ...facts, due: '2026-04-30', calendar: expect.any(String), provisional: false },
    },
  ]);
  const [deadline] = await bed.db.query('select what, due::text, done_at from deadline where subject = $1', [id]);
  expect(deadline).toEqual({ what: 'tracking.feedback', due: '2026-04-30', done_at: null });
});

test.each<[string, As]>([
  ['the agency', agency],
  ['the enterprise', enterprise],
  ['staff', staff],
])('%s breaks a project off with a reason, and its enterprise is asked likewise', async (_, as) => {
  const id = await startProject(bed, enterpriseId);
  const ended = await terminate(id, as);
  expect(ended).toMatchObject({
    status: 200,
    body: { version: 2, state: 'terminated', feedback: { due: '2026-04-30' } },
  });
  expect(await endings(id)).toMatchObject([
    { type: 'tracking.project-ended.v1', data: { endedOn: '2026-01-31', ending: 'terminated', reason } },
    { type: 'tracking.feedback-requested.v1', data: { due: '2026-04-30' } },
  ]);
});

test.each([
  ['before the start', '2025-08-31', 'tracking.ends-before-start'],
  ['before a recorded stage', '2025-10-01', 'tracking.ends-before-recorded-work'],
  ['before the last on-site day', '2026-01-08', 'tracking.ends-before-recorded-work'],
  ['in the future', '2026-03-03', 'tracking.date-in-future'],
])('an end or a termination %s is refused', async (_, endedOn, code) => {
  const id = await startProject(bed, enterpriseId);
  await bed.call('PUT', `/projects/${id}/stages/launch`, { as: staff, version: 1, body: { startedOn: '2025-10-02' } });
  const work = { personId: consultant, entries: [{ on: '2026-01-09', days: 1 }] };
  await bed.call('POST', `/projects/${id}/on-site-work`, { as: agency, body: work });
  const refused = { status: 422, code };
  expect(refusalOf(await end(id, staff, { version: 2, body: { endedOn } }))).toEqual(refused);
  expect(refusalOf(await terminate(id, staff, { version: 2, body: { endedOn, reason } }))).toEqual(refused);
  expect((await end(id, staff, { version: 2, body: { endedOn: '2026-01-09' } })).status).toBe(200);
});

test.each([
  ['without a reason', { endedOn: '2026-01-31' }, 400, 'kit.body-invalid'],
  ['without a day', { reason }, 400, 'kit.body-invalid'],
  [
    'for a personal reason',
    { endedOn: '2026-01-31', reason: '经办人362322198709086409' },
    422,
    'tracking.id-card-number',
  ],
])('a termination %s is refused', async (_, body, status, code) => {
  const id = await startProject(bed, enterpriseId);
  expect(refusalOf(await terminate(id, staff, { body }))).toEqual({ status, code });
  expect(await endings(id)).toEqual([]);
});

test('a project ends once', async () => {
  const id = await startProject(bed, enterpriseId);
  await end(id);
  const over = { status: 409, code: 'tracking.already-ended' };
  expect(refusalOf(await end(id, agency, { version: 2 }))).toEqual(over);
  expect(refusalOf(await terminate(id, enterprise, { version: 2 }))).toEqual(over);
  expect(await endings(id)).toHaveLength(2);
});

test('an end names the version it is about, its key and a project', async () => {
  const id = await startProject(bed, enterpriseId);
  expect(refusalOf(await end(id, staff, { version: 7 }))).toEqual({ status: 412, code: 'kit.version-stale' });
  expect(refusalOf(await end(id, staff, { version: undefined }))).toEqual({
    status: 428,
    code: 'kit.if-match-missing',
  });
  const keyless = { status: 400, code: 'kit.idempotency-key-missing' };
  expect(refusalOf(await end(id, staff, { key: null }))).toEqual(keyless);
  expect(refusalOf(await end(unknown, staff))).toEqual({ status: 404, code: 'kit.record-not-found' });
  expect(refusalOf(await end('not-an-id', staff))).toEqual({ status: 400, code: 'kit.body-invalid' });
});

test.each<[string, As]>([
  ['agency', otherAgency],
  ['enterprise', otherEnterprise],
])('an %s that is no party ends nothing', async (_, as) => {
  const id = await startProject(bed, enterpriseId);
  const refused = { status: 403, code: 'tracking.not-your-project' };
  expect(refusalOf(await end(id, as))).toEqual(refused);
  expect(refusalOf(await terminate(id, as))).toEqual(refused);
  expect(await endings(id)).toEqual([]);
});

test('a repeated end acts once; of an end and a termination at once, one wins', async () => {
  const id = await startProject(bed, enterpriseId);
  const first = await end(id, agency, { key: 'end' });
  expect((await end(id, agency, { key: 'end' })).body).toEqual(first.body);
  expect(await endings(id)).toHaveLength(2);
  const raced = await startProject(bed, enterpriseId);
  const answers = await Promise.all([end(raced), terminate(raced, enterprise), end(raced, staff)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  expect(await endings(raced)).toHaveLength(2);
});

test('of an end and later on-site work at once, one wins', async () => {
  const id = await startProject(bed, enterpriseId);
  const entries = [{ on: '2026-02-10', days: 1 }];
  const [ended, worked] = await Promise.all([
    end(id),
    bed.call('POST', `/projects/${id}/on-site-work`, { as: agency, body: { personId: consultant, entries } }),
  ]);
  const refused = [ended, worked].filter(({ status }) => status !== 200).map(({ body }) => body.code);
  expect(refused).toEqual([ended.status === 200 ? 'tracking.outside-project' : 'tracking.ends-before-recorded-work']);
});
