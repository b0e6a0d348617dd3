import { type As, TestBed } from '@heng/testing';
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

let enterpriseId: string;
let id: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
  id = await startProject(bed, enterpriseId);
});

const unknown = '00000000-0000-8000-8000-000000000000';
const day = (on: string, days = 1) => ({ on, days });
const work = { personId: consultant, entries: [day('2026-01-05')] };
const record = (as: As, body: object, project = id) =>
  bed.call('POST', `/projects/${project}/on-site-work`, { as, body });
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => ({ status, code: body.code });
const facts = async () => (await bed.recorded()).filter(({ type }) => type.includes('on-site-work'));

test.each([
  ['work before the project', day('2025-08-29'), 422, 'tracking.outside-project'],
  ['work in the future', day('2026-03-03'), 422, 'tracking.date-in-future'],
  ['a quarter of a day', day('2026-01-06', 0.25), 422, 'tracking.days-not-halves'],
  ['more than one day a day', day('2026-01-06', 1.5), 422, 'tracking.days-not-halves'],
  ['less than nothing', day('2026-01-06', -0.5), 422, 'tracking.days-not-halves'],
  ['a date that does not exist', day('2026-02-30'), 400, 'kit.body-invalid'],
  ['one date twice', day('2026-01-05', 0.5), 400, 'kit.body-invalid'],
  ['no days', { on: '2026-01-06' }, 400, 'kit.body-invalid'],
  ['days in words', { on: '2026-01-06', days: 'one' }, 400, 'kit.body-invalid'],
  ['an entry that is none', null, 400, 'kit.body-invalid'],
])('%s is refused, and with it all that is in the request', async (_, fault, status, code) => {
  const answer = await record(agency, { ...work, entries: [day('2026-01-05'), fault] });
  expect(codeOf(answer)).toEqual({ status, code });
  expect(await facts()).toEqual([]);
});

test.each([
  ['nobody', { entries: [day('2026-01-05')] }, 400, 'kit.body-invalid'],
  ['no entry', { ...work, entries: [] }, 400, 'kit.body-invalid'],
  ['no list', { ...work, entries: day('2026-01-05') }, 400, 'kit.body-invalid'],
  ['what there was before', { personId: consultant, from: '2026-01-05', days: 1 }, 400, 'kit.body-invalid'],
  ['a person whom the agency does not employ', { ...work, personId: unknown }, 422, 'tracking.not-employed'],
])('work of %s is refused', async (_, body, status, code) => {
  expect(codeOf(await record(agency, body))).toEqual({ status, code });
  expect(await facts()).toEqual([]);
});

test('a person employed elsewhere, or not yet, does not work for this agency', async () => {
  const elsewhere = await startProject(bed, enterpriseId, '2025-09-01', otherAgency.id);
  const early = await startProject(bed, enterpriseId, '2024-02-01');
  const refused = { status: 422, code: 'tracking.not-employed' };
  expect(codeOf(await record(staff, work, elsewhere))).toEqual(refused);
  expect(codeOf(await record(staff, { ...work, entries: [day('2024-02-29')] }, early))).toEqual(refused);
  const answer = await bed.call('POST', `/projects/${elsewhere}/on-site-work`, {
    as: staff,
    body: work,
    headers: { 'accept-language': 'en' },
  });
  expect(answer.body.detail).toContain('may be a moment behind');
  expect(await facts()).toEqual([]);
});

test('nothing is recorded of a project that is only proposed, of no project, or without a key', async () => {
  const body = { agencyId: agency.id, enterpriseId, startedOn: '2025-09-01' };
  const proposed = (await bed.call('POST', '/projects', { as: agency, body })).body.id as string;
  expect(codeOf(await record(agency, work, proposed))).toEqual({ status: 409, code: 'tracking.not-begun' });
  expect(codeOf(await record(agency, work, unknown))).toEqual({ status: 404, code: 'kit.record-not-found' });
  expect(codeOf(await record(agency, work, 'not-an-id'))).toEqual({ status: 400, code: 'kit.body-invalid' });
  expect(codeOf(await bed.call('GET', `/projects/${unknown}/on-site-work`, { as: staff }))).toEqual({
    status: 404,
    code: 'kit.record-not-found',
  });
  const keyless = await bed.call('POST', `/projects/${id}/on-site-work`, { as: agency, body: work, key: null });
  expect(codeOf(keyless)).toEqual({ status: 400, code: 'kit.idempotency-key-missing' });
});

test.each<[string, As]>([
  ['agency', otherAgency],
  ['enterprise', otherEnterprise],
])('an %s that is no party of the project neither reads nor writes', async (_, as) => {
  const path = `/projects/${id}/on-site-work`;
  const refused = { status: 403, code: 'tracking.not-your-project' };
  expect(codeOf(await record(as, work))).toEqual(refused);
  expect(codeOf(await bed.call('GET', path, { as }))).toEqual(refused);
  if (as.role === 'enterprise')
    expect(codeOf(await bed.call('POST', `${path}/cosignature`, { as, body: work }))).toEqual(refused);
  expect(await facts()).toEqual([]);
});

test('an agency does not co-sign its own work, and the public reads none', async () => {
  const path = `/projects/${id}/on-site-work`;
  expect((await bed.call('POST', `${path}/cosignature`, { as: agency, body: work })).status).toBe(403);
  expect((await bed.call('GET', path)).status).toBe(401);
  for (const role of ['expert', 'regulator'] as const)
    expect((await bed.call('GET', path, { as: { role } })).status).toBe(403);
});

test.each([
  ['a date that is none', { ...work, entries: [day('yesterday')] }, 400, 'kit.body-invalid'],
  ['no days', { ...work, entries: [] }, 400, 'kit.body-invalid'],
  ['days that nobody has seen', { personId: consultant }, 400, 'kit.body-invalid'],
  ['dates alone', { personId: consultant, dates: ['2026-01-05'] }, 400, 'kit.body-invalid'],
  ['a person that is none', { ...work, personId: 'Li' }, 400, 'kit.body-invalid'],
  ['nobody', { entries: work.entries }, 400, 'kit.body-invalid'],
  ['a day on which nothing was entered', work, 422, 'tracking.day-not-entered'],
])('co-signing %s is refused', async (_, body, status, code) => {
  const answer = await bed.call('POST', `/projects/${id}/on-site-work/cosignature`, { as: enterprise, body });
  expect(codeOf(answer)).toEqual({ status, code });
});
