import { z } from 'zod';
import { defineEvent } from './define-event.js';
import {
  closing,
  listedTypes,
  cycle,
  date,
  deadlineMoved,
  grade,
  handedFiles,
  id,
  legalDate,
  sealedEmail,
  sealedToken,
  statement,
} from './event-fields.js';

const rating = { ratingId: id, cycle, agencyId: id };
const gradeOrNone = grade.nullable().describe('null is 未获评级');
const points = z.number().describe('Points of 100, two decimals');
/** A reason in both languages, with a code for machines. */
const reason = z.object({ code: z.string(), zh: z.string(), en: z.string() });
export type Reason = z.infer<typeof reason>;

export const CycleOpened = defineEvent(
  'rating.cycle-opened.v1',
  z.object({
    cycle,
    from: date,
    until: date.describe('Inclusive'),
    methodology: z.string().describe('Version of the methodology, such as 2026.1'),
  }),
  { summary: 'A half-year of rating began, with its methodology.' },
);

export const CycleCancelled = defineEvent(
  'rating.cycle-cancelled.v1',
  z.object({ cycle, cancelledOn: date, reason: statement }),
  { summary: 'Staff took back a cycle that was opened by mistake; nothing comes of it, and it may be opened again.' },
);

export const PeriodClosed = defineEvent(
  'rating.period-closed.v1',
  z.object({ cycle, cutoff: date.describe('The last business date, inclusive'), closing }),
  {
    summary: 'A cycle closed: the upstream services seal their events.',
  },
);

export const EvidenceFrozen = defineEvent(
  'rating.evidence-frozen.v1',
  z.object({
    cycle,
    hash: z.string().describe('SHA-256 over the sorted evidence, hexadecimal'),
    facts: z.number().int().nonnegative().describe('How many events the evidence has'),
    seals: z.array(
      z.object({
        service: z.string(),
        upTo: z.number().int().describe('Sequence, inclusive'),
        count: z.number().int(),
        types: listedTypes.optional(),
      }),
    ),
  }),
  { summary: 'All seals arrived and their counts agree: the evidence of the cycle is fixed.' },
);

export const RatingDrafted = defineEvent(
  'rating.rating-drafted.v1',
  z.object({ ...rating, grade: gradeOrNone, points, reasons: z.array(reason) }),
  { summary: 'The method gave a draft from the evidence; the agency is told.' },
);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const SpotCheckAnnounced = defineEvent(
  'rating.spot-check-announced.v1',
  z.object({
    cycle,
    announcedOn: date,
    source: z.string().describe('A public drawing that nobody in the alliance controls'),
    resultOn: date.describe('The day of that drawing, after the announcement'),
    factsPerAgency: z.number().int().positive(),
    listHash: sha256.describe('Of the facts behind all drafts, from which the draw is made'),
    commitment: sha256.describe('SHA-256 of the secret that is the other part of the seed'),
  }),
  { summary: 'A spot check is to be drawn: its list and half of its seed are fixed before the other half is known.' },
);

export const SpotCheckSeeded = defineEvent(
  'rating.spot-check-seeded.v1',
  z.object({ cycle, drawnOn: date, result: z.string().describe('Of the public drawing'), seed: z.string() }),
  { summary: 'The seed of a spot check is known; it becomes public once every check is concluded.' },
);

export const SpotCheckDrawn = defineEvent(
  'rating.spot-check-drawn.v1',
  z.object({ ...rating, facts: z.array(id).describe('Ids of the drawn events') }),
  { summary: 'Facts of an agency were drawn for verification.' },
);

export const SpotCheckConcluded = defineEvent(
  'rating.spot-check-concluded.v1',
  z.object({
    ...rating,
    authentic: z.boolean(),
    falseFacts: z.array(id).describe('Ids of the events found false'),
    reason: statement,
  }),
  { summary: 'Staff verified the drawn facts of an agency.' },
);

export const NoTieToRatedDeclared = defineEvent(
  'rating.no-tie-declared.v1',
  z.object({ ...rating, declaredOn: date }),
  { summary: 'An expert declared to have no tie to the agency, before the first score or ruling on an objection.' },
);

export const RatingReviewed = defineEvent(
  'rating.rating-reviewed.v1',
  z.object({ ...rating, grade: gradeOrNone, points, reasons: z.array(reason) }),
  { summary: 'Expert review gave the result for an agency.' },
);

export const NoticePublished = defineEvent(
  'rating.notice-published.v1',
  z.object({
    ...rating,
    round: z.number().int().positive().describe('1 for the first notice, more after an upheld objection'),
    grade: gradeOrNone,
    publishedOn: date,
    lastDay: date.describe('The tenth working day; the notice ends at its 24:00'),
    ...legalDate,
  }),
  { summary: 'A result is on public notice for ten working days.' },
);

