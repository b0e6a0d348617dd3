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

const pause = { from: '2026-01-05', reason: '企业停产检修' };
const suspend = (id: string, as: As = agency, options: object = {}) =>
  bed.call('POST', `/projects/${id}/suspension`, { as, version: 1, body: pause, ...options });
const resume = (id: string, as: As = enterprise, options: object = {}) =>
  bed.call('POST', `/projects/${id}/resumption`, { as, version: 2, body: { from: '2026-02-02' }, ...options });
const record = (id: string, version: number, startedOn: string, stage = 'launch') =>
  bed.call('PUT', `/projects/${id}/stages/${stage}`, { as: agency, version, body: { startedOn } });

test.each<[string, As, As]>([
  ['the agency', agency, enterprise],
  ['the enterprise', enterprise, agency],
  ['staff', staff, staff],
])('%s suspends a project; nothing is recorded of the days until it goes on', async (_, one, other) => {
  const id = await startProject(bed, enterpriseId);
  const suspended = await suspend(id, one);
  expect(suspended).toMatchObject({ status: 200, body: { version: 2, state: 'suspended' } });
  expect(suspended.body.allowedActions).toEqual(expect.arrayContaining(['resume', 'end', 'record-stage']));
  const inSuspension = { status: 422, code: 'tracking.in-suspension' };
  expect(refusalOf(await record(id, 2, '2026-01-05'))).toEqual(inSuspension);
  expect((await record(id, 2, '2026-01-04')).status).toBe(200);
  const resumed = await resume(id, other, { version: 3 });
  expect(resumed).toMatchObject({ status: 200, body: { version: 4, state: 'in-progress' } });
  expect(refusalOf(await record(id, 4, '2026-02-01', 'diagnosis'))).toEqual(inSuspension);
  expect((await record(id, 4, '2026-02-02', 'diagnosis')).status).toBe(200);
  const facts = { projectId: id, agencyId: agency.id, enterpriseId };
  const events = (await eventsOf(bed, id)).filter(({ type }) => /suspended|resumed/.test(type));
  expect(events.map(({ type, data }) => [type, data])).toEqual([
    ['tracking.project-suspended.v1', { ...facts, ...pause }],
    ['tracking.project-resumed.v1', { ...facts, from: '2026-02-02' }],
  ]);
});

test.each([
  ['in the future', { from: '2026-03-03' }, 422, 'tracking.date-in-future'],
  ['before the start', { from: '2025-08-31' }, 422, 'tracking.outside-project'],
  ['on a day with something recorded', { from: '2025-10-02' }, 422, 'tracking.suspends-recorded-work'],
  ['without a reason', { reason: undefined }, 400, 'kit.body-invalid'],
  ['on no day', { from: undefined }, 400, 'kit.body-invalid'],
  ['for a personal reason', { reason: '经办人362322198709086409' }, 422, 'tracking.id-card-number'],
])('a suspension %s is refused', async (_, fault, status, code) => {
  const id = await startProject(bed, enterpriseId);
  await record(id, 1, '2025-10-02');
  const answer = await suspend(id, staff, { version: 2, body: { ...pause, ...fault } });
  expect(refusalOf(answer)).toEqual({ status, code });
});

test('a suspension begins after the last on-site work', async () => {
  const id = await startProject(bed, enterpriseId);
  const work = { personId: consultant, entries: [{ on: '2026-01-05', days: 1 }] };
  expect((await bed.call('POST', `/projects/${id}/on-site-work`, { as: agency, body: work })).status).toBe(200);
  expect(refusalOf(await suspend(id))).toEqual({ status: 422, code: 'tracking.suspends-recorded-work' });
  expect((await suspend(id, agency, { body: { ...pause, from: '2026-01-06' } })).status).toBe(200);
});

test('a project is suspended once at a time and goes on after at least one day', async () => {
  const id = await startProject(bed, enterpriseId);
  expect(refusalOf(await resume(id, agency, { version: 1 }))).toEqual({ status: 409, code: 'tracking.not-suspended' });
  await suspend(id);
  expect(refusalOf(await suspend(id, agency, { version: 2 }))).toEqual({
    status: 409,
    code: 'tracking.already-suspended',
  });
  expect(refusalOf(await resume(id, agency, { body: { from: '2026-01-05' } }))).toEqual({
    status: 422,
    code: 'tracking.resumes-before-suspension',
  });
  expect(refusalOf(await resume(id, agency, { body: { from: '2026-03-03' } }))).toEqual({
    status: 422,
    code: 'tracking.date-in-future',
  });
  expect((await resume(id, agency, { body: { from: '2026-01-06' } })).status).toBe(200);
});

test.each<[string, As]>([
  ['agency', otherAgency],
  ['enterprise', otherEnterprise],
])('an %s that is no party neither suspends nor resumes', async (_, as) => {
  const id = await startProject(bed, enterpriseId);
  const refused = { status: 403, code: 'tracking.not-your-project' };
  expect(refusalOf(await suspend(id, as))).toEqual(refused);
  await suspend(id);
  expect(refusalOf(await resume(id, as))).toEqual(refused);
  expect((await eventsOf(bed, id)).at(-1)!.type).toBe('tracking.project-suspended.v1');
});

test('a repeated request acts once; of two at once, one wins', async () => {
  const id = await startProject(bed, enterpriseId);
  const first = await suspend(id, agency, { key: 'pause' });
  expect((await suspend(id, agency, { key: 'pause' })).body).toEqual(first.body);
  const again = await resume(id, enterprise, { key: 'go on' });
  expect((await resume(id, enterprise, { key: 'go on' })).body).toEqual(again.body);
  expect(await eventsOf(bed, id)).toHaveLength(4);
  const body = { from: '2026-03-01', reason: '企业停产检修' };
  const both = await Promise.all([agency, enterprise].map((as) => suspend(id, as, { version: 3, body })));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test('a suspended project ends in its suspension', async () => {
  const id = await startProject(bed, enterpriseId);
  await suspend(id);
  const end = (endedOn: string) =>
    bed.call('POST', `/projects/${id}/end`, { as: agency, version: 2, body: { endedOn } });
  expect(refusalOf(await end('2026-01-04'))).toEqual({ status: 422, code: 'tracking.ends-before-recorded-work' });
  expect(await end('2026-02-27')).toMatchObject({ status: 200, body: { state: 'completed' } });
  expect(refusalOf(await resume(id, agency, { version: 3 }))).toEqual({ status: 409, code: 'tracking.already-ended' });
});
