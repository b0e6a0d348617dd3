import { AgencyRegistered, creditCodeFrom, EmploymentStarted } from '@heng/contracts';
import { type As, eventually, TestBed } from '@heng/testing';
import {
  agency,
  consultant,
  enterprise,
  eventsOf,
  otherAgency,
  otherEnterprise,
  proposeProject,
  refusalOf,
  registerParties,
  registration,
  staff,
  startProject,
} from '../../test/parties.js';
import { tracking } from '../tracking.module.js';

let enterpriseId: string;
const bed = TestBed.of(tracking);
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

const reason = '原机构人员变动，由本机构继续服务';
const proposeMove = (continues: string, as: As & { id: string } = otherAgency, over: object = {}) =>
  bed.call('POST', '/projects', {
    as,
    body: { agencyId: as.id, enterpriseId, startedOn: '2026-02-10', continues, reason, ...over },
  });
const moved = async (continues: string) => (await proposeMove(continues)).body.id as string;
const confirm = (id: string, options: object = {}) =>
  bed.call('POST', `/projects/${id}/confirmation`, { as: enterprise, version: 1, ...options });
const end = (id: string, as: As, version: number, endedOn: string) =>
  bed.call('POST', `/projects/${id}/end`, { as, version, body: { endedOn } });
const record = (id: string, as: As, version: number, stage: string, body: object) =>
  bed.call('PUT', `/projects/${id}/stages/${stage}`, { as, version, body });
const kept = async (id: string) => {
  const [row] = await bed.db.query(
    `select state, started_on::text as "startedOn", ended_on::text as "endedOn", continues, stages,
       continued_by as "continuedBy", reason, move_reason as "moveReason" from project where id = $1`,
    [id],
  );
  return row;
};
/** The events of the project's own decisions, without those of other phases. */
const told = async (id: string) =>
  (await eventsOf(bed, id))
    .filter(({ type }) => /[.](project|stage)-|[.]feedback-requested/.test(type))
    .map(({ type, data: { agencyId, ...data } }) => ({ type, agencyId: agencyId as string, data }));

test('another agency takes a project over: both have their part, and the enterprise is asked about the first', async () => {
  const old = await startProject(bed, enterpriseId);
  await record(old, agency, 1, 'launch', { startedOn: '2025-09-01', completedOn: '2025-09-20' });
  await bed.call('POST', `/projects/${old}/stages/launch/confirmation`, { as: enterprise, version: 2 });
  await record(old, agency, 3, 'diagnosis', { startedOn: '2025-10-08' });
  await record(old, agency, 4, 'planning', { plannedFrom: '2026-02-01', plannedUntil: '2026-03-31' });
  const standing = (await kept(old)).stages;

  const proposed = await proposeMove(old);
  expect(proposed).toMatchObject({ status: 201, body: { state: 'proposed' } });
  const id = proposed.body.id as string;
  expect(await kept(old)).toMatchObject({ state: 'in-progress', endedOn: null });
  expect(await confirm(id)).toMatchObject({ status: 200, body: { state: 'in-progress', version: 2 } });

  expect(await kept(old)).toMatchObject({
    state: 'moved',
    endedOn: '2026-02-09',
    continuedBy: id,
    reason,
    stages: standing,
  });
  const takenOver = Object.entries(standing).map(([stage, record]: any) => [stage, { ...record, recordedBySub: null }]);
  expect(await kept(id)).toMatchObject({
    ...{ state: 'in-progress', continues: old, moveReason: reason },
    stages: Object.fromEntries(takenOver),
  });
  const about = (projectId: string) => ({ projectId, enterpriseId });
  expect((await told(old)).slice(-2)).toEqual([
    {
      ...{ type: 'tracking.project-ended.v1', agencyId: agency.id },
      data: { ...about(old), endedOn: '2026-02-09', ending: 'moved', reason, continuedBy: id },
    },
    {
      ...{ type: 'tracking.feedback-requested.v1', agencyId: agency.id },
      data: { ...about(old), due: '2026-06-02', calendar: expect.any(String), provisional: false },
    },
  ]);
  const whose = { agencyId: otherAgency.id };
  const began = { ...about(id), startedOn: '2026-02-10', continues: old };
  expect(await told(id)).toEqual([
    { type: 'tracking.project-proposed.v1', ...whose, data: { ...began, proposedOn: '2026-03-02', reason } },
    { type: 'tracking.project-started.v1', ...whose, data: { ...began, confirmedOn: '2026-03-02' } },
  ]);
  const deadlines = await bed.db.query('select subject, what from deadline where subject = any($1) order by what', [
    [old, id],
  ]);
  expect(deadlines).toEqual([
    { subject: old, what: 'tracking.feedback' },
    { subject: old, what: 'tracking.feedback-reminder' },
  ]);

  const notYours = { status: 403, code: 'tracking.not-your-project' };
  const completed = { startedOn: '2025-10-08', completedOn: '2026-02-20' };
  expect(refusalOf(await record(id, agency, 2, 'diagnosis', completed))).toEqual(notYours);
  expect(refusalOf(await record(old, otherAgency, 6, 'diagnosis', completed))).toEqual(notYours);
  expect((await record(id, otherAgency, 2, 'diagnosis', completed)).status).toBe(200);
  const late = { status: 422, code: 'tracking.outside-project' };
  expect(refusalOf(await record(old, agency, 6, 'diagnosis', completed))).toEqual(late);
  const inTime = { startedOn: '2025-10-08', completedOn: '2026-02-09' };
  expect((await record(old, agency, 6, 'diagnosis', inTime)).status).toBe(200);
  expect((await end(id, otherAgency, 3, '2026-02-28')).status).toBe(200);
});