const objection = { ...rating, objectionId: id };
/** An objector without an account is a party of its own, named after the objection. */
const objectorId = id.describe('The objector who gave an address; named after the objection');

export const ObjectorContactGiven = defineEvent(
  'rating.objector-contact-given.v1',
  z.object({ objectorId, email: sealedEmail }),
  {
    summary: 'The address at which an objector without an account is told things; for notification only.',
    sealed: { field: 'email', for: 'objectorId', days: 200 },
  },
);

export const ObjectionLinkIssued = defineEvent(
  'rating.objection-link-issued.v1',
  z.object({
    ...objection,
    objectorId,
    filedOn: date,
    token: sealedToken,
    validUntil: date.describe('The last day on which it can be used'),
  }),
  {
    summary: 'An objector is to get a one-time link that confirms the address; for notification only.',
    sealed: { field: 'token', for: 'objectorId', days: 3 },
  },
);

export const ObjectionFiled = defineEvent(
  'rating.objection-filed.v1',
  z.object({ ...objection, filedOn: date, files: handedFiles.optional() }),
  {
    summary:
      'Somebody whose contact is known or confirmed objected during the public notice; staff decide on acceptance.',
  },
);

const answered = { ...objection, objectorId: objectorId.optional(), decidedOn: date, reason: statement };

export const ObjectionAccepted = defineEvent('rating.objection-accepted.v1', z.object(answered), {
  summary: 'Staff accepted an objection; this blocks its agency only.',
});

export const ObjectionDeclined = defineEvent('rating.objection-declined.v1', z.object(answered), {
  summary: 'Staff declined an objection, with the reason; it blocks nothing.',
});

export const ObjectionDecided = defineEvent(
  'rating.objection-decided.v1',
  z.object({ ...answered, upheld: z.boolean() }),
  { summary: 'An objection was decided; one upheld leads to a new review and a new notice.' },
);

export const RatingGranted = defineEvent(
  'rating.rating-granted.v1',
  z.object({
    ...rating,
    grade,
    grantedOn: date,
    adjustedBecause: statement.optional().describe('Set when a ruling of R11 lowered the grade: its reason'),
  }),
  {
    summary: 'A rating became final.',
  },
);

export const AgencyLeftUnrated = defineEvent(
  'rating.agency-left-unrated.v1',
  z.object({ ...rating, decidedOn: date, reasons: z.array(reason) }),
  { summary: 'An agency got no grade (未获评级) and is told what to improve.' },
);

export const RecommendationPublished = defineEvent(
  'rating.recommendation-published.v1',
  z.object({
    cycle,
    publishedOn: date,
    count: z.number().int().nonnegative().describe('How many agencies are on the list'),
  }),
  { summary: 'The list of rated agencies was published.' },
);

export const CaseOpened = defineEvent(
  'rating.case-opened.v1',
  z.object({
    caseId: id,
    agencyId: id,
    incidents: z.array(id).describe('The complaint first filed of each incident'),
    facts: z.array(id).describe('Ids of the rulings'),
    completedOn: date.describe('The day of the ruling that made the third'),
    openedOn: date,
  }),
  { summary: 'Three serious incidents were filed within three months: whether to adjust or revoke a rating (R11 4).' },
);

export const NoTieInCaseDeclared = defineEvent(
  'rating.no-tie-in-case-declared.v1',
  z.object({ caseId: id, agencyId: id, declaredOn: date }),
  { summary: 'An expert declared to have no tie to the agency, before the ruling on a case of R11.' },
);

export const CaseDecided = defineEvent(
  'rating.case-decided.v1',
  z.object({
    caseId: id,
    agencyId: id,
    ratingId: id.nullable().describe('The rating in force; null if there was none'),
    outcome: z.enum(['kept', 'adjusted', 'revoked']),
    grade: gradeOrNone.describe('The lower grade of an adjustment'),
    decidedOn: date,
    reason: statement,
  }),
  { summary: 'Experts decided a case of R11; the rating says its new result itself.' },
);

export const RatingLimited = defineEvent(
  'rating.rating-limited.v1',
  z.object({
    ...rating,
    caseId: id,
    grade: gradeOrNone.describe('The highest grade that the ruling leaves; null revokes'),
    limitedOn: date,
    reason: statement,
  }),
  { summary: 'A panel ruled on the agency while its rating was under way: it gets no higher grade than this (R11).' },
);

export const RatingDeadlineMoved = defineEvent('rating.deadline-moved.v1', deadlineMoved, {
  summary: 'Another calendar moved the last day of an open deadline of rating.',
});
