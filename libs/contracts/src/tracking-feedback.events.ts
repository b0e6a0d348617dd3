import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, id, legalDate, sealedToken } from './event-fields.js';
import { projectFields } from './tracking-projects.events.js';

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

const level = z.number().int().min(1).max(5).nullable().describe('5 is 非常满意; null where a stage was not done');

/** A request has its due day as its date: until then the enterprise still has time to answer. */
export const FeedbackRequested = defineEvent(
  'tracking.feedback-requested.v1',
  z.object({ ...projectFields, due: date.describe('The last day to answer, inclusive'), ...legalDate }),
  {
    summary: 'An enterprise was asked for its feedback, due within three months of the end (R5).',
    fact: { tellsOf: ['projectId'], datedOn: 'due' },
  },
);

const link = {
  ...projectFields,
  linkId: id,
  token: z.string().describe('The secret of the one-time link; for the letter only'),
  due: date.describe('The last day to answer, inclusive'),
  ...legalDate,
};

const daysLeft = z.number().int().nonnegative();

/** Not recorded any more: its secret is in clear. */
export const FeedbackLinkIssuedV1 = defineEvent('tracking.feedback-link-issued.v1', z.object(link), {
  summary: 'An enterprise is sent a one-time link to give its feedback, in clear; superseded by v2.',
});

export const FeedbackLinkIssued = defineEvent(
  'tracking.feedback-link-issued.v2',
  z.object({ ...link, token: sealedToken }),
  {
    summary: 'An enterprise is sent a one-time link to give its feedback. For notification only.',
    sealed: { field: 'token', for: 'enterpriseId', days: 200 },
  },
);

/** Not recorded any more: its secret is in clear. */
export const FeedbackRemindedV1 = defineEvent('tracking.feedback-reminded.v1', z.object({ ...link, daysLeft }), {
  summary: 'An enterprise that has not answered is reminded, in clear; superseded by v2.',
});

export const FeedbackReminded = defineEvent(
  'tracking.feedback-reminded.v2',
  z.object({ ...link, token: sealedToken, daysLeft }),
  {
    summary: 'An enterprise that has not answered is reminded. For notification only.',
    sealed: { field: 'token', for: 'enterpriseId', days: 200 },
  },
);

/** Each version of an answer is a separate fact, dated on its own day: a batch has the version of that time. */
export const FeedbackGiven = defineEvent(
  'tracking.feedback-given.v1',
  z.object({
    ...projectFields,
    givenOn: date,
    late: z.boolean().describe('Given after the last day'),
    satisfaction: z.object(
      Object.fromEntries(satisfactions.map((name) => [name, level])) as Record<Satisfaction, typeof level>,
    ),
    amendedOn: date.nullable().optional().describe('When this answer replaced the one before; null for the first'),
    basics: z
      .object({
        confirmed: z.boolean().describe('Whether the enterprise says what was recorded'),
        startedOn: date,
        endedOn: date,
        consultants: z.array(z.object({ personId: id, days: z.number().nonnegative() })),
      })
      .optional()
      .describe('The basic information of the project in the words of the enterprise'),
  }),
  {
    summary: 'An enterprise answered. Never shown to the agency answer by answer.',
    fact: { tellsOf: ['projectId', 'amendedOn'], datedOn: ['amendedOn', 'givenOn'] },
  },
);

export const FeedbackMissed = defineEvent(
  'tracking.feedback-missed.v1',
  z.object({ ...projectFields, due: date.describe('The last day, that passed') }),
  { summary: 'The time for feedback ran out without an answer.', fact: { tellsOf: ['projectId'], datedOn: 'due' } },
);

/** The signs that make an answer worth a closer look; never a verdict, and never shown to the agency. */
export const feedbackSignalKinds = [
  'same-address',
  'same-device',
  'burst',
  'identical-text',
  'before-end',
  'basics-differ',
] as const;
export type FeedbackSignalKind = (typeof feedbackSignalKinds)[number];

export const FeedbackSignalFound = defineEvent(
  'tracking.feedback-signal-found.v1',
  z.object({ ...projectFields, signalId: id, kind: z.enum(feedbackSignalKinds), foundOn: date }),
  { summary: 'Something about an answer is worth a spot check. Never shown to the agency.' },
);

export const SatisfactionPublished = defineEvent(
  'tracking.satisfaction-published.v1',
  z.object({
    agencyId: id,
    batch: z.number().int().positive(),
    publishedOn: date,
    before: date.describe('The Monday before which its answers were given'),
    answers: z.number().int().positive(),
    asked: z.number().int().positive(),
    mean: z.number(),
    low: z.number().describe('Lower end of the 95 % interval of the mean'),
    high: z.number(),
    shrunk: z.number().describe('The mean drawn toward the prior of the methodology'),
    distribution: z
      .record(z.string(), z.array(z.number().int().nonnegative()).length(5))
      .describe('Per question, how often each level from 1 to 5 was given'),
  }),
  {
    summary: 'The satisfaction figures of an agency changed, by five answers or more at once.',
    fact: { tellsOf: ['agencyId', 'batch'], datedOn: 'publishedOn' },
  },
);

const fact = z.object({
  what: z.enum(['project', 'stage', 'on-site-work', 'assessment', 'feedback', 'signal', 'file']),
  id: z.string().describe('Of what it is: a record’s id or a stage’s name'),
  on: date.describe('When it was recorded'),
  by: z.string().describe('The role of who recorded it'),
  states: z.record(z.string(), z.unknown()).describe('What is recorded of it'),
});

export const SpotCheckMaterialHandedOver = defineEvent(
  'tracking.spot-check-material-handed-over.v1',
  z.object({
    ...projectFields,
    ratingId: id,
    cycle: z.string(),
    facts: z.array(id).describe('The drawn facts that this project is about'),
    restsOn: z.array(fact),
  }),
  { summary: 'What drawn facts of a project rest on, for who verifies them. Never shown to the agency.' },
);