test('of staff, the move happens at once, and repeated it happens once', async () => {
  const old = await startProject(bed, enterpriseId);
  const body = { agencyId: otherAgency.id, enterpriseId, startedOn: '2026-02-10', continues: old, reason };
  const move = () => bed.call('POST', '/projects', { as: staff, key: 'move', body });
  const first = await move();
  expect(first).toMatchObject({ status: 201, body: { state: 'in-progress' } });
  expect((await move()).body).toEqual(first.body);
  expect(await kept(old)).toMatchObject({ state: 'moved', continuedBy: first.body.id });
  expect(await told(old)).toHaveLength(4);
});

test('a repeated proposal or confirmation of a move acts once, also when the move has happened meanwhile', async () => {
  const old = await startProject(bed, enterpriseId);
  const body = { agencyId: otherAgency.id, enterpriseId, startedOn: '2026-02-10', continues: old, reason };
  const propose = () => bed.call('POST', '/projects', { as: otherAgency, key: 'propose move', body });
  const id = (await propose()).body.id as string;
  const first = await confirm(id, { key: 'confirm move' });
  expect((await confirm(id, { key: 'confirm move' })).body).toEqual(first.body);
  // The agency that proposed it may take other actions than who confirmed.
  const { version, state } = first.body;
  expect((await propose()).body).toMatchObject({ id, version, state });
  expect([await told(old), await told(id)].map((events) => events.length)).toEqual([4, 2]);
});

test('work on the first day of the new project moves the end to that day', async () => {
  const old = await startProject(bed, enterpriseId);
  const entries = [{ on: '2026-02-10', days: 1 }];
  await bed.call('POST', `/projects/${old}/on-site-work`, { as: agency, body: { personId: consultant, entries } });
  await confirm(await moved(old));
  expect(await kept(old)).toMatchObject({ state: 'moved', endedOn: '2026-02-10' });
});

test('a suspended project moves, and its suspension ends with it', async () => {
  const old = await startProject(bed, enterpriseId);
  const pause = { from: '2026-01-05', reason: '企业停产检修' };
  await bed.call('POST', `/projects/${old}/suspension`, { as: agency, version: 1, body: pause });
  await confirm(await moved(old));
  const [{ suspensions }] = await bed.db.query('select suspensions from project where id = $1', [old]);
  expect(suspensions).toEqual([{ ...pause, until: '2026-02-09' }]);
});

