import { EntitySchema } from 'typeorm';

const uuid = (name: string) => ({ type: 'uuid', name }) as const;
const fact = { version: { type: 'int' }, eventId: uuid('event_id') } as const;
const project = {
  projectId: uuid('project_id'),
  agencyId: uuid('agency_id'),
  enterpriseId: uuid('enterprise_id'),
} as const;

/** Columns that one of several facts fills in a row: its date, version and event. */
const of = (what: string) => ({
  [`${what}On`]: { type: 'date', name: `${what}_on`, nullable: true } as const,
  [`${what}Version`]: { type: 'int', name: `${what}_version`, nullable: true } as const,
  [`${what}Event`]: { ...uuid(`${what}_event`), nullable: true } as const,
});

const trackedProjectTable = new EntitySchema({
  name: 'tracked_project',
  columns: {
    ...project,
    projectId: { ...uuid('project_id'), primary: true },
    ...of('started'),
    ...of('ended'),
    continues: { ...uuid('continues'), nullable: true },
  },
  indices: [
    { name: 'tracked_project_agency', columns: ['agencyId'] },
    { name: 'tracked_project_enterprise', columns: ['enterpriseId'] },
  ],
});

const trackedWorkTable = new EntitySchema({
  name: 'tracked_work',
  columns: {
    workId: { ...uuid('work_id'), primary: true },
    ...project,
    personId: uuid('person_id'),
    from: { type: 'date', name: 'from_day' },
    until: { type: 'date', name: 'until_day' },
    days: { type: 'numeric' },
    entries: { type: 'jsonb', nullable: true },
    ...fact,
  },
  indices: [
    { name: 'tracked_work_person', columns: ['personId'] },
    { name: 'tracked_work_enterprise', columns: ['enterpriseId'] },
  ],
});

const trackedAssessmentTable = new EntitySchema({
  name: 'tracked_assessment',
  columns: {
    assessmentId: { ...uuid('assessment_id'), primary: true },
    ...project,
    ...of('submitted'),
    outcome: { type: 'text', nullable: true },
    ...of('decided'),
    ...of('withdrawn'),
    ...of('revoked'),
  },
  indices: [
    { name: 'tracked_assessment_agency', columns: ['agencyId'] },
    { name: 'tracked_assessment_enterprise', columns: ['enterpriseId'] },
  ],
});

const trackedSatisfactionTable = new EntitySchema({
  name: 'tracked_satisfaction',
  columns: {
    agencyId: { ...uuid('agency_id'), primary: true },
    batch: { type: 'int' },
    publishedOn: { type: 'date', name: 'published_on' },
    answers: { type: 'int' },
    asked: { type: 'int' },
    mean: { type: 'double precision' },
    low: { type: 'double precision' },
    high: { type: 'double precision' },
    shrunk: { type: 'double precision' },
    distribution: { type: 'jsonb' },
    ...fact,
  },
});

const agencyRatingTable = new EntitySchema({
  name: 'agency_rating',
  columns: {
    agencyId: { ...uuid('agency_id'), primary: true },
    cycle: { type: 'text' },
    grade: { type: 'text', nullable: true },
    decidedOn: { type: 'date', name: 'decided_on' },
    ...fact,
  },
});

/** Facts from tracking and rating. */
export const trackedFactsTables = [
  trackedProjectTable,
  trackedWorkTable,
  trackedAssessmentTable,
  trackedSatisfactionTable,
  agencyRatingTable,
];
