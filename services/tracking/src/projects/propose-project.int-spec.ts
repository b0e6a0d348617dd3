import { AgencyDeregistered, AgencyRegistered, creditCodeFrom } from '@heng/contracts';
import { type As, eventually, TestBed } from '@heng/testing';
import {
  agency,
  enterprise,
  eventsOf,
  otherAgency,
  otherEnterprise,
  proposeProject,
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
const reason = { reason: '服务内容与需求不符' };
const notYours = { status: 403, code: 'tracking.not-your-project' };
const typesOf = async (id: string) => (await eventsOf(bed, id)).map(({ type }) => type.replace(/^tracking\./, ''));
const confirm = (id: string, as: As = enterprise, options: object = { version: 1 }) =>
  bed.call('POST', `/projects/${id}/confirmation`, { as, ...options });
const decide = (what: 'decline' | 'withdrawal', id: string, as: As, options: object = {}) =>
  bed.call('POST', `/projects/${id}/${what}`, { as, version: 1, body: reason, ...options });

test('an agency proposes, the enterprise confirms, and the project has begun', async () => {
  const body = { agencyId: agency.id, enterpriseId, startedOn: '2025-09-01' };
  const proposed = await bed.call('POST', '/projects', { as: agency, body });
  const { id } = proposed.body as { id: string };
  expect(proposed).toMatchObject({
    status: 201,
    body: { version: 1, state: 'proposed', allowedActions: ['withdraw'] },
  });
  expect(proposed.headers.get('etag')).toBe('"1"');
  const confirmed = await confirm(id);
  expect(confirmed).toMatchObject({ status: 200, body: { id, version: 2, state: 'in-progress' } });
  expect(confirmed.body.allowedActions).toEqual(expect.arrayContaining(['record-stage', 'suspend', 'end']));
  const facts = { projectId: id, agencyId: agency.id, enterpriseId, startedOn: '2025-09-01' };
  expect(await eventsOf(bed, id)).toMatchObject([
    {
      ...{ type: 'tracking.project-proposed.v1', subject: id, version: 1, actor: { role: 'agency', org: agency.org } },
      data: { ...facts, proposedOn: '2026-03-02' },
    },
    {
      ...{ type: 'tracking.project-started.v1', subject: id, version: 2, actor: { role: 'enterprise' } },
      data: { ...facts, confirmedOn: '2026-03-02' },
    },
  ]);
});

test('of staff, a project begins at once; staff also confirm for an enterprise', async () => {
  expect(await typesOf(await startProject(bed, enterpriseId))).toEqual(['project-proposed.v1', 'project-started.v1']);
  const confirmed = await confirm(await proposeProject(bed, enterpriseId), staff);
  expect(confirmed).toMatchObject({ status: 200, body: { state: 'in-progress' } });
});

test.each([
  ['decline', 'declined', enterprise, 'project-declined.v1', 'declinedOn'],
  ['withdrawal', 'withdrawn', agency, 'project-proposal-withdrawn.v1', 'withdrawnOn'],
] as const)('after a %s, the proposal is %s for good', async (what, state, as, type, on) => {
  const id = await proposeProject(bed, enterpriseId);
  expect(await decide(what, id, as)).toMatchObject({ status: 200, body: { version: 2, state, allowedActions: [] } });
  expect((await eventsOf(bed, id)).at(-1)).toMatchObject({
    type: `tracking.${type}`,
    data: { projectId: id, [on]: '2026-03-02', ...reason },
  });
  const over = { status: 409, code: 'tracking.not-proposed' };
  expect(refusalOf(await confirm(id, enterprise, { version: 2 }))).toEqual(over);
  expect(refusalOf(await decide('decline', id, enterprise, { version: 2 }))).toEqual(over);
  expect(refusalOf(await decide('withdrawal', id, agency, { version: 2 }))).toEqual(over);
  expect(await typesOf(id)).toEqual(['project-proposed.v1', type]);
});

test('the same proposal is refused while it waits for the enterprise, and after that declined it', async () => {
  const startedOn = '2025-10-20';
  const propose = (key: string, over: object = {}) =>
    bed.call('POST', '/projects', { as: agency, key, body: { agencyId: agency.id, enterpriseId, startedOn, ...over } });
  const answers = await Promise.all(['one', 'two', 'three'].map((key) => propose(key)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const first = answers.find(({ status }) => status === 201)!.body;
  const again = { status: 409, code: 'tracking.proposed-already' };
  expect(refusalOf(await propose('four'))).toEqual(again);
  await decide('decline', first.id, enterprise);
  expect(refusalOf(await propose('five'))).toEqual(again);
  expect((await propose('other', { startedOn: '2025-10-21' })).status).toBe(201);
  const staffs = await bed.call('POST', '/projects', {
    as: staff,
    body: { agencyId: agency.id, enterpriseId, startedOn },
  });
  expect(staffs.status).toBe(201);
});

test('nothing is recorded of a proposal', async () => {
  const id = await proposeProject(bed, enterpriseId);
  const begun = { status: 409, code: 'tracking.not-begun' };
  const stage = { as: agency, version: 1, body: { startedOn: '2025-09-01' } };
  expect(refusalOf(await bed.call('PUT', `/projects/${id}/stages/launch`, stage))).toEqual(begun);
  const end = { as: agency, version: 1, body: { endedOn: '2026-01-31' } };
  expect(refusalOf(await bed.call('POST', `/projects/${id}/end`, end))).toEqual(begun);
});

test.each([
  ['an unknown agency', { agencyId: unknown }, 422, 'kit.agency-unknown'],
  ['an unknown enterprise', { enterpriseId: unknown }, 422, 'tracking.enterprise-unknown'],
  ['a start in the future', { startedOn: '2026-03-03' }, 422, 'tracking.date-in-future'],
  ['a date that does not exist', { startedOn: '2025-02-30' }, 400, 'kit.body-invalid'],
  ['an id that is none', { agencyId: 'x' }, 400, 'kit.body-invalid'],
])('a project of %s is refused', async (_, fault, status, code) => {
  const body = { agencyId: agency.id, enterpriseId, startedOn: '2025-09-01', ...fault };
  expect(refusalOf(await bed.call('POST', '/projects', { as: staff, body }))).toEqual({ status, code });
});

test('an agency proposes only its own projects, and not at itself', async () => {
  const body = { agencyId: agency.id, enterpriseId, startedOn: '2025-09-01' };
  const foreign = await bed.call('POST', '/projects', { as: otherAgency, body });
  expect(refusalOf(foreign)).toEqual({ status: 403, code: 'tracking.not-your-agency' });
  const itself = { name: '机构一', province: '350000', city: '福州市', industry: '74', bureau: '科技司' };
  const twin = { ...itself, creditCode: agency.org, email: 'office@example.cn' };
  const registered = await bed.call('POST', '/enterprises', { as: staff, body: twin });
  const own = { ...body, enterpriseId: registered.body.id };
  expect(refusalOf(await bed.call('POST', '/projects', { as: agency, body: own }))).toEqual({
    status: 422,
    code: 'tracking.serves-itself',
  });
});

test.each<[string, As, 403]>([
  ['another enterprise', otherEnterprise, 403],
  ['the agency itself', agency, 403],
  ['another agency', otherAgency, 403],
])('%s does not decide for the enterprise', async (_, as, status) => {
  const id = await proposeProject(bed, enterpriseId);
  expect((await confirm(id, as)).status).toBe(status);
  expect((await decide('decline', id, as)).status).toBe(status);
  expect(await typesOf(id)).toEqual(['project-proposed.v1']);
});

test('only the agency withdraws', async () => {
  const id = await proposeProject(bed, enterpriseId);
  expect(refusalOf(await decide('withdrawal', id, otherAgency))).toEqual(notYours);
  expect((await decide('withdrawal', id, enterprise)).status).toBe(403);
  expect(refusalOf(await confirm(id, otherEnterprise))).toEqual(notYours);
  expect(await typesOf(id)).toEqual(['project-proposed.v1']);
});

test('a decision names the version it is about, its key and a reason', async () => {
  const id = await proposeProject(bed, enterpriseId);
  expect(refusalOf(await confirm(id, enterprise, { version: 7 }))).toEqual({ status: 412, code: 'kit.version-stale' });
  expect(refusalOf(await confirm(id, enterprise, {}))).toEqual({ status: 428, code: 'kit.if-match-missing' });
  const keyless = { status: 400, code: 'kit.idempotency-key-missing' };
  expect(refusalOf(await confirm(id, enterprise, { version: 1, key: null }))).toEqual(keyless);
  for (const body of [{}, { reason: '无' }, { reason: 'x'.repeat(501) }])
    expect(refusalOf(await decide('decline', id, enterprise, { body }))).toEqual({
      status: 400,
      code: 'kit.body-invalid',
    });
  const personal = { body: { reason: '经办人362322198709086409' } };
  const taken = { status: 422, code: 'tracking.id-card-number' };
  expect(refusalOf(await decide('decline', id, enterprise, personal))).toEqual(taken);
  expect(refusalOf(await decide('withdrawal', id, agency, personal))).toEqual(taken);
  expect(refusalOf(await confirm(unknown))).toEqual({ status: 404, code: 'kit.record-not-found' });
  expect(refusalOf(await confirm('not-an-id'))).toEqual({ status: 400, code: 'kit.body-invalid' });
});

test('a repeated request acts once and gets the same answer', async () => {
  const body = { agencyId: agency.id, enterpriseId, startedOn: '2025-09-02' };
  const propose = (startedOn = body.startedOn) =>
    bed.call('POST', '/projects', { as: agency, key: 'propose', body: { ...body, startedOn } });
  const first = await propose();
  expect((await propose()).body).toEqual(first.body);
  expect(refusalOf(await propose('2025-09-03'))).toEqual({ status: 422, code: 'kit.idempotency-key-reused' });
  const { id } = first.body as { id: string };
  const options = { version: 1, key: 'confirm' };
  const confirmed = await confirm(id, enterprise, options);
  expect((await confirm(id, enterprise, options)).body).toEqual(confirmed.body);
  expect(await typesOf(id)).toEqual(['project-proposed.v1', 'project-started.v1']);
});

test('of a confirmation, a decline and a withdrawal at once, one wins', async () => {
  const id = await proposeProject(bed, enterpriseId);
  const answers = await Promise.all([
    confirm(id),
    confirm(id, staff),
    decide('decline', id, enterprise),
    decide('withdrawal', id, agency),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  expect(await typesOf(id)).toHaveLength(2);
});

test('an agency that has left the register proposes and begins nothing; a repeated request still has its answer', async () => {
  const org = creditCodeFrom('350100', 'MA000099');
  const leaver = { role: 'agency', id: 'a0000000-0000-8000-8000-000000000009', org } as const;
  const identity = { creditCode: leaver.org, creditCodeStatus: 'verified', name: '机构九', province: '350000' };
  const registration = { ...identity, agencyId: leaver.id, registeredOn: '2024-01-02' };
  await bed.publish(AgencyRegistered, leaver.id, registration);
  const known = (condition = '') =>
    bed.db.query(`select from agency_directory where agency_id = $1 ${condition}`, [leaver.id]);
  await eventually(async () => expect(await known()).toHaveLength(1));
  const body = { agencyId: leaver.id, enterpriseId, startedOn: '2025-09-01' };
  const propose = (key?: string) => bed.call('POST', '/projects', { as: leaver, body, ...(key ? { key } : {}) });
  const { body: first } = await eventually(async () => {
    const answer = await propose('before it left');
    expect(answer.status).toBe(201);
    return answer;
  });
  const leaving = { agencyId: leaver.id, deregisteredOn: '2026-03-01', reason: '注销' };
  await bed.publish(AgencyDeregistered, leaver.id, leaving);
  await eventually(async () => expect(await known('and deregistered_on is not null')).toHaveLength(1));
  expect((await propose('before it left')).body).toEqual(first);
  const gone = { status: 409, code: 'tracking.agency-deregistered' };
  expect(refusalOf(await propose())).toEqual(gone);
  expect(refusalOf(await confirm(first.id as string))).toEqual(gone);
});
