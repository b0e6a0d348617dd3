import { randomUUID } from 'node:crypto';
import {
  AssessmentDecided,
  AssessmentRevoked,
  AssessmentSubmitted,
  AssessmentWithdrawn,
  FeedbackGiven,
  OnSiteWorkRecorded,
  ProjectStarted,
  SatisfactionPublished,
  satisfactions,
  SpotCheckConcluded,
} from '@heng/contracts';
import { callGrpc, eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

let agencyId: string;
let personId: string;
const staff = { role: 'alliance-staff' } as const;
const own = { role: 'agency', org: '91350100M000100Y43' } as const;
const foreign = { role: 'agency', org: '914403001922038216' } as const;

/** A project at a separate enterprise, with work of the person, submitted and passed. */
async function passProject() {
  const [projectId, assessmentId, workId] = [randomUUID(), randomUUID(), randomUUID()];
  const project = { projectId, agencyId, enterpriseId: randomUUID() };
  await bed.publish(ProjectStarted, projectId, { ...project, startedOn: '2025-05-01' });
  const work = { ...project, workId, personId, from: '2025-06-01', until: '2025-06-30', days: 10 };
  await bed.publish(OnSiteWorkRecorded, workId, work);
  await bed.publish(AssessmentSubmitted, assessmentId, { ...project, assessmentId, submittedOn: '2025-09-01' });
  const decision = { ...project, assessmentId, outcome: 'passed', decidedOn: '2025-10-01' };
  await bed.publish(AssessmentDecided, assessmentId, decision);
  return project;
}
const answer = (project: { projectId: string }, level: number, over: object = {}) => {
  const satisfaction = Object.fromEntries(satisfactions.map((question) => [question, level]));
  const given = { ...project, givenOn: '2026-02-01', late: false, satisfaction };
  return bed.publish(FeedbackGiven, project.projectId, given, over);
};

const read = async (as?: Parameters<TestBed['token']>[0]) =>
  (await bed.call('GET', `/agencies/${agencyId}/figures`, as ? { as } : {})).body;
const figure = (body: any, code: string) => body.figures.find((one: { code: string }) => one.code === code);
const rowsOf = async (table: string) =>
  (await bed.db.query(`select from ${table} where agency_id = $1`, [agencyId])).length;

let projects: Awaited<ReturnType<typeof passProject>>[];

const bed = TestBed.of(registry);
beforeAll(async () => {
  const office = { creditCode: own.org, name: '福州衡鉴管理咨询有限公司', province: '350000', email: 'o@example.cn' };
  agencyId = (await bed.call('POST', '/agencies', { as: staff, body: office })).body.id;
  personId = (await bed.call('POST', '/consultants', { as: staff, body: { name: '林知远' } })).body.id;
  const employment = { personId, from: '2025-01-01', fullTime: true };
  await bed.call('POST', `/agencies/${agencyId}/employments`, { as: staff, body: employment });
  const certificate = { requestId: 'r-1', number: 'LHRH-0001', personId, issuedOn: '2024-03-01' };
  await callGrpc(bed, 'RegistryService/RecordCertificate', certificate, {
    role: 'subsystem',
    subsystem: 'examination',
  });
  projects = [await passProject(), await passProject()];
  // Facts that arrive together are stored type by type, so the assessments may be there before the work.
  const decided = () => bed.db.query('select from tracked_assessment where decided_on is not null');
  await eventually(async () => expect([(await decided()).length, await rowsOf('tracked_work')]).toEqual([2, 2]));
});

test('figures come from the register and from what tracking told', async () => {
  const body = await read();
  expect(body).toMatchObject({ agencyId, asOf: '2026-03-02', methodology: '2026.1', satisfaction: null, claims: [] });
  expect(Object.fromEntries(body.figures.map(({ code, value }: any) => [code, value]))).toEqual({
    'certified-consultants': 1,
    'full-time-staff': 1,
    'projects-total': 2,
    'projects-last-year': 2,
    'submitted-total': 2,
    'submitted-last-year': 2,
    'passed-total': 2,
    'enterprises-served': 2,
  });
});

test('the facts behind a figure are for the agency and staff', async () => {
  for (const as of [own, staff]) {
    const { facts } = figure(await read(as), 'certified-consultants');
    const types = await bed.db.query('select type from event where id = any($1) order by type', [facts]);
    expect(types).toEqual([{ type: 'registry.certificate-issued.v1' }, { type: 'registry.employment-started.v1' }]);
  }
  for (const as of [undefined, foreign]) expect(figure(await read(as), 'certified-consultants').facts).toBeUndefined();
});

test('a figure is of its day', async () => {
  const ended = await bed.call('GET', `/agencies/${agencyId}/figures`, { headers: { 'if-none-match': '*' } });
  expect(ended.status).toBe(304);
  await bed.setDate('2026-10-02');
  expect(figure(await read(), 'full-time-staff').value).toBe(0);
  await bed.setDate('2026-03-02');
  expect(figure(await read(), 'full-time-staff').value).toBe(1);
});

test('satisfaction is what was published last: neither answers nor an amendment show before the next batch', async () => {
  const told = { publishedOn: '2026-02-23', asked: 7, low: 3.64, high: 4.76, shrunk: 3.86 };
  const distribution = { overall: [0, 0, 0, 4, 1], attitude: [0, 0, 0, 5, 0] };
  const about = { agencyId, before: told.publishedOn, distribution };
  const publish = (batch: number, answers: number, mean: number) =>
    bed.publish(SatisfactionPublished, randomUUID(), { ...told, ...about, batch, answers, mean });
  const five = [...projects, ...(await Promise.all([1, 2, 3].map(() => passProject())))];
  for (const project of five) await answer(project, 4);
  await eventually(async () => expect(await rowsOf('tracked_project')).toBe(5));
  expect((await read(own)).satisfaction).toBeNull();

  await publish(2, 12, 4.2);
  await eventually(async () => expect((await read()).satisfaction?.answers).toBe(12));
  const { distribution: questions, ...shown } = (await read()).satisfaction;
  expect(shown).toEqual({ ...told, answers: 12, mean: 4.2 });
  expect(questions.map(({ question, counts }: any) => [question, counts])).toEqual(
    satisfactions.map((question) => [
      question,
      { overall: [0, 0, 0, 4, 1], attitude: [0, 0, 0, 5, 0] }[question as string] ?? null,
    ]),
  );

  const before = await Promise.all([undefined, own, foreign, staff].map(read));
  await answer(five[0]!, 1, { version: 2 });
  await publish(1, 5, 1.1);
  const marker = { projectId: randomUUID(), agencyId: randomUUID(), enterpriseId: randomUUID() };
  await bed.publish(ProjectStarted, marker.projectId, { ...marker, startedOn: '2025-05-01' });
  const known = () => bed.db.query('select from tracked_project where project_id = $1', [marker.projectId]);
  await eventually(async () => expect(await known()).toHaveLength(1));
  expect(await Promise.all([undefined, own, foreign, staff].map(read))).toEqual(before);
});

test('an agency’s claim that differs is shown as such, and a withheld one not at all', async () => {
  const sections = { team: { certifiedCount: 3, fullTimeCount: 1 }, experience: { projects: ['甲', '乙'] } };
  await bed.call('POST', `/agencies/${agencyId}/disclosures`, { as: own, body: { sections } });
  const claims = async (as?: Parameters<TestBed['token']>[0]) =>
    Object.fromEntries((await read(as)).claims.map(({ field, ...claim }: any) => [field, claim]));
  const onDay = { claimedOn: '2026-03-02', asOf: '2026-03-02' };
  expect(await claims()).toMatchObject({
    'team.certifiedCount': { claimed: 3, known: 1, differs: true, ...onDay },
    'team.fullTimeCount': { claimed: 1, known: 1, differs: false },
    'experience.projects': { claimed: 2, known: 5, differs: true },
  });
  await bed.db.query(
    `insert into withholding (id, version, agency_id, field, of_whom, reason, justification, until_day, state,
       hides_meanwhile, requested_on, decide_by)
     values ($1, 1, $2, 'experience.projects', 'agency', 'client-confidential', '客户要求保密', '2027-03-02', 'granted',
       true, '2026-03-02', '2026-03-20')`,
    [randomUUID(), agencyId],
  );
  for (const as of [undefined, foreign]) expect(await claims(as)).not.toHaveProperty(['experience.projects']);
  for (const as of [own, staff]) expect(await claims(as)).toHaveProperty(['experience.projects', 'claimed'], 2);
});

test('what was withdrawn or revoked by the day does not count, wherever a person of the agency did it', async () => {
  const office = {
    creditCode: '12440600MB2C07549J',
    name: '厦门衡平咨询有限公司',
    province: '350000',
    email: 'o@example.cn',
  };
  const { id } = (await bed.call('POST', '/agencies', { as: staff, body: office })).body;
  const employment = { personId, from: '2025-01-01', fullTime: false };
  await bed.call('POST', `/agencies/${id}/employments`, { as: staff, body: employment });
  const shown = async (code: string) =>
    figure((await bed.call('GET', `/agencies/${id}/figures`)).body, code).value as number;
  const assessments: { assessment_id: string; project_id: string; agency_id: string; enterprise_id: string }[] =
    await bed.db.query('select * from tracked_assessment where agency_id = $1 order by assessment_id', [agencyId]);
  const aboutOf = ({ assessment_id, project_id, agency_id, enterprise_id }: (typeof assessments)[number]) => ({
    ...{ assessmentId: assessment_id, projectId: project_id, agencyId: agency_id, enterpriseId: enterprise_id },
  });
  expect(await shown('full-time-staff')).toBe(1);
  for (const one of assessments.slice(1))
    await bed.publish(AssessmentRevoked, one.assessment_id, { ...aboutOf(one), revokedOn: '2026-03-02' });
  await eventually(async () => expect(await shown('full-time-staff')).toBe(0));
  await eventually(async () => expect(figure(await read(), 'passed-total').value).toBe(1));
  expect(figure(await read(), 'submitted-total').value).toBe(5);

  const withdrawn = { projectId: randomUUID(), agencyId, enterpriseId: randomUUID(), assessmentId: randomUUID() };
  await bed.publish(AssessmentSubmitted, withdrawn.assessmentId, { ...withdrawn, submittedOn: '2026-02-02' });
  await eventually(async () => expect(figure(await read(), 'submitted-total').value).toBe(6));
  const end = await bed.publish(AssessmentWithdrawn, withdrawn.assessmentId, {
    ...withdrawn,
    withdrawnOn: '2026-02-16',
  });
  await eventually(async () => expect(figure(await read(), 'submitted-total').value).toBe(5));
  expect(figure(await read(own), 'submitted-total').facts).toContain(end.id);
});

test('an unknown agency is not found', async () => {
  expect(await bed.call('GET', `/agencies/${randomUUID()}/figures`)).toMatchObject({
    status: 404,
    body: { code: 'kit.record-not-found' },
  });
});

test('a person full-time at a second agency counts again once staff accept the explanation', async () => {
  const other = {
    creditCode: '914403001922038216',
    name: '深圳衡准咨询有限公司',
    province: '440000',
    email: 'p@example.cn',
  };
  const { id } = (await bed.call('POST', '/agencies', { as: staff, body: other })).body;
  expect(figure(await read(), 'certified-consultants').value).toBe(1);
  const employment = { personId, from: '2026-02-02', fullTime: true };
  await bed.call('POST', `/agencies/${id}/employments`, { as: staff, body: employment });
  expect(figure(await read(), 'certified-consultants').value).toBe(0);
  type Signal = { id: string; version: number; kind: string; personId: string };
  const signals = async (): Promise<Signal[]> => (await bed.call('GET', '/signals', { as: staff })).body.items;
  const twice = await eventually(async () => {
    const found = (await signals()).find((one) => one.kind === 'full-time-twice' && one.personId === personId);
    if (!found) throw new Error('no signal yet');
    return found;
  });
  const settled = await bed.call('POST', `/signals/${twice.id}/settlement`, {
    as: staff,
    body: { outcome: 'settled', reason: '两家机构为同一集团，已说明' },
    version: twice.version,
  });
  expect(settled.status).toBe(200);
  expect(figure(await read(), 'certified-consultants').value).toBe(1);
});

test('days on a project and on the one that continues it at another agency are added up', async () => {
  const { id } = (await bed.call('POST', '/consultants', { as: staff, body: { name: '周明' } })).body;
  await bed.call('POST', `/agencies/${agencyId}/employments`, {
    as: staff,
    body: { personId: id, from: '2025-01-01', fullTime: true },
  });
  const before = figure(await read(), 'full-time-staff').value as number;
  const elsewhere = randomUUID();
  for (let n = 0; n < 2; n++) {
    const project = { projectId: randomUUID(), agencyId: elsewhere, enterpriseId: randomUUID() };
    const next = { ...project, projectId: randomUUID(), agencyId };
    await bed.publish(ProjectStarted, project.projectId, { ...project, startedOn: '2025-05-01' });
    const continued = { ...next, startedOn: '2025-09-01', continues: project.projectId };
    await bed.publish(ProjectStarted, next.projectId, continued);
    for (const [at, from] of [
      [project, '2025-06-02'],
      [next, '2025-09-01'],
    ] as const) {
      const work = { ...at, workId: randomUUID(), personId: id, from, until: from.replace(/\d\d$/, '20'), days: 5 };
      await bed.publish(OnSiteWorkRecorded, work.workId, work);
    }
    const assessment = { ...next, assessmentId: randomUUID(), outcome: 'passed', decidedOn: '2026-01-12' };
    await bed.publish(AssessmentDecided, assessment.assessmentId, assessment);
  }
  await eventually(async () => expect(figure(await read(), 'full-time-staff').value).toBe(before + 1));
});

test('a certificate that a spot check found false counts for nothing', async () => {
  const { value, facts } = figure(await read(own), 'certified-consultants');
  expect(value).toBe(1);
  const issued: { id: string }[] = await bed.db.query(
    "select id from event where id = any($1) and type = 'registry.certificate-issued.v1'",
    [facts],
  );
  const falseFacts = issued.map(({ id }) => id);
  const rating = { ratingId: randomUUID(), cycle: '2026-H1', agencyId };
  await bed.publish(SpotCheckConcluded, rating.ratingId, { ...rating, authentic: false, falseFacts, reason: '伪造' });
  await eventually(async () => expect(figure(await read(), 'certified-consultants').value).toBe(0));
});
