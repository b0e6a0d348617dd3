import { NameChallengeDecided, NameChallengeFiled } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { mustHoldNoIdCard } from '../enterprises/enterprise.js';
import { refuse } from './name-withholding-refusals.js';

export const nameChallengeStates = ['filed', 'upheld', 'dismissed'] as const;

/** 质疑: somebody says that a name is withheld wrongly: filed → upheld, which ends the withholding, or dismissed. */
export type NameChallenge = Readonly<{
  id: string;
  version: number;
  enterpriseId: string;
  /** For staff and the enterprise. */
  reason: string;
  /** An e-mail address, for staff alone. */
  contact: string | null;
  filedOn: string;
  state: (typeof nameChallengeStates)[number];
  decidedOn: string | null;
  /** The sub of the staff member. */
  decidedBy: string | null;
  /** The staff's reason, which is public. */
  decision: string | null;
}>;
export type NameChallengeFiling = Pick<NameChallenge, 'id' | 'enterpriseId' | 'reason' | 'contact'>;

/** Anyone may challenge that a name is withheld now, with a reason and without giving a name. */
export function fileNameChallenge(
  filing: NameChallengeFiling,
  isWithheld: boolean,
  today: string,
): Decision<Omit<NameChallenge, 'version'>> {
  if (!isWithheld) throw refuse('name-not-withheld');
  mustHoldNoIdCard({ reason: filing.reason, contact: filing.contact ?? '' });
  const { id: challengeId, enterpriseId } = filing;
  return {
    state: { ...filing, filedOn: today, state: 'filed', decidedOn: null, decidedBy: null, decision: null },
    events: [NameChallengeFiled.of(challengeId, { challengeId, enterpriseId, filedOn: today })],
  };
}

export type NameChallengeOutcome = Exclude<NameChallenge['state'], 'filed'>;

/** Staff decide on a challenge, with reasons that are public. */
export function decideNameChallenge(
  challenge: NameChallenge,
  { outcome, ...decided }: Readonly<{ outcome: NameChallengeOutcome; decision: string; decidedBy: string }>,
  today: string,
): Decision<NameChallenge> {
  const { id: challengeId, enterpriseId, state, decidedOn } = challenge;
  if (state !== 'filed') throw refuse('name-challenge-already-decided', { state, decidedOn });
  mustHoldNoIdCard({ reason: decided.decision });
  return {
    state: { ...challenge, ...decided, state: outcome, decidedOn: today },
    events: [NameChallengeDecided.of(challengeId, { challengeId, enterpriseId, outcome, decidedOn: today })],
  };
}

/** Which actions a challenge's state allows now. */
export const nameChallengeActions = ({ state }: Pick<NameChallenge, 'state'>): string[] =>
  state === 'filed' ? ['uphold', 'dismiss'] : [];
