import { AgencyIdentityChanged, ProjectStarted, type RecordedEvent, type Stage } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import {
  agency,
  committee,
  consultant,
  enterprise,
  otherAgency,
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

type Line = { id: string; version: number; state: string; enterpriseName: string | null; agencyName: string };
const board = async (query = ''): Promise<Line[]> => (await bed.call('GET', `/board?${query}`)).body.items;
const lineOf = async (id: string): Promise<Line | undefined> => (await board()).find((line) => line.id === id);
const shows = (id: string, fields: object) => eventually(async () => expect(await lineOf(id)).toMatchObject(fields));

/** Changes a project as staff, in the version it has; gives the version it has then. */
async function change(id: string, method: string, path: string, body: object): Promise<void> {
  const { body: project } = await bed.call('GET', `/projects/${id}`, { as: staff });
  const { status } = await bed.call(method, `/projects/${id}${path}`, { as: staff, version: project.version, body });
  expect(status).toBe(200);
}
const recordStage = (id: string, stage: Stage, body: object) => change(id, 'PUT', `/stages/${stage}`, body);
const report = async (id: string, status: string, on: string) => {
  const path = `/assessments/${id}/reports`;
  expect(await bed.call('POST', path, { as: committee, body: { projectId: id, status, on } })).toMatchObject({
    status: 200,
  });
};

test('a line names the enterprise, its region and bureau, the agency, and all six stages with their dates', async () => {
  const id = await startProject(bed, enterpriseId);
  await recordStage(id, 'launch', { plannedUntil: '2025-09-20', startedOn: '2025-09-01', completedOn: '2025-09-30' });
  await shows(id, { version: 2 });
  const nothing = { plannedFrom: null, plannedUntil: null, startedOn: null, completedOn: null, confirmedOn: null };
  const launch = { plannedUntil: '2025-09-20', startedOn: '2025-09-01', completedOn: '2025-09-30' };
  expect(await lineOf(id)).toEqual({
    ...{ id, version: 2, state: 'in-progress', stage: 'launch', stalled: false, expectedBy: '2026-05-06' },
    ...{ enterpriseId, enterpriseName: registration.name, nameWithheld: false },
    province: registration.province,
    city: registration.city,
    bureau: registration.bureau,
    industry: registration.industry,
    ...{ agencyId: agency.id, agencyName: '机构1', startedOn: '2025-09-01', endedOn: null },
    stages: [
      { stage: 'launch', ...nothing, ...launch, confirmedOn: '2026-03-02' },
      { stage: 'diagnosis', ...nothing },
      { stage: 'planning', ...nothing },
      { stage: 'documentation', ...nothing },
      { stage: 'internal-audit-and-management-review', ...nothing },
      { stage: 'assessment', ...nothing },
    ],
  });
});

test('a line follows what happens to its project', async () => {
  const id = await startProject(bed, enterpriseId, '2025-08-01');
  await shows(id, { state: 'in-progress', stage: 'none', expectedBy: '2026-04-01' });
  await recordStage(id, 'planning', { plannedFrom: '2026-04-01' });
  await shows(id, { stage: 'none', version: 2 });
  await report(id, 'accepted', '2026-02-02');
  await shows(id, { expectedBy: '2026-04-02' });
  await report(id, 'submitted', '2026-02-20');
  await shows(id, { expectedBy: '2026-04-07' });
  await change(id, 'POST', '/suspension', { from: '2026-02-25', reason: '企业停产检修' });
  await shows(id, { state: 'suspended', expectedBy: null });
  await change(id, 'POST', '/resumption', { from: '2026-03-01' });
  await shows(id, { state: 'in-progress', expectedBy: '2026-04-08' });
  await change(id, 'POST', '/end', { endedOn: '2026-03-02' });
  await shows(id, { state: 'completed', endedOn: '2026-03-02', expectedBy: null });
});

test('a proposal is not on the board before its enterprise has confirmed it', async () => {
  const body = { agencyId: agency.id, enterpriseId, startedOn: '2026-02-01' };
  const { body: proposed } = await bed.call('POST', '/projects', { as: agency, body });
  const another = await startProject(bed, enterpriseId, '2026-02-02');
  await shows(another, { startedOn: '2026-02-02' });
  expect(await lineOf(proposed.id)).toBeUndefined();
  await bed.call('POST', `/projects/${proposed.id}/confirmation`, { as: enterprise, version: 1 });
  await shows(proposed.id, { startedOn: '2026-02-01' });
});

test('on the day after the last one of its phase a project is stalled, and counted so', async () => {
  const { body: before } = await bed.call('GET', '/board?stalled=true');
  expect(before).toMatchObject({ items: [], count: 0 });
  const id = await startProject(bed, enterpriseId, '2025-07-02');
  await shows(id, { stalled: false, expectedBy: '2026-03-02' });
  await bed.setDate('2026-03-03');
  const { body: after } = await bed.call('GET', '/board?stalled=true');
  expect(after).toMatchObject({ items: [{ id, stalled: true }], count: 1 });
  await report(id, 'accepted', '2026-03-03');
  await eventually(async () => expect((await bed.call('GET', '/board?stalled=true')).body.count).toBe(0));
});

test('another name of the agency is in all its lines, and finds them', async () => {
  const id = await startProject(bed, enterpriseId, '2026-01-05', otherAgency.id);
  await shows(id, { agencyName: '机构2' });
  const { id: agencyId, org } = otherAgency;
  const now = { name: '深圳致远咨询有限公司', creditCode: org, province: '440000' };
  const identity = { ...now, creditCodeStatus: 'verified' };
  await bed.publish(
    AgencyIdentityChanged,
    agencyId,
    { agencyId, ...identity, from: '2026-03-02', former: { ...now, name: '机构2' }, reason: '更名' },
    { version: 2 },
  );
  await shows(id, { agencyName: '深圳致远咨询有限公司' });
  expect((await board('q=zhiyuan')).map((line) => line.id)).toEqual([id]);
  expect(await board(`q=${encodeURIComponent('机构2')}`)).toEqual([]);
});

test('another name, province or bureau of the enterprise is in all its lines', async () => {
  const version = (await bed.call('GET', `/enterprises/${enterpriseId}`)).body.version as number;
  const body = {
    name: '佛山衡造智能装备有限公司',
    bureau: 'raw-materials',
    province: '350000',
    city: '厦门市',
    reason: '更名并划转',
  };
  expect(
    await bed.call('POST', `/enterprises/${enterpriseId}/identity`, { as: enterprise, version, body }),
  ).toMatchObject({ status: 200 });
  const lines = (await board()).length;
  for (const query of ['q=zhinengzhuangbei', `bureau=${encodeURIComponent('raw-materials')}`, 'province=350000'])
    await eventually(async () => expect(await board(query)).toHaveLength(lines));
  for (const query of ['q=jingmijixie', 'province=440000']) expect(await board(query)).toEqual([]);
});

test.each([
  ['city', { city: '福州市' }, { city: '350100' }],
  ['punctuation', { name: '佛山衡造（智能装备）有限公司' }, { enterpriseName: '佛山衡造（智能装备）有限公司' }],
])('another %s of the enterprise is in its lines, though nothing is found by it', async (_, change, shown) => {
  const [{ id }] = (await board()) as [Line];
  const version = (await bed.call('GET', `/enterprises/${enterpriseId}`)).body.version as number;
  const body = { ...change, reason: '登记信息变更' };
  await bed.call('POST', `/enterprises/${enterpriseId}/identity`, { as: enterprise, version, body });
  await shows(id, shown);
});

test('an event that comes again tells nothing twice and counts nothing twice', async () => {
  const id = await startProject(bed, enterpriseId, '2026-01-20');
  await shows(id, { startedOn: '2026-01-20' });
  const count = (await bed.call('GET', '/board')).body.count as number;
  const [event]: RecordedEvent[] = await bed.db.query(`select id, data from event where subject = $1 and type = $2`, [
    id,
    ProjectStarted.type,
  ]);
  await bed.publish(ProjectStarted, id, event!.data as object as Record<string, unknown>, { id: event!.id });
  const next = await startProject(bed, enterpriseId, '2026-01-21');
  await shows(next, { startedOn: '2026-01-21' });
  expect((await bed.call('GET', '/board')).body.count).toBe(count + 1);
  const told = await bed.db.query('select kind from board_change where project_id = $1', [id]);
  expect(told).toEqual([{ kind: 'started' }]);
});

test('work on site changes no line', async () => {
  const id = await startProject(bed, enterpriseId, '2026-01-22');
  await shows(id, { version: 1 });
  const entries = [{ on: '2026-01-26', days: 1 }];
  await bed.call('POST', `/projects/${id}/on-site-work`, { as: agency, body: { personId: consultant, entries } });
  expect(await bed.db.query('select from board_change where project_id = $1', [id])).toHaveLength(1);
});

test('the service itself cannot change what the board has told', async () => {
  const [{ grants }] = await bed.db.query(
    `select array_agg(privilege_type::text order by privilege_type) as grants from information_schema.role_table_grants
     where table_name = 'board_change' and grantee = 'heng_service'`,
  );
  expect(grants).toEqual(['INSERT', 'SELECT']);
});
