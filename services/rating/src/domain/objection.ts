import {
  ObjectionAccepted,
  ObjectionDecided,
  ObjectionDeclined,
  ObjectionFiled,
  ObjectionLinkIssued,
  ObjectorContactGiven,
} from '@heng/contracts';
import type { HandedFile } from '@heng/files/domain';
import { type Decision, defineLifecycle, plainDate, unchanged, type Who } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { type Declaration, declaredAlready, type Declaring, mustDeclare } from './declaration.js';
import { aboutOf, type Rating, ratingLifecycle, withDeclaration } from './rating.js';
import { refuse } from './refusals.js';

/** The days after the filing within which an address is confirmed *(default)*. */
const CONFIRM_DAYS = 3;
export const CONFIRMATION_DEADLINE = 'rating.objection-confirmation';
/** The letters that one address gets on a day *(default)*. */
const LETTERS_A_DAY = 3;

/** A rating with the persons who have objected to it. */
export type Contested = Readonly<{ rating: Rating; objectors: readonly string[] }>;
/** The person who acts on an objection, and the reviewers, objectors and declarations of its rating. */
type Acting = Declaring & Readonly<{ by: string; reviewers: readonly string[]; objectors: readonly string[] }>;
type Known = Pick<Objection, 'objector' | 'decidedOn'> & Acting;

const own = ({ by, objector }: Known) => (objector === by ? refuse('own-objection') : undefined);
const objected = ({ by, objectors }: Known) => (objectors.includes(by) ? refuse('objected-yourself') : undefined);
const reviewed = ({ by, reviewers }: Known) => (reviewers.includes(by) ? refuse('reviewed-by-yourself') : undefined);
const ofOthers = (known: Known) => own(known) ?? objected(known);
const involved = (known: Known) => ofOthers(known) ?? reviewed(known);

/** The steps that people take with an objection (R8). */
export const objectionLifecycle = defineLifecycle({
  states: {
    unconfirmed: '待确认',
    filed: '待受理',
    open: '待决定',
    declined: '不予受理',
    lapsed: '逾期未确认',
    upheld: '成立',
    dismissed: '不成立',
  },
  actions: {
    confirm: { zh: '确认', by: ['public'], from: ['unconfirmed'], to: 'filed' },
    lapse: { zh: '逾期失效', by: ['system'], from: ['unconfirmed'], to: 'lapsed' },
    accept: { zh: '受理', by: ['alliance-staff'], from: ['filed'], to: 'open', unless: ofOthers },
    decline: { zh: '不予受理', by: ['alliance-staff'], from: ['filed'], to: 'declined', unless: ofOthers },
    declare: {
      zh: '声明无利害关系',
      by: ['expert'],
      from: ['open'],
      unless: (known: Known) => involved(known) ?? declaredAlready(known),
    },
    decide: {
      zh: '决定',
      by: ['expert'],
      from: ['open'],
      unless: (known: Known) => involved(known) ?? mustDeclare(known),
    },
  },
  refuse: ({ state, stateZh, action, actionZh }, { decidedOn }: Known) => {
    if (action === 'confirm') return refuse('objection-link-invalid');
    if (decidedOn) return refuse('objection-decided', { state, stateZh, decidedOn });
    return refuse('objection-not-due', { state, stateZh, action, actionZh });
  },
});
export const { states: objectionStates } = objectionLifecycle;
/** The states in which a result waits for an objection. */
export const undecidedStates = ['unconfirmed', 'filed', 'open'] as const;
/** The states in which anybody but its objector knows of an objection. */
export const knownStates = objectionStates.filter((state) => state !== 'unconfirmed' && state !== 'lapsed');

/**
 * An objection (异议) during public notice: unconfirmed → filed | lapsed; filed → open | declined; open → upheld | dismissed.
 * One with a token of a party is filed at once.
 */
export type Objection = Readonly<{
  id: string;
  version: number;
  ratingId: string;
  agencyId: string;
  state: (typeof objectionStates)[number];
  statement: string;
  evidence: readonly string[];
  files: readonly HandedFile[];
  /** A hash of the letters and digits of the statement: equal ones join. */
  gist: string | null;
  /** The credit code of a party, or a keyed hash of the address; null in those of before. */
  contact: string | null;
  /** The `sub` of an objector who had signed in. */
  objector: string | null;
  /** SHA-256 of the link's secret, which is not stored; null for a party. */
  tokenHash: string | null;
  filedOn: string;
  /** The word of staff on acceptance. */
  acceptance: Readonly<{ reason: string; by: string; on: string }> | null;
  reason: string | null;
  decidedBy: string | null;
  decidedOn: string | null;
}>;
type Said = Pick<Objection, 'statement' | 'evidence' | 'files' | 'gist'>;
type Link = Readonly<{ email: string; token: string; tokenHash: string; lettersToday: number }>;
type Objector = Pick<Objection, 'contact' | 'objector'> & Readonly<{ link: Link | null }>;
type Reasoned = Readonly<{ reason: string; by: string }>;

/** The last day on which the link of an objection confirms it, also after the notice. */
export const confirmableUntil = ({ filedOn }: Pick<Objection, 'filedOn'>): string => plusDays(filedOn, CONFIRM_DAYS);

