import { type meritKinds, MeritRecognised } from '@heng/contracts';
import { type Decision, defineLifecycle } from '@heng/kit/domain';
import { type Agency, agencyLifecycle, mustHoldNoIdCard } from '../registration/agency.js';
import { refuse } from './merits-refusals.js';
import { notInFuture } from '../refusals.js';

export const meritLevels = ['national', 'provincial', 'municipal'] as const;

export const meritLifecycle = defineLifecycle({
  states: { claimed: '待认定', recognised: '已认定', refused: '不予认定' },
  actions: {
    recognise: { zh: '认定', by: ['alliance-staff'], from: ['claimed'], to: 'recognised' },
    refuse: { zh: '不予认定', by: ['alliance-staff'], from: ['claimed'], to: 'refused' },
  },
  refuse: ({ state }, { decidedOn }: Pick<Merit, 'decidedOn'>) => refuse('merit-already-decided', { state, decidedOn }),
});
export const { states: meritStates, allowedActions } = meritLifecycle;

/** An award, a contribution, research, shared knowledge or a citation (R9 5, 6): claimed → recognised | refused. */
export type Merit = Readonly<{
  id: string;
  version: number;
  agencyId: string;
  kind: (typeof meritKinds)[number];
  /** The level of government that gave an award. */
  level: (typeof meritLevels)[number] | null;
  title: string;
  /** The organisation that gave an award, and the day. */
  awardedBy: string | null;
  awardedOn: string | null;
  /** The item of shared knowledge that this is, or that was cited or awarded; an item has the id of its merit. */
  knowledgeId: string | null;
  /** The evidence: a text, files, or both. */
  evidence: string | null;
  fileIds: readonly string[];
  state: (typeof meritStates)[number];
  claimedOn: string;
  decidedOn: string | null;
  /** The sub of the staff member, or of the subsystem that recorded an award. */
  decidedBy: string | null;
  /** The reason for a refusal; the optional reason for a recognition. */
  reason: string | null;
}>;
export type Claim = Pick<
  Merit,
  'id' | 'kind' | 'level' | 'title' | 'awardedBy' | 'awardedOn' | 'knowledgeId' | 'evidence' | 'fileIds'
>;
type Claimed = Omit<Merit, 'version'>;

/** A registered agency claims a merit with its evidence (R9 5, 6). */
export function claim(input: Claim, agency: Agency, today: string): Decision<Claimed> {
  const { evidence, fileIds, id, knowledgeId } = input;
  const state = claimed(input, agency, today);
  if (evidence === null && fileIds.length === 0 && knowledgeId !== id) throw refuse('merit-evidence-missing');
  return { state, events: [] };
}

/** The awards subsystem records an award of the alliance or a government (R9 5): its statement is the evidence. */
export function recordAward(award: Claim, agency: Agency, by: string, today: string): Decision<Claimed> {
  return recognise(claimed(award, agency, today), null, by, today);
}

/** Staff recognise a merit: it counts from now on (R9 5, 6). */
export function recognise<M extends Claimed>(merit: M, reason: string | null, by: string, today: string): Decision<M> {
  const state = decided('recognise', merit, reason, by, today);
  const { id, agencyId, kind, title, level, awardedBy, awardedOn, knowledgeId } = merit;
  const details = Object.entries({ level, awardedBy, awardedOn, knowledgeId }).filter(([, value]) => value !== null);
  const recognised = { meritId: id, agencyId, kind, title, recognisedOn: today, ...Object.fromEntries(details) };
  return { state, events: [MeritRecognised.of(id, recognised)] };
}

/** Staff refuse a merit with a reason; the agency may claim it again with better evidence. */
export function refuseMerit(merit: Merit, reason: string, by: string, today: string): Decision<Merit> {
  return { state: decided('refuse', merit, reason, by, today), events: [] };
}

function decided<M extends Claimed>(
  action: 'recognise' | 'refuse',
  merit: M,
  reason: string | null,
  decidedBy: string,
  decidedOn: string,
): M {
  const state = meritLifecycle.after(action, merit);
  mustHoldNoIdCard({ reason: reason ?? '' });
  return { ...merit, state, reason, decidedBy, decidedOn };
}

function claimed(claim: Claim, agency: Agency, today: string): Claimed {
  agencyLifecycle.after('claim-merit', agency);
  mustBeDescribed(claim, today);
  const undecided = { state: 'claimed', decidedOn: null, decidedBy: null, reason: null } as const;
  return { ...claim, agencyId: agency.id, claimedOn: today, ...undecided };
}

/** A government's award has its level, a national association's its giver (R9 5b); only awards have givers. */
function mustBeDescribed(claim: Claim, today: string): void {
  const { id, kind, level, title, awardedBy, awardedOn, knowledgeId, evidence } = claim;
  const levelled = kind === 'government-award';
  const given = isAward(kind);
  if (levelled && !level) throw refuse('merit-level-missing', { field: 'level' });
  if (!levelled && level) throw refuse('merit-level-not-applicable', { field: 'level', level, kind });
  if (kind === 'association-award' && !awardedBy) throw refuse('merit-awarder-missing', { field: 'awardedBy' });
  for (const [field, value] of Object.entries({ awardedBy, awardedOn }))
    if (!given && value) throw refuse('merit-award-not-applicable', { field, kind });
  if (awardedOn) notInFuture('awardedOn', awardedOn, today);
  if (knowledgeId && knowledgeId !== id && !given && kind !== 'citation')
    throw refuse('merit-knowledge-not-applicable', { field: 'knowledgeId', kind });
  mustHoldNoIdCard({ title, evidence: evidence ?? '', awardedBy: awardedBy ?? '' });
}

const isAward = (kind: Merit['kind']): boolean => kind.endsWith('-award');