describe('of what stands in the way', () => {
  test.each([
    [
      'no such project',
      { continues: '00000000-0000-8000-8000-000000000000' },
      422,
      'tracking.continued-project-unknown',
    ],
    ['a start before what anyone sees', { startedOn: '2025-09-30' }, 422, 'tracking.moves-too-early'],
    ['no reason', { reason: undefined }, 400, 'kit.body-invalid'],
    ['a personal reason', { reason: '经办人362322198709086409' }, 422, 'tracking.id-card-number'],
  ])('%s', async (_, over, status, code) => {
    const old = await startProject(bed, enterpriseId);
    await record(old, agency, 1, 'launch', { startedOn: '2025-10-01' });
    expect(refusalOf(await proposeMove(old, otherAgency, over))).toEqual({ status, code });
  });

  test('the agency’s own project', async () => {
    const refused = await proposeMove(await startProject(bed, enterpriseId), agency);
    expect(refusalOf(refused)).toEqual({ status: 422, code: 'tracking.moves-to-same-agency' });
  });

  test('another enterprise’s project', async () => {
    const other = { ...registration, creditCode: otherEnterprise.org, name: '厦门精工有限公司' };
    const { body } = await bed.call('POST', '/enterprises', { as: otherEnterprise, body: other });
    const refused = await proposeMove(await startProject(bed, body.id as string));
    expect(refusalOf(refused)).toEqual({ status: 422, code: 'tracking.moves-to-other-enterprise' });
  });

  test('a project that is over', async () => {
    const old = await startProject(bed, enterpriseId);
    await end(old, agency, 1, '2026-01-31');
    expect(refusalOf(await proposeMove(old))).toEqual({ status: 409, code: 'tracking.not-movable' });
  });

  test('a project that has not begun, which to another agency is like none', async () => {
    const proposed = await proposeProject(bed, enterpriseId);
    const unknown = '00000000-0000-8000-8000-00000000000a';
    const said = async (id: string, of: string) => {
      const { status, body } = await proposeMove(of);
      return { status, refusal: JSON.stringify({ ...body, instance: null }).replaceAll(id, 'ID') };
    };
    const refused = await said(unknown, unknown);
    expect(refused).toMatchObject({ status: 422, refusal: expect.stringContaining('continued-project-unknown') });
    expect(await said(unknown, unknown.toUpperCase())).toEqual(refused);
    for (const id of [proposed, proposed.toUpperCase()]) expect(await said(proposed, id)).toEqual(refused);
    const byStaff = { ...staff, id: otherAgency.id };
    expect(refusalOf(await proposeMove(proposed, byStaff))).toEqual({ status: 409, code: 'tracking.not-movable' });
  });

  test('on-site work from after the start, which only the enterprise and staff hear of', async () => {
    const old = await startProject(bed, enterpriseId);
    const entries = [{ on: '2026-02-11', days: 1 }];
    await bed.call('POST', `/projects/${old}/on-site-work`, { as: agency, body: { personId: consultant, entries } });
    const proposed = await proposeMove(old);
    expect(proposed.status).toBe(201);
    const refusals = [
      await confirm(proposed.body.id as string),
      await proposeMove(old, { ...staff, id: otherAgency.id }),
    ];
    for (const refused of refusals) {
      expect(refusalOf(refused)).toEqual({ status: 422, code: 'tracking.moves-before-recorded-work' });
      expect(refused.body.detail).toContain('2026-02-11');
    }
  });

  test('an end between proposal and confirmation: the proposal stays one, and can be withdrawn', async () => {
    const old = await startProject(bed, enterpriseId);
    const id = await moved(old);
    await end(old, agency, 1, '2026-01-31');
    expect(refusalOf(await confirm(id))).toEqual({ status: 409, code: 'tracking.not-movable' });
    expect(await kept(id)).toMatchObject({ state: 'proposed' });
    const withdraw = { as: otherAgency, version: 1, body: { reason: '原项目已结束' } };
    expect((await bed.call('POST', `/projects/${id}/withdrawal`, withdraw)).status).toBe(200);
  });
});

