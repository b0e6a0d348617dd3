import { randomUUID } from 'node:crypto';
import { EmploymentStarted, SpotCheckDrawn, SpotCheckMaterialHandedOver } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { answerBody } from '../../test/answering.js';
import {
  agency,
  committee,
  consultant,
  enterprise,
  otherAgency,
  registerParties,
  startProject,
} from '../../test/parties.js';
import { FACTS_HERE } from '../storage/spot-check/handover.store.js';
import { tracking } from '../tracking.module.js';

const ratingId = '90000000-0000-8000-8000-000000000001';
const assessmentId = 'b0000000-0000-8000-8000-000000000001';
const comment = '顾问到场及时，方法扎实。';

let enterpriseId: string;
const bed = TestBed.of(tracking, { date: '2026-03-02' });
beforeAll(async () => {
  enterpriseId = await registerParties(bed);
});

/**
 * A project that was proposed, confirmed, worked on, assessed and answered; returns its id, the file's and the other
 * project's.
 */
async function wholeProject(): Promise<{ id: string; fileId: string; elsewhere: string }> {
  const proposal = { agencyId: agency.id, enterpriseId, startedOn: '2025-09-01' };
  const { id } = (await bed.call('POST', '/projects', { as: agency, body: proposal })).body;
  await bed.call('POST', `/projects/${id}/confirmation`, { as: enterprise, version: 1 });
  const form = new FormData();
  form.append('file', new File(['%PDF-1.7 启动会纪要'], '启动会.pdf'));
  const fileId: string = (await bed.call('POST', '/files', { as: agency, body: form })).body.id;
  const launch = { startedOn: '2025-09-01', completedOn: '2025-09-10', materialIds: [fileId] };
  await bed.call('PUT', `/projects/${id}/stages/launch`, { as: agency, version: 2, body: launch });
  await bed.call('POST', `/projects/${id}/stages/launch/confirmation`, { as: enterprise, version: 3 });
  const work = (project: string, as: typeof agency, on: string) => {
    const body = { personId: consultant, entries: [{ on, days: 1 }] };
    return bed.call('POST', `/projects/${project}/on-site-work`, { as, body });
  };
  await work(id, agency, '2026-01-05');
  await work(id, agency, '2026-01-06');
  const corrected = { personId: consultant, entries: [{ on: '2026-01-05', days: 0.5 }] };
  await bed.call('POST', `/projects/${id}/on-site-work`, { as: enterprise, body: corrected });
  const elsewhere = await startProject(bed, enterpriseId, '2025-09-01', otherAgency.id);
  await work(elsewhere, otherAgency, '2026-01-06');
  const report = { projectId: id, status: 'submitted', on: '2026-01-20' };
  await bed.call('POST', `/assessments/${assessmentId}/reports`, { as: committee, body: report });
  await bed.call('POST', `/projects/${id}/end`, { as: agency, version: 4, body: { endedOn: '2026-01-31' } });
  const answer = answerBody(4, {
    comment,
    basics: {
      confirmed: false,
      startedOn: '2025-09-02',
      endedOn: '2026-01-30',
      consultants: [{ personId: consultant, days: 1 }],
    },
  });
  const given = await bed.call('POST', `/projects/${id}/feedback`, { as: enterprise, body: answer });
  expect(given.status).toBe(201);
  return { id, fileId, elsewhere };
}

const factsOf = async (projectId: string): Promise<string[]> => {
  const rows: { id: string }[] = await bed.db.query(
    `select id from event where data->>'projectId' = $1 and type not like '%spot-check%' order by id`,
    [projectId],
  );
  return rows.map(({ id }) => id);
};
const draw = (facts: string[], id: string = randomUUID()) =>
  bed.publish(SpotCheckDrawn, ratingId, { ratingId, cycle: '2026-H1', agencyId: agency.id, facts }, { id });
/** The material handed over, once it has arrived `times` times; events are processed in order. */
const handedOver = (times: number) =>
  eventually(async () => {
    const events = await bed.recorded(SpotCheckMaterialHandedOver.type);
    expect(events).toHaveLength(times);
    return events;
  });

