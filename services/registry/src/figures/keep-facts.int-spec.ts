import { randomUUID } from 'node:crypto';
import {
  AgencyLeftUnrated,
  AssessmentDecided,
  AssessmentRevoked,
  AssessmentSubmitted,
  AssessmentWithdrawn,
  OnSiteWorkRecorded,
  ProjectEnded,
  ProjectStarted,
  RatingGranted,
  SatisfactionPublished,
} from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { registry } from '../registry.module.js';

const bed = TestBed.of(registry);

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

test('of an assessment its submission, its outcome and its end are kept, in whatever order they come', async () => {
  const [project, assessmentId] = [parties(), randomUUID()];
  const about = { ...project, assessmentId };
  const revoked = await bed.publish(AssessmentRevoked, assessmentId, { ...about, revokedOn: '2026-02-20' });
  await bed.publish(AssessmentDecided, assessmentId, { ...about, outcome: 'passed', decidedOn: '2026-02-02' });
  await bed.publish(AssessmentWithdrawn, assessmentId, { ...about, withdrawnOn: '2026-01-20' });
  await bed.publish(AssessmentSubmitted, assessmentId, { ...about, submittedOn: '2026-01-02' });
  await kept('tracked_assessment', 'assessment_id', assessmentId, {
    project_id: project.projectId,
    submitted_on: '2026-01-02',
    outcome: 'passed',
    decided_on: '2026-02-02',
    withdrawn_on: '2026-01-20',
    revoked_on: '2026-02-20',
    revoked_event: revoked.id,
  });
});

test('of the batches of satisfaction the highest stands, in whatever order they come, and again', async () => {
  const agencyId = randomUUID();
  const told = { publishedOn: '2026-02-23', asked: 40, mean: 4.25, low: 3.9, high: 4.6, shrunk: 3.95 };
  const distribution = { overall: [0, 0, 1, 2, 3] };
  const figures = { ...told, before: told.publishedOn, distribution };
  const publish = (batch: number, answers: number, over: object = {}, of = agencyId) =>
    bed.publish(SatisfactionPublished, randomUUID(), { ...figures, agencyId: of, batch, answers }, over);
  const second = await publish(2, 11);
  await kept('tracked_satisfaction', 'agency_id', agencyId, { batch: 2, event_id: second.id });
  await publish(1, 6, { version: 9 });
  const third = await publish(3, 17);
  await publish(2, 11, { id: second.id });
  const marker = randomUUID();
  await publish(1, 5, {}, marker);
  await kept('tracked_satisfaction', 'agency_id', marker, { batch: 1, answers: 5 });
  await kept('tracked_satisfaction', 'agency_id', agencyId, {
    ...{ batch: 3, answers: 17, asked: 40, mean: 4.25, low: 3.9, high: 4.6, shrunk: 3.95, distribution },
    ...{ published_on: '2026-02-23', event_id: third.id },
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