test('the former agency neither confirms nor withdraws the move; another enterprise does not confirm it', async () => {
  const id = await moved(await startProject(bed, enterpriseId));
  expect((await confirm(id, { as: agency })).status).toBe(403);
  const refused = { status: 403, code: 'tracking.not-your-project' };
  expect(refusalOf(await confirm(id, { as: otherEnterprise }))).toEqual(refused);
  const withdraw = { as: agency, version: 1, body: { reason: '不同意转出' } };
  expect(refusalOf(await bed.call('POST', `/projects/${id}/withdrawal`, withdraw))).toEqual(refused);
});

test('of two agencies that would take over one project at once, one does', async () => {
  const third = { role: 'agency', org: creditCodeFrom('350100', 'MA000083') } as const;
  const thirdId = 'a0000000-0000-8000-8000-000000000003';
  const identity = { creditCode: third.org, creditCodeStatus: 'verified', name: '机构3', province: '350000' };
  const registered = { ...identity, agencyId: thirdId, registeredOn: '2024-01-02' };
  await bed.publish(AgencyRegistered, thirdId, registered);
  const known = () => bed.db.query('select from agency_directory where agency_id = $1', [thirdId]);
  await eventually(async () => expect(await known()).toHaveLength(1));
  for (let round = 0; round < 5; round++) {
    const old = await startProject(bed, enterpriseId);
    const ids = [await moved(old), (await proposeMove(old, { ...third, id: thirdId })).body.id as string];
    const answers = await Promise.all(ids.map((id) => confirm(id)));
    expect(answers.map(({ status, body }) => [status, body.code]).sort()).toEqual([
      [200, undefined],
      [409, 'tracking.not-movable'],
    ]);
    const winner = ids[answers.findIndex(({ status }) => status === 200)];
    expect(await kept(old)).toMatchObject({ state: 'moved', continuedBy: winner });
    expect(await told(old)).toHaveLength(4);
  }
});

test('of a move and an end at once, one wins', async () => {
  const old = await startProject(bed, enterpriseId);
  const id = await moved(old);
  const [confirmed, ended] = await Promise.all([confirm(id), end(old, agency, 1, '2026-01-31')]);
  expect([confirmed.status, ended.status].sort()).toEqual([200, confirmed.status === 200 ? 412 : 409]);
  expect(await kept(id)).toMatchObject({ state: confirmed.status === 200 ? 'in-progress' : 'proposed' });
  expect((await told(old)).filter(({ type }) => type === 'tracking.project-ended.v1')).toHaveLength(1);
});

test('a lead consultant is one at the enterprise: the days on both parts are added up (R9 1)', async () => {
  const employmentId = 'd0000000-0000-8000-8000-000000000001';
  const employment = { employmentId, agencyId: otherAgency.id, personId: consultant, from: '2026-02-10' };
  await bed.publish(EmploymentStarted, employmentId, { ...employment, fullTime: false });
  await eventually(async () =>
    expect(await bed.db.query('select from employment where id = $1', [employmentId])).toHaveLength(1),
  );
  const old = await startProject(bed, enterpriseId);
  const work = (id: string, as: As, month: string, days: readonly number[]) => {
    const entries = days.map((n) => ({ on: `${month}-${n}`, days: 1 }));
    return bed.call('POST', `/projects/${id}/on-site-work`, { as, body: { personId: consultant, entries } });
  };
  await work(old, agency, '2026-01', [12, 13, 14, 15, 16, 19]);
  const id = await moved(old);
  await confirm(id);
  await work(id, otherAgency, '2026-02', [11, 12, 13]);
  const read = async (as: As) => (await bed.call('GET', `/projects/${id}/on-site-work`, { as })).body.consultants;
  expect(await read(otherAgency)).toMatchObject([{ days: 3, lead: false }]);
  await work(id, otherAgency, '2026-02', [24]);
  expect(await read(otherAgency)).toMatchObject([{ days: 4, lead: true }]);
});
