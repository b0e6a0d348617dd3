import { z } from 'zod';
import { NoTieToAccusedDeclared } from './complaints.events.js';
import * as panel from './complaints-panel.events.js';
import { defineEvent } from './define-event.js';
import { date, grade, handedFiles, id, statement } from './event-fields.js';

/** The five grounds of R11, in its order. */
export const revocationGrounds = [
  ...['separation-breached', 'formalism', 'false-disclosure', 'serious-complaints', 'market-harm'],
] as const;
export type RevocationGround = (typeof revocationGrounds)[number];
export const caseOpeners = ['staff', 'ruling', 'system'] as const;
export const caseOutcomes = ['kept', 'adjusted', 'revoked'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

const ratingCase = { caseId: id, agencyId: id, ground: z.enum(revocationGrounds) };

export const RatingCaseOpened = defineEvent(
  'complaints.rating-case-opened.v1',
  z.object({
    ...ratingCase,
    openedBy: z.enum(caseOpeners).describe('staff, a ruling that names the measure, or three serious incidents'),
    openedOn: date,
    panelAfter: date.nullable().describe('The ruling behind it can be contested until the end of this day'),
  }),
  { summary: 'A case of adjusting or revoking the rating of an agency is open; a panel rules on it (R11).' },
);

export const RatingCaseDropped = defineEvent(
  'complaints.rating-case-dropped.v1',
  z.object({ ...ratingCase, droppedOn: date }),
  { summary: 'The ruling behind a case of R11 was decided again and names no review of the rating any more.' },
);

export const RatingCaseAnswered = defineEvent(
  'complaints.rating-case-answered.v1',
  z.object({ ...ratingCase, answeredOn: date, files: handedFiles.optional() }),
  { summary: 'The agency answered in a case of R11, before the panel decided.' },
);

export const RatingCaseDecided = defineEvent(
  'complaints.rating-case-decided.v1',
  z.object({
    ...ratingCase,
    panelId: id,
    outcome: z.enum(caseOutcomes),
    grade: grade.nullable().describe('The highest grade that an adjustment leaves'),
    fact: statement,
    evidence: statement,
    rule: statement,
    members: z.number().int().positive(),
    dissents: z.number().int().nonnegative(),
    experts: z.array(id).optional().describe('The members who decided'),
    decidedOn: date,
  }),
  { summary: 'A panel decided by majority to keep, lower or revoke the rating of an agency (R11); rating applies it.' },
);

/** The same event about a panel on a case of R11 instead of a complaint. */
const ofCase = { caseId: id };

export const CasePanelAnnounced = defineEvent(
  'complaints.case-panel-announced.v1',
  panel.PanelAnnounced.data.omit({ complaintId: true }).extend(ofCase),
  { summary: 'A panel for a case of R11 is to be drawn: its list is fixed before the seed is known.' },
);
export const CasePanelDrawn = defineEvent(
  'complaints.case-panel-drawn.v1',
  panel.PanelDrawn.data.omit({ complaintId: true }).extend(ofCase),
  { summary: 'A panel for a case of R11 is drawn; anyone can repeat the draw from list and seed.' },
);
export const CasePanelMemberLeft = defineEvent(
  'complaints.case-panel-member-left.v1',
  panel.PanelMemberLeft.data.omit({ complaintId: true }).extend(ofCase),
  { summary: 'A member left a panel for a case of R11; the next of the draw takes the seat.' },
);
export const CasePanelReady = defineEvent(
  'complaints.case-panel-ready.v1',
  panel.PanelReady.data.omit({ complaintId: true }).extend(ofCase),
  { summary: 'Every member of a panel for a case of R11 declared to have no tie; the agency may strike.' },
);
export const CasePanelDissolved = defineEvent(
  'complaints.case-panel-dissolved.v1',
  panel.PanelDissolved.data.omit({ complaintId: true }).extend(ofCase),
  { summary: 'Staff dissolved a panel that cannot rule on a case of R11; another one is announced.' },
);
export const CaseNoTieDeclared = defineEvent(
  'complaints.case-no-tie-declared.v1',
  NoTieToAccusedDeclared.data.omit({ complaintId: true }).extend(ofCase),
  { summary: 'An expert declared, before ruling on a case of R11, to have no tie to the agency.' },
);
export const CaseOpinionGiven = defineEvent(
  'complaints.case-opinion-given.v1',
  panel.OpinionGiven.data.omit({ complaintId: true }).extend(ofCase),
  { summary: 'A member gave an opinion on a case of R11, which nobody else sees before all have given theirs.' },
);
export const CaseVoteCast = defineEvent(
  'complaints.case-vote-cast.v1',
  panel.VoteCast.data.omit({ complaintId: true }).extend(ofCase),
  { summary: 'A member voted on a case of R11, as in the own opinion or otherwise.' },
);
