import { randomUUID } from 'node:crypto';
import {
  AgencyLeftUnrated,
  AssessmentDecided,
  AssessmentSubmitted,
  FeedbackGiven,
  OnSiteWorkRecorded,
  ProjectEnded,
  ProjectStarted,
  RatingGranted,
  satisfactions,
} from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start(registry);
});
afterAll(() => bed.stop());

const parties = () => ({ projectId: randomUUID(), agencyId: randomUUID(), enterpriseId: randomUUID() });
const rowOf = async (table: string, key: string, id: string) => {
  const [row] = await bed.db.query(`select to_jsonb(t) as row from ${table} t where ${key} = $1`, [id]);
  return row?.row as Record<string, unknown> | undefined;
};
const kept = (table: string, key: string, id: string, row: object) =>
  eventually(async () => expect(await rowOf(table, key, id)).toMatchObject(row));

test('of a project the end may be heard before the start', async () => {
  const project = parties();
  const ended = await bed.publish(ProjectEnded, project.projectId, { ...project, endedOn: '2026-02-20' });
  await kept('tracked_project', 'project_id', project.projectId, { ended_on: '2026-02-20', started_on: null });
  const started = await bed.publish(ProjectStarted, project.projectId, { ...project, startedOn: '2025-05-01' });
  await kept('tracked_project', 'project_id', project.projectId, {
    agency_id: project.agencyId,
    enterprise_id: project.enterpriseId,
    started_on: '2025-05-01',
    started_event: started.id,
    ended_on: '2026-02-20',
    ended_event: ended.id,
  });
});

test('of two facts about one work the higher version stands, in whatever order they come, and again', async () => {
  const [project, workId, personId] = [parties(), randomUUID(), randomUUID()];
  const work = { ...project, workId, personId, from: '2026-01-05', until: '2026-01-09' };
  const later = { version: 2, id: randomUUID() };
  const record = (days: number, over: object) => bed.publish(OnSiteWorkRecorded, workId, { ...work, days }, over);
  await record(2.5, later);
  await record(5, { version: 1 });
  await record(2.5, later);
  const marker = randomUUID();
  await bed.publish(OnSiteWorkRecorded, marker, { ...work, workId: marker, days: 1 });
  await kept('tracked_work', 'work_id', marker, { days: 1 });
  await kept('tracked_work', 'work_id', workId, {
    person_id: personId,
    from_day: '2026-01-05',
    until_day: '2026-01-09',
    days: 2.5,
    version: 2,
    event_id: later.id,
  });
});

test('of an assessment its submission and its outcome are kept', async () => {
  const [project, assessmentId] = [parties(), randomUUID()];
  const about = { ...project, assessmentId };
  await bed.publish(AssessmentDecided, assessmentId, { ...about, outcome: 'passed', decidedOn: '2026-02-02' });
  await bed.publish(AssessmentSubmitted, assessmentId, { ...about, submittedOn: '2026-01-02' });
  await kept('tracked_assessment', 'assessment_id', assessmentId, {
    project_id: project.projectId,
    submitted_on: '2026-01-02',
    outcome: 'passed',
    decided_on: '2026-02-02',
  });
});

test('of a feedback its answers are kept', async () => {
  const project = parties();
  const satisfaction = Object.fromEntries(satisfactions.map((name, n) => [name, n === 8 ? null : 4]));
  await bed.publish(FeedbackGiven, project.projectId, { ...project, givenOn: '2026-02-03', late: false, satisfaction });
  await kept('tracked_feedback', 'project_id', project.projectId, {
    given_on: '2026-02-03',
    late: false,
    satisfaction,
  });
});

test('of the ratings that of the latest cycle stands', async () => {
  const agencyId = randomUUID();
  const rate = (cycle: string, rest: object, version = 3) => {
    const about = { ratingId: randomUUID(), cycle, agencyId, ...rest };
    return 'grade' in rest
      ? bed.publish(RatingGranted, agencyId, { ...about, grantedOn: '2026-08-01' }, { version })
      : bed.publish(AgencyLeftUnrated, agencyId, { ...about, decidedOn: '2026-02-01', reasons: [] }, { version });
  };
  await rate('2025-H2', {});
  await kept('agency_rating', 'agency_id', agencyId, { cycle: '2025-H2', grade: null, decided_on: '2026-02-01' });
  await rate('2026-H1', { grade: 'B' });
  await kept('agency_rating', 'agency_id', agencyId, { cycle: '2026-H1', grade: 'B', decided_on: '2026-08-01' });
  await rate('2025-H2', { grade: 'A' }, 9);
  await rate('2026-H1', { grade: 'C' }, 5);
  await kept('agency_rating', 'agency_id', agencyId, { cycle: '2026-H1', grade: 'C' });
});
