import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id } from './event-fields.js';

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

/** The names of the stages in Chinese. */
export const stageNames: Readonly<Record<Stage, string>> = {
  launch: '贯标启动',
  diagnosis: '现状调研及诊断',
  planning: '体系分析策划',
  documentation: '文件编写及发布',
  'internal-audit-and-management-review': '内部审核和管理评审',
  assessment: '评定试点',
};

/** The endings of a project (R4): as agreed, broken off, or taken over by another agency. */
export const projectEndings = ['completed', 'terminated', 'moved'] as const;
export type ProjectEnding = (typeof projectEndings)[number];

/** The project of a fact, and its parties. */
export const projectFields = { projectId: id, agencyId: id, enterpriseId: id };
const reason = z.string().describe('In the words of who decided');
const continues = id.optional().describe('The project at another agency that this one takes over');

export const ProjectProposed = defineEvent(
  'tracking.project-proposed.v1',
  z.object({
    ...projectFields,
    startedOn: date,
    proposedOn: date,
    continues,
    reason: z.string().optional().describe('Why its agency takes over the project that it continues'),
  }),
  { summary: 'An agency proposed a project; it begins when its enterprise confirms it.' },
);

export const ProjectDeclined = defineEvent(
  'tracking.project-declined.v1',
  z.object({ ...projectFields, declinedOn: date, reason }),
  { summary: 'An enterprise declined a project that an agency proposed.' },
);

export const ProjectProposalWithdrawn = defineEvent(
  'tracking.project-proposal-withdrawn.v1',
  z.object({ ...projectFields, withdrawnOn: date, reason }),
  { summary: 'An agency withdrew its proposal of a project.' },
);

export const ProjectStarted = defineEvent(
  'tracking.project-started.v1',
  z.object({
    ...projectFields,
    startedOn: date,
    confirmedOn: date.optional().describe('When the enterprise, or staff for it, confirmed the project'),
    continues,
  }),
  { summary: 'An agency began to serve an enterprise.', fact: { tellsOf: ['projectId'], datedOn: 'startedOn' } },
);

export const ProjectSuspended = defineEvent(
  'tracking.project-suspended.v1',
  z.object({ ...projectFields, from: date.describe('The first day without work'), reason }),
  { summary: 'A project pauses.' },
);

export const ProjectResumed = defineEvent(
  'tracking.project-resumed.v1',
  z.object({ ...projectFields, from: date.describe('The first day of work again') }),
  { summary: 'A suspended project goes on.' },
);

export const ProjectEnded = defineEvent(
  'tracking.project-ended.v1',
  z.object({
    ...projectFields,
    endedOn: date,
    ending: z.enum(projectEndings).optional(),
    reason: reason.optional(),
    continuedBy: id.optional().describe('The project at another agency that took it over'),
  }),
  { summary: 'A project ended.', fact: { tellsOf: ['projectId'], datedOn: 'endedOn' } },
);

const planned = {
  plannedFrom: date.nullable().optional(),
  plannedUntil: date.nullable().optional(),
};

export const StagePlanned = defineEvent(
  'tracking.stage-planned.v1',
  z.object({ ...projectFields, stage: z.enum(stages), ...planned }),
  { summary: 'A stage of a project that has not begun is planned for these dates now.' },
);

export const StageRecorded = defineEvent(
  'tracking.stage-recorded.v1',
  z.object({
    ...projectFields,
    stage: z.enum(stages),
    startedOn: date,
    completedOn: date.nullable().describe('null while in progress'),
    ...planned,
    materials: z
      .array(z.object({ fileId: id, sha256: z.string() }))
      .optional()
      .describe('The files that show it, by their hash'),
    recordedBy: z.enum(['agency', 'enterprise', 'alliance-staff']).optional(),
    confirmedOn: date
      .nullable()
      .optional()
      .describe('When the enterprise confirmed the dates or recorded them itself; null while it has not'),
    reason: reason.nullable().optional().describe('Why it runs backwards or was opened again; null where it does not'),
  }),
  {
    summary: 'A stage of a project has these dates now.',
    fact: { tellsOf: ['projectId', 'stage'], datedOn: 'startedOn' },
  },
);

const work = {
  ...projectFields,
  workId: id.describe('Of one consultant on one project in one month'),
  personId: id,
  from: date,
  until: date.describe('Inclusive'),
};

export const OnSiteWorkWithdrawn = defineEvent(
  'tracking.on-site-work-withdrawn.v1',
  z.object({ ...work, days: z.literal(0) }),
  { summary: 'Of the on-site work of a month no day stands any more.', fact: { tellsOf: ['workId'], datedOn: 'from' } },
);

/** Work counts from its first day: for work beyond a cutoff, the days up to the cutoff count. */
export const OnSiteWorkRecorded = defineEvent(
  'tracking.on-site-work-recorded.v1',
  z.object({
    ...work,
    days: z.number().positive().describe('Person-days on site between the two dates, halves allowed'),
    entries: z
      .array(
        z.object({
          on: date,
          days: z.number().nonnegative().describe('1, 0.5, or 0 where the enterprise says there was none'),
          cosigned: z.boolean().describe('Whether the enterprise co-signed or corrected it'),
        }),
      )
      .optional()
      .describe('Day by day; each day as the enterprise says, or as the agency does where it has not said'),
  }),
  {
    summary: 'A consultant worked on site at an enterprise: all days of a month as they stand.',
    fact: { tellsOf: ['workId'], datedOn: 'from', withdrawnBy: OnSiteWorkWithdrawn },
  },
);