/**
 * R8: somebody objects to a result until 24:00 of the notice's last day. A party of the platform has a contact; another
 * objector confirms an address first.
 */
export function fileObjection(
  id: string,
  rating: Rating,
  said: Said,
  { link, ...objector }: Objector,
  today: string,
): Decision<Omit<Objection, 'version'>> {
  ratingLifecycle.after('object', { ...rating, today });
  const about = { ...aboutOf(rating), objectionId: id, filedOn: today };
  const undecided = { acceptance: null, reason: null, decidedBy: null, decidedOn: null };
  const own = { id, ratingId: rating.id, agencyId: rating.agencyId, ...said, ...objector, filedOn: today };
  const objection = { ...own, ...undecided, tokenHash: link?.tokenHash ?? null };
  if (!link)
    return {
      state: { ...objection, state: 'filed' },
      events: [ObjectionFiled.of(id, { ...about, files: [...said.files] })],
    };
  const validUntil = confirmableUntil(objection);
  const letter = [
    ObjectorContactGiven.of(id, { objectorId: id, email: link.email }),
    ObjectionLinkIssued.of(id, { ...about, objectorId: id, token: link.token, validUntil }),
  ];
  return {
    state: { ...objection, state: 'unconfirmed' },
    // The answer is the same without a letter: nobody learns by it whose address objects.
    events: link.lettersToday < LETTERS_A_DAY ? letter : [],
    deadlines: [{ start: CONFIRMATION_DEADLINE, due: plainDate(validUntil) }],
  };
}

/** One refusal covers spent, unknown and expired links. @throws `rating.objection-link-invalid` */
export function mustBeConfirmable(objection: Objection, today: string): Objection {
  if (objection.state !== 'unconfirmed' || today > confirmableUntil(objection)) throw refuse('objection-link-invalid');
  return objection;
}

/** R8: the holder of the link confirms the address: an objection of the time of the notice counts, even after it. */
export function confirmObjection(objection: Objection, rating: Rating, today: string): Decision<Objection> {
  const { id, filedOn, files } = mustBeConfirmable(objection, today);
  return {
    state: { ...objection, state: 'filed' },
    events: [ObjectionFiled.of(id, { ...aboutOf(rating), objectionId: id, filedOn, files: [...files] })],
    deadlines: [{ stop: CONFIRMATION_DEADLINE }],
  };
}

/** An address that nobody has confirmed in time: the objection counts for nothing. */
export function lapseObjection(objection: Objection): Decision<Objection> {
  return objection.state === 'unconfirmed'
    ? { state: { ...objection, state: 'lapsed' }, events: [] }
    : unchanged(objection);
}

/** R8: staff accept an objection, which then blocks its agency, or decline it, with the reason. */
export function answerObjection(
  action: 'accept' | 'decline',
  objection: Objection,
  contested: Contested,
  given: Reasoned,
  today: string,
): Decision<Objection> {
  const state = objectionLifecycle.after(action, actingOn(objection, contested, given.by));
  const answered = { ...toldOf(objection, contested.rating), decidedOn: today, reason: given.reason };
  const Answered = action === 'accept' ? ObjectionAccepted : ObjectionDeclined;
  return {
    state: { ...objection, state, acceptance: { ...given, on: today } },
    events: [Answered.of(objection.id, answered)],
  };
}

/** R8: an expert declares to have no tie to the agency before deciding; the declaration belongs to the rating. */
export function declareNoTie(objection: Objection, contested: Contested, given: Declaration): Decision<Rating> {
  objectionLifecycle.after('declare', actingOn(objection, contested, given.by));
  return withDeclaration(contested.rating, given);
}

/** R8: an expert who has neither reviewed the rating nor objected to it decides, with the reason. */
export function decideObjection(
  objection: Objection,
  contested: Contested,
  { upheld, reason, by }: Reasoned & Readonly<{ upheld: boolean }>,
  today: string,
): Decision<Objection> {
  objectionLifecycle.after('decide', actingOn(objection, contested, by));
  return {
    state: { ...objection, state: upheld ? 'upheld' : 'dismissed', reason, decidedBy: by, decidedOn: today },
    events: [
      ObjectionDecided.of(objection.id, { ...toldOf(objection, contested.rating), upheld, decidedOn: today, reason }),
    ],
  };
}

/** Lists what an objection allows somebody now. */
export const allowedActions = (
  objection: Objection,
  contested: Contested,
  who: Who & Readonly<{ sub: string }>,
): string[] => objectionLifecycle.allowedActions(actingOn(objection, contested, who.sub), who);

const actingOn = (objection: Objection, { rating: { reviews, declarations }, objectors }: Contested, by: string) => ({
  ...objection,
  ...{ by, declarations, objectors },
  reviewers: reviews.map((review) => review.by),
});

/** An objector without an account is told by letter. */
const toldOf = ({ id, tokenHash }: Objection, rating: Rating) => ({
  ...aboutOf(rating),
  objectionId: id,
  ...(tokenHash ? { objectorId: id } : {}),
});
