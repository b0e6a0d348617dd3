import { z } from 'zod';
import { severities } from './complaints.events.js';
import { defineEvent } from './define-event.js';
import { date, id, legalDate, statement } from './event-fields.js';

/** The reasons for which an expert of the pool is in conflict with a matter: ties to the agency, or a part in the same incident. */
export const conflictReasons = [
  ...['affiliated', 'employed', 'shareholder', 'adviser', 'kinship', 'other'],
  'took-part',
] as const;
export type ConflictReason = (typeof conflictReasons)[number];
/** The parties of a complaint, each of which may strike members. */
export const parties = ['complainant', 'agency'] as const;
export type Party = (typeof parties)[number];
export const rulingOutcomes = ['dismissed', 'upheld-in-part', 'upheld'] as const;
export type RulingOutcome = (typeof rulingOutcomes)[number];
export const measures = ['correct-disclosure', 'warning', 'announcement', 'rating-review'] as const;
export type Measure = (typeof measures)[number];

const panel = {
  panelId: id,
  complaintId: id,
  agencyId: id,
  round: z.number().int().positive().describe('1 for the ruling, 2 for its reconsideration'),
};
const experts = z.array(id);

export const PanelAnnounced = defineEvent(
  'complaints.panel-announced.v1',
  z.object({
    ...panel,
    announcedOn: date,
    seats: z.number().int().positive(),
    list: experts.describe('Experts who may be drawn, in the order of their ids'),
    listHash: z.string().regex(/^[0-9a-f]{64}$/),
    conflicts: z.array(z.object({ expert: id, reasons: z.array(z.enum(conflictReasons)) })),
    source: z.string().describe('A public drawing that nobody in the alliance controls'),
    resultOn: date.describe('The day of that drawing, after the announcement'),
  }),
  { summary: 'A panel of experts is to be drawn: its list is fixed before the seed is known.' },
);

export const PanelDrawn = defineEvent(
  'complaints.panel-drawn.v1',
  z.object({
    ...panel,
    drawnOn: date,
    result: z.string().describe('Of the public drawing, as two persons entered it'),
    seed: z.string(),
    order: experts.describe('The list in the order of the draw'),
    members: experts,
    due: date.optional().describe('The last day to rule, inclusive; absent where no clock runs'),
  }),
  { summary: 'A panel of experts is drawn; anyone can repeat the draw from list and seed.' },
);

export const PanelMemberLeft = defineEvent(
  'complaints.panel-member-left.v1',
  z.object({
    ...panel,
    leftOn: date,
    expert: id,
    how: z.enum(['struck', 'recused', 'removed']),
    by: z.enum(parties).optional().describe('The party that struck'),
    replacement: id.nullable().describe('The next of the draw; null when nobody is left and the seat is vacant'),
  }),
  { summary: 'A member left a panel; the next of the draw takes the seat.' },
);

export const PanelReady = defineEvent(
  'complaints.panel-ready.v1',
  z.object({
    ...panel,
    readyOn: date,
    members: experts.optional(),
    strikeUntil: date.nullable().describe('The last day to strike a member; null when no party has a strike left'),
  }),
  { summary: 'Every member of a panel declared to have no tie; the parties may strike until `strikeUntil`.' },
);

export const PanelDissolved = defineEvent(
  'complaints.panel-dissolved.v1',
  z.object({ ...panel, dissolvedOn: date, reason: statement }),
  { summary: 'Staff dissolved a panel that cannot rule; another one is announced.' },
);

export const OpinionGiven = defineEvent('complaints.opinion-given.v1', z.object({ ...panel, givenOn: date }), {
  summary: 'A member gave an opinion, which nobody else sees before all have given theirs.',
});

export const VoteCast = defineEvent('complaints.vote-cast.v1', z.object({ ...panel, votedOn: date }), {
  summary: 'A member voted in the deliberation, as in the own opinion or otherwise.',
});

const reconsideration = { reconsiderationId: id, complaintId: id, agencyId: id, rulingId: id };

export const ReconsiderationRequested = defineEvent(
  'complaints.reconsideration-requested.v1',
  z.object({
    ...reconsideration,
    by: z.enum(parties),
    requestedOn: date,
    due: date.describe('The last day for the second ruling, inclusive'),
    ...legalDate,
  }),
  { summary: 'A party asked in time that other experts rule anew on a complaint.' },
);

export const ReconsiderationDecided = defineEvent(
  'complaints.reconsideration-decided.v1',
  z.object({ ...reconsideration, decidedOn: date, result: z.enum(['confirmed', 'changed']) }),
  { summary: 'A second panel ruled as the first one did, or otherwise.' },
);

export const ReconsiderationOverdue = defineEvent(
  'complaints.reconsideration-overdue.v1',
  z.object({ ...reconsideration, due: date.describe('The last day, that passed') }),
  { summary: 'The time for the second ruling ran out.' },
);

export const RulingCorrected = defineEvent(
  'complaints.ruling-corrected.v1',
  z.object({
    ...panel,
    rulingId: id,
    part: z.enum(['fact', 'evidence', 'rule']),
    before: statement,
    after: statement,
    reason: statement,
    correctedOn: date,
  }),
  { summary: 'Staff corrected a typing error in the reasons of a ruling; the ruling is the same.' },
);

export const RulingIssued = defineEvent(
  'complaints.ruling-issued.v1',
  z.object({
    ...panel,
    rulingId: id,
    ruledOn: date,
    outcome: z.enum(rulingOutcomes),
    severity: z.enum(severities).nullable().describe('Set when upheld, in part or whole'),
    measures: z.array(z.enum(measures)),
    fact: statement,
    evidence: statement,
    rule: statement,
    members: z.number().int().positive(),
    dissents: z.number().int().nonnegative(),
    experts: experts.optional().describe('The members who ruled'),
    reconsiderUntil: date.nullable().describe('The last day to ask for a reconsideration; null after one'),
  }),
  { summary: 'A panel ruled by majority, with the reasons: which fact, which evidence, which rule.' },
);
