import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id, legalDate, periodSealed } from './event-fields.js';

/** The six stages of the standard's implementation, in their order (R4). */
export const stages = [
  'launch',
  'diagnosis',
  'planning',
  'documentation',
  'internal-audit-and-management-review',
  'assessment',
] as const;
export type Stage = (typeof stages)[number];

/** The nine satisfactions in their order (R5): 整体评价 ×2, 阶段评价 ×5 with 培训, 服务评价 ×2. */
export const satisfactions = [
  'overall',
  'managementImprovement',
  'diagnosis',
  'planning',
  'documentation',
  'systemOperation',
  'training',
  'attitude',
  'professionalQuality',
] as const;
export type Satisfaction = (typeof satisfactions)[number];

const project = { projectId: id, agencyId: id, enterpriseId: id };
const level = z.number().int().min(1).max(5).nullable().describe('5 is 非常满意; null where a stage was not done');

export const EnterpriseRegistered = defineEvent(
  'tracking.enterprise-registered.v1',
  z.object({
    enterpriseId: id,
    creditCode: z.string(),
    name: z.string(),
    province: z.string().describe('Six-digit code of GB/T 2260'),
    city: z.string(),
    industry: z.string().describe('Code of GB/T 4754-2017: section letter or two-digit division'),
    bureau: z.string().describe('The bureau in charge (归口管理司局)'),
  }),
  { summary: 'An enterprise joined the tracking system.' },
);

export const EnterpriseContactChanged = defineEvent(
  'tracking.contact-changed.v1',
  z.object({ enterpriseId: id, email: z.email() }),
  { summary: 'The address at which an enterprise is told things; for notification only.' },
);

export const ProjectStarted = defineEvent('tracking.project-started.v1', z.object({ ...project, startedOn: date }), {
  summary: 'An agency began to serve an enterprise.',
  evidence: true,
});

export const StageRecorded = defineEvent(
  'tracking.stage-recorded.v1',
  z.object({
    ...project,
    stage: z.enum(stages),
    startedOn: date,
    completedOn: date.nullable().describe('null while in progress'),
  }),
  { summary: 'A stage of a project has these dates now.', evidence: true },
);

export const OnSiteWorkRecorded = defineEvent(
  'tracking.on-site-work-recorded.v1',
  z.object({
    ...project,
    workId: id,
    personId: id,
    from: date,
    until: date.describe('Inclusive'),
    days: z.number().positive().describe('Person-days on site between the two dates, halves allowed'),
  }),
  { summary: 'A consultant worked on site at an enterprise.', evidence: true },
);

export const ProjectEnded = defineEvent('tracking.project-ended.v1', z.object({ ...project, endedOn: date }), {
  summary: 'A project ended.',
  evidence: true,
});

export const FeedbackRequested = defineEvent(
  'tracking.feedback-requested.v1',
  z.object({ ...project, due: date.describe('The last day to answer, inclusive'), ...legalDate }),
  { summary: 'An enterprise was asked for its feedback, due within three months of the end (R5).', evidence: true },
);

export const FeedbackGiven = defineEvent(
  'tracking.feedback-given.v1',
  z.object({
    ...project,
    givenOn: date,
    late: z.boolean().describe('Given after the last day'),
    satisfaction: z.object(
      Object.fromEntries(satisfactions.map((name) => [name, level])) as Record<Satisfaction, typeof level>,
    ),
  }),
  { summary: 'An enterprise answered. Never shown to the agency answer by answer.', evidence: true },
);

export const FeedbackMissed = defineEvent(
  'tracking.feedback-missed.v1',
  z.object({ ...project, due: date.describe('The last day, that passed') }),
  { summary: 'The time for feedback ran out without an answer.', evidence: true },
);

export const AssessmentSubmitted = defineEvent(
  'tracking.assessment-submitted.v1',
  z.object({ ...project, assessmentId: id, submittedOn: date }),
  { summary: 'An enterprise was submitted to the assessment committee.', evidence: true },
);

export const AssessmentDecided = defineEvent(
  'tracking.assessment-decided.v1',
  z.object({ ...project, assessmentId: id, outcome: z.enum(['passed', 'failed']), decidedOn: date }),
  { summary: 'The assessment committee decided.', evidence: true },
);

export const TrackingPeriodSealed = defineEvent('tracking.period-sealed.v1', periodSealed, {
  summary: 'Everything tracking recorded before this is out.',
});
