import { WithholdingChallengeDecided, WithholdingChallengeFiled } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { mustHoldNoIdCard } from '../registration/agency.js';
import { hides, type Withholding } from './withholding.js';
import { refuseWithholding as refuse } from './withholding-refusals.js';

export const challengeStates = ['filed', 'upheld', 'dismissed'] as const;

/** 质疑: somebody says that a field is withheld wrongly: filed → upheld, which ends the withholding, or dismissed. */
export type Challenge = Readonly<{
  id: string;
  version: number;
  withholdingId: string;
  agencyId: string;
  field: string;
  /** For staff and the agency. */
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
export type Filing = Pick<Challenge, 'id' | 'reason' | 'contact'>;

/** Anyone may challenge what is withheld from the public now, with a reason and without a name (R3). */
export function fileChallenge(
  filing: Filing,
  withholding: Withholding,
  today: string,
): Decision<Omit<Challenge, 'version'>> {
  if (!hides(withholding, today)) throw refuse('withholding-hides-nothing');
  mustHoldNoIdCard({ reason: filing.reason, contact: filing.contact ?? '' });
  const { id: withholdingId, agencyId, field } = withholding;
  const about = { withholdingId, agencyId, field, filedOn: today };
  return {
    state: { ...filing, ...about, state: 'filed', decidedOn: null, decidedBy: null, decision: null },
    events: [WithholdingChallengeFiled.of(filing.id, { ...about, challengeId: filing.id })],
  };
}

/** Staff decide on a challenge, with reasons that are public. */
export function decideChallenge(
  challenge: Challenge,
  decided: Readonly<{ outcome: 'upheld' | 'dismissed'; decision: string; decidedBy: string }>,
  today: string,
): Decision<Challenge> {
  const { id, withholdingId, agencyId, field, state, decidedOn } = challenge;
  if (state !== 'filed') throw refuse('challenge-already-decided', { state, decidedOn });
  mustHoldNoIdCard({ reason: decided.decision });
  const { outcome, ...rest } = decided;
  const about = { challengeId: id, withholdingId, agencyId, field, outcome };
  return {
    state: { ...challenge, ...rest, state: outcome, decidedOn: today },
    events: [WithholdingChallengeDecided.of(id, { ...about, decidedOn: today })],
  };
}

/** Which actions a challenge's state allows now. */
export const challengeActions = ({ state }: Pick<Challenge, 'state'>): string[] =>
  state === 'filed' ? ['uphold', 'dismiss'] : [];
