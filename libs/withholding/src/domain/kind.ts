import type { Actor, Fact } from '@heng/contracts';
import type { DomainError } from '@heng/kit/domain';
import { type Refusal, refusalsOf } from './refusals.js';

export type Sentence = Readonly<{ zh: string; en: string }>;
/** Who asks that something of theirs be withheld; `creditCode` tells for whom a caller acts. */
export type Owner = Readonly<{ id: string; creditCode: string }>;

const eventNames = [
  'requested',
  'decisionMissed',
  'granted',
  'refused',
  'ended',
  'challengeFiled',
  'challengeDecided',
] as const;
/** An event parses what it is given and leaves out what its schema does not name. */
type Events = Readonly<Record<(typeof eventNames)[number], { of(subject: string, data: object): Fact }>>;

/** What a service says of the one kind of value that it withholds. */
export type KindDefinition = Readonly<{
  service: string;
  /** Begins table, paths, refusals and clocks: `name-withholding`. */
  name: string;
  /** The same for challenges: `name-challenge`. */
  challenge: string;
  /** The role that asks, for what belongs to it. */
  asker: 'agency' | 'enterprise';
  /**
   * Whether the public is told which withholdings there are, why and until when, and challenges each. If not, it only sees
   * that something is withheld, and challenges that.
   */
  isListed: boolean;
  /** Why it may be withheld, by code. */
  reasons: Readonly<Record<string, Sentence>>;
  /** The value, as a noun. */
  value: Sentence;
  /** The value in the refusal of a second request, which may name `{field}`. */
  which: Sentence;
  /** Refusals whose code does not begin with `name`. */
  codes?: Readonly<Partial<Record<Refusal, string>>>;
  events: Events;
  /** @throws the service's refusal of an ID-card number (PIPL 28) */
  mustHoldNoIdCard: (fields: Readonly<Record<string, string>>) => void;
  /** @throws the service's refusal of who acts for another */
  mustActFor: (owner: Pick<Owner, 'creditCode'>, actor: Actor) => void;
}>;

export type Kind = KindDefinition &
  Readonly<{
    refuse: (reason: Refusal, details?: Record<string, unknown>) => DomainError;
    /** The clocks of a withholding: the last day for staff to decide, and its own last day. */
    decisionClock: string;
    endClock: string;
  }>;

/** Declares what a service withholds, once. */
export const defineWithholding = (definition: KindDefinition): Kind => ({
  ...definition,
  refuse: refusalsOf(definition),
  decisionClock: `${definition.service}.${definition.name}-decision`,
  endClock: `${definition.service}.${definition.name}-end`,
});

/** Who reads: staff see all, the owner all but who challenges, everybody else what is public. */
export type Reader = 'staff' | 'owner' | 'public';

export function readerOf(
  { asker }: Kind,
  { creditCode }: Pick<Owner, 'creditCode'>,
  { roles, org }: Readonly<{ roles: readonly string[]; org?: string }>,
): Reader {
  if (roles.includes('alliance-staff')) return 'staff';
  return roles.includes(asker) && org === creditCode ? 'owner' : 'public';
}

/** Whose value it is and which, as events and answers say it: `{ agencyId, field }`, `{ enterpriseId }`. */
export const valueOf = ({ asker }: Kind, { ownerId, field }: Readonly<{ ownerId: string; field?: string }>) => ({
  [`${asker}Id`]: ownerId,
  ...(field === undefined ? {} : { field }),
});
