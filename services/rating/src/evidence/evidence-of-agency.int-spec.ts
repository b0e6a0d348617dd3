import {
  AssessmentDecided,
  AssessmentRevoked,
  AssessmentSubmitted,
  EmploymentStarted,
  type EventDefinition,
  evidenceTypes,
  FeedbackRequested,
  ImplausibilitySettled,
  OnSiteWorkRecorded,
  ProjectStarted,
  type RecordedEvent,
  serviceOf,
} from '@heng/contracts';
import { TestBed } from '@heng/testing';
import { rating } from '../rating.module.js';
import { EvidenceStore, OF_AGENCY, upToOf } from '../storage/evidence.store.js';
import { idOf } from '../../test/upstream.js';

const bed = TestBed.of(rating, { date: '2026-07-01' });

const SEALS = [
  { service: 'registry', upTo: 1000, count: 1000, types: evidenceTypes('registry') },
  { service: 'tracking', upTo: 1000, count: 1000 },
];
let sequence = 0;
const event = ({ type }: EventDefinition, subject: string, data: Record<string, unknown>): RecordedEvent => ({
  specversion: '1.0',
  id: idOf(type, subject),
  source: serviceOf(type),
  type,
  subject,
  time: '2026-06-01T04:00:00.000Z',
  datacontenttype: 'application/json',
  version: 1,
  sequence: ++sequence,
  actor: { sub: 'test', role: 'system' },
  cause: { handler: 'test', id: 'test' },
  data,
});

test('the evidence has the employments elsewhere of its persons, and the projects and assessments elsewhere of the enterprises that they served, and nothing else of them', async () => {
  const [agencyId, elsewhere, personId] = [idOf('own'), idOf('elsewhere'), idOf('person')];
  const project = { projectId: idOf('project'), agencyId: elsewhere, enterpriseId: idOf('enterprise') };
  const assessment = { ...project, assessmentId: idOf('assessment') };
  const strange = {
    ...assessment,
    projectId: idOf('strange'),
    enterpriseId: idOf('strange enterprise'),
    assessmentId: idOf('strange assessment'),
  };
  const employment = { employmentId: idOf('employment'), agencyId, personId, from: '2026-01-05', fullTime: true };
  const work = { ...project, workId: idOf('work'), personId, from: '2025-11-03', until: '2025-11-14', days: 10 };
  const seen = [
    event(EmploymentStarted, employment.employmentId, employment),
    event(EmploymentStarted, idOf('second'), { ...employment, employmentId: idOf('second'), agencyId: elsewhere }),
    event(OnSiteWorkRecorded, work.workId, work),
    event(ImplausibilitySettled, idOf('signal'), {
      signalId: idOf('signal'),
      personId,
      agencyIds: [agencyId, elsewhere],
    }),
    event(ProjectStarted, idOf('next'), { ...project, projectId: idOf('next'), continues: project.projectId }),
    event(AssessmentSubmitted, assessment.assessmentId, { ...assessment, submittedOn: '2026-02-02' }),
    event(AssessmentDecided, assessment.assessmentId, { ...assessment, outcome: 'passed', decidedOn: '2026-03-02' }),
    event(AssessmentRevoked, assessment.assessmentId, { ...assessment, revokedOn: '2026-06-01' }),
  ];
  const store = bed.running.app.get(EvidenceStore);
  await store.add([
    ...seen,
    event(EmploymentStarted, idOf('stranger'), {
      ...employment,
      employmentId: idOf('stranger'),
      agencyId: elsewhere,
      personId: idOf('another person'),
    }),
    event(FeedbackRequested, project.projectId, { ...project, due: '2026-06-15' }),
    event(AssessmentDecided, strange.assessmentId, { ...strange, outcome: 'passed', decidedOn: '2026-03-02' }),
    event(AssessmentRevoked, strange.assessmentId, { ...strange, revokedOn: '2026-06-01' }),
  ]);
  const evidence = await store.ofAgency(agencyId, SEALS);
  expect(evidence.map(({ id }) => id).sort()).toEqual(seen.map(({ id }) => id).sort());
});

test('indexes find them among the facts of many', async () => {
  for (const { type } of [OnSiteWorkRecorded, AssessmentDecided, AssessmentRevoked])
    await bed.db.query(
      `insert into fact (event_id, source, type, subject, version, sequence, agency_id, person_id, enterprise_id, data)
       select gen_random_uuid(), 'tracking', $1, n, 1, n, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '{}'
       from generate_series(1, 10000) n`,
      [type],
    );
  await bed.db.query('analyze fact');
  const plan = JSON.stringify(await bed.db.query(`explain ${OF_AGENCY}`, [upToOf(SEALS), idOf('own')]));
  expect(plan).not.toContain('Seq Scan on fact');
  expect(plan).toContain('fact_enterprise');
});
