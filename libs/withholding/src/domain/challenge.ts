import type { Decision } from '@heng/kit/domain';
import { type Kind, valueOf } from './kind.js';
import { hides, type Withholding } from './withholding.js';

export const challengeStates = ['filed', 'upheld', 'dismissed'] as const;

/** What a challenge is against: one withholding, or whatever withholds the value. */
export type Challenged = Readonly<{ ownerId: string; withholdingId?: string; field?: string }>;

/** 质疑: somebody says that a value is withheld wrongly: filed → upheld, which ends what hides it, or dismissed. */
export type Challenge = Challenged &
  Readonly<{
    id: string;
    version: number;
    /** For staff and the owner. */
    reason: string;
    /** An e-mail address, for staff alone. */
    contact: string | null;
    filedOn: string;
    state: (typeof challengeStates)[number];
    decidedOn: string | null;
    /** The sub of the staff member. */
    decidedBy: string | null;
    /** The staff's reason, which is public. */
    decision: string | null;
  }>;
export type Filing = Challenged & Pick<Challenge, 'id' | 'reason' | 'contact'>;

/** Anyone may challenge what is withheld from the public now, with a reason and without giving a name (R3, R4). */
export function fileChallenge(
  kind: Kind,
  filing: Filing,
  withholdings: readonly Withholding[],
  today: string,
): Decision<Omit<Challenge, 'version'>> {
  if (!withholdings.some((one) => hides(one, today))) throw kind.refuse('hides-nothing');
  kind.mustHoldNoIdCard({ reason: filing.reason, contact: filing.contact ?? '' });
  return {
    state: { ...filing, filedOn: today, state: 'filed', decidedOn: null, decidedBy: null, decision: null },
    events: [kind.events.challengeFiled.of(filing.id, { ...challengedOf(kind, filing), filedOn: today })],
  };
}

/** Staff decide on a challenge, with reasons that are public. */
export function decideChallenge(
  kind: Kind,
  challenge: Challenge,
  { outcome, ...decided }: Readonly<{ outcome: 'upheld' | 'dismissed'; decision: string; decidedBy: string }>,
  today: string,
): Decision<Challenge> {
  const { id, state, decidedOn } = challenge;
  if (state !== 'filed') throw kind.refuse('challenge-already-decided', { state, decidedOn });
  kind.mustHoldNoIdCard({ reason: decided.decision });
  const told = { ...challengedOf(kind, challenge), outcome, decidedOn: today };
  return {
    state: { ...challenge, ...decided, state: outcome, decidedOn: today },
    events: [kind.events.challengeDecided.of(id, told)],
  };
}

/** The actions that a challenge allows staff now. */
export const challengeActions = ({ state }: Pick<Challenge, 'state'>): string[] =>
  state === 'filed' ? ['uphold', 'dismiss'] : [];

const challengedOf = (kind: Kind, filing: Filing) => ({
  challengeId: filing.id,
  ...(filing.withholdingId === undefined ? {} : { withholdingId: filing.withholdingId }),
  ...valueOf(kind, filing),
});
