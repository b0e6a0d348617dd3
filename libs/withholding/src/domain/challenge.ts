import type { HandedFile } from '@heng/files/domain';
import type { Decision } from '@heng/kit/domain';
import { type Kind, valueOf } from './kind.js';
import { hides, type Withholding } from './withholding.js';

/** The target of a challenge: the withholding of one field, or those that hide the owner's one value. */
export type Challenged = Readonly<{ ownerId: string; withholdingId?: string; field?: string }>;

/** 质疑: somebody claims that a value is withheld wrongly. An upheld one ends the withholding. */
export type Challenge = Challenged &
  Readonly<{
    id: string;
    version: number;
    /** For staff and the owner. */
    reason: string;
    /** For staff alone, as the content may show who the challenger is. */
    files: readonly HandedFile[];
    /** An e-mail address, for staff alone. */
    contact: string | null;
    /** The organisation or the sub of a signed-in challenger, for nobody to read; all others are `public`. */
    filedBy: string;
    filedOn: string;
    state: 'filed' | 'upheld' | 'dismissed';
    decidedOn: string | null;
    /** The sub of the staff member. */
    decidedBy: string | null;
    /** The staff's reason, which is public. */
    decision: string | null;
  }>;
export type Filing = Challenged & Pick<Challenge, 'id' | 'reason' | 'files' | 'contact' | 'filedBy'>;

/**
 * Anyone may challenge a withholding in force, with a reason and without giving a name (R3, R4). Who has signed in has one open
 * challenge to it at a time, and all others have one together.
 */
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
    events: [kind.events.challengeFiled.of(filing.id, { ...about(kind, filing), filedOn: today, files: filing.files })],
  };
}

type Decided = Readonly<{ outcome: 'upheld' | 'dismissed'; decision: string; decidedBy: string }>;

/** Staff decide on a challenge, with reasons that are public. */
export function decideChallenge(
  kind: Kind,
  challenge: Challenge,
  { outcome, ...decided }: Decided,
  today: string,
): Decision<Challenge> {
  const state = kind.challengeLifecycle.after(outcome === 'upheld' ? 'uphold' : 'dismiss', challenge);
  kind.mustHoldNoIdCard({ reason: decided.decision });
  const data = { ...about(kind, challenge), outcome, decidedOn: today };
  return {
    state: { ...challenge, ...decided, state, decidedOn: today },
    events: [kind.events.challengeDecided.of(challenge.id, data)],
  };
}

const about = (kind: Kind, { id: challengeId, withholdingId, ...value }: Omit<Filing, 'filedBy'>) => ({
  challengeId,
  ...(withholdingId !== undefined && { withholdingId }),
  ...valueOf(kind, value),
});