test('what a drawn project rests on is handed over once, whole, and without what is the alliance’s alone', async () => {
  const employment = { employmentId: randomUUID(), agencyId: otherAgency.id, personId: consultant, fullTime: false };
  await bed.publish(EmploymentStarted, employment.employmentId, { ...employment, from: '2024-03-01' });
  await eventually(async () => expect(await bed.db.query('select from employment')).toHaveLength(2));
  const { id, fileId, elsewhere } = await wholeProject();
  const facts = await factsOf(id);
  const [first, second] = [facts[0]!, facts.at(-1)!];
  const foreign = [randomUUID(), randomUUID()];
  const { id: drawnBy } = await draw([first, ...foreign, second]);
  const [event] = await handedOver(1);
  const { restsOn, ...about } = event!.data;
  expect(event).toMatchObject({ version: 1, actor: { role: 'system' } });
  expect(about).toEqual({
    ...{ projectId: id, agencyId: agency.id, enterpriseId, ratingId, cycle: '2026-H1' },
    facts: [first, second],
  });

  const of = (what: string): any[] => restsOn.filter((fact: { what: string }) => fact.what === what);
  expect(of('project')).toMatchObject([{ id, on: '2026-03-02', by: 'agency', states: { state: 'completed' } }]);
  const decisions = of('project')[0].states.decisions.map(({ type, by }: any) => [type, by]);
  expect(decisions).toEqual([
    ['tracking.project-proposed.v1', 'agency'],
    ['tracking.project-started.v1', 'enterprise'],
    ['tracking.project-ended.v1', 'agency'],
  ]);
  const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
  const dates = { startedOn: '2025-09-01', completedOn: '2025-09-10', confirmedOn: '2026-03-02' };
  expect(of('stage')).toMatchObject([
    {
      id: 'launch',
      by: 'agency',
      states: { ...dates, confirmedBy: { by: 'enterprise' }, materials: [{ fileId, sha256 }] },
    },
  ]);
  expect(
    of('on-site-work').map(({ states: { day, days, cosigned, elsewhere } }) => [day, days, cosigned, elsewhere]),
  ).toEqual([
    ['2026-01-05', 0.5, true, []],
    ['2026-01-06', 1, false, [elsewhere]],
  ]);
  expect(of('on-site-work')[0].states.said.map(({ by, sub, days }: any) => [by, sub, days])).toEqual([
    ['agency', 'agency-1', 1],
    ['enterprise', 'enterprise-1', 0.5],
  ]);
  const report = { status: 'submitted', on: '2026-01-20', recordedOn: '2026-03-02', by: 'subsystem' };
  expect(of('assessment')).toMatchObject([{ id: assessmentId, states: { reports: [report], contradictions: [] } }]);
  const basics = { confirmed: false, startedOn: '2025-09-02', consultants: [{ personId: consultant, days: 1 }] };
  expect(of('feedback')).toMatchObject([
    { id, states: { due: '2026-04-30', answers: 1, givenOn: '2026-03-02' } },
    { on: '2026-03-02', by: 'enterprise', states: { version: 1, way: 'account', basics } },
  ]);
  expect(of('signal')).toContainEqual(
    expect.objectContaining({ on: '2026-03-02', by: 'system', states: { kind: 'basics-differ' } }),
  );
  expect(of('file')).toMatchObject([{ id: fileId, by: 'agency', states: { sha256, type: 'application/pdf' } }]);
  expect(JSON.stringify(restsOn)).not.toMatch(/levels|overall|顾问到场|comment|启动会|example\.cn|佛山/);

  await draw([first, ...foreign, second], drawnBy);
  const other = await startProject(bed, enterpriseId);
  await draw(await factsOf(other));
  const [, next] = await handedOver(2);
  expect(next!.data['projectId']).toBe(other);
});

test('of a draw with facts of several projects each is handed over by itself, and other services’ facts are nobody’s', async () => {
  const before = (await bed.recorded(SpotCheckMaterialHandedOver.type)).length;
  const projects = [await startProject(bed, enterpriseId), await startProject(bed, enterpriseId)].sort();
  const facts = await Promise.all(projects.map(factsOf));
  await draw([randomUUID(), randomUUID()]);
  await draw(facts.flat());
  const events = (await handedOver(before + 2)).slice(before);
  expect(events.map(({ data }) => [data['projectId'], data['facts']])).toEqual(projects.map((id, n) => [id, facts[n]]));
});

test('the version of a project does not tell that it was drawn', async () => {
  const before = (await bed.recorded(SpotCheckMaterialHandedOver.type)).length;
  const id = await startProject(bed, enterpriseId);
  const read = () => bed.call('GET', `/projects/${id}`, { as: agency });
  const { body } = await read();
  await draw(await factsOf(id));
  await handedOver(before + 1);
  expect((await read()).body).toEqual(body);
});

test('a rating can be drawn before anything of it is known here', async () => {
  const id = await startProject(bed, enterpriseId);
  const unknown = { ratingId: randomUUID(), cycle: '2031-H2', agencyId: randomUUID(), facts: await factsOf(id) };
  await bed.publish(SpotCheckDrawn, unknown.ratingId, unknown);
  await eventually(async () => {
    const events = await bed.recorded(SpotCheckMaterialHandedOver.type);
    expect(events.at(-1)!.data).toMatchObject({ ratingId: unknown.ratingId, projectId: id, agencyId: agency.id });
  });
});

test('drawn facts are found by an index among many events, and what was handed over cannot be changed', async () => {
  await bed.db.query(
    `insert into event (id, type, subject, version, time, data, actor, cause_handler, cause_id)
    select gen_random_uuid(), 'x', n::text, 1, now(), '{"projectId": "x"}', '{}', 'x', 'x' from generate_series(1, 20000) n`,
  );
  await bed.db.query('analyze event');
  const plan = JSON.stringify(await bed.db.query(`explain ${FACTS_HERE}`, [[randomUUID(), randomUUID()]]));
  expect(plan).toContain('event_by_id');
  const grants: { privilege: string }[] = await bed.db.query(
    `select privilege_type as privilege from information_schema.role_table_grants
    where grantee = 'heng_service' and table_name = 'spot_check_handover' order by 1`,
  );
  expect(grants.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT']);
});
