import type { Actor, Fact } from '@heng/contracts';
import { conflict, defineLifecycle, defineRefusals, invalid } from '@heng/kit/domain';

/** The parts of a kind's refusals. */
type Refusing = Readonly<{
  service: string;
  /** The first part of table, paths, refusals and clocks: `name-withholding`. */
  name: string;
  /** The value, as a noun. */
  value: Readonly<{ zh: string; en: string }>;
  /** Refusals whose code is not `name` and the reason. */
  codes: Readonly<Partial<Record<Refusal, string>>>;
}>;

const textsOf = ({ zh, en }: Refusing['value']) => ({
  'until-past': invalid(
    '期限（until）{until} 须晚于今天 {today}。',
    'until is {until}, but must be after today, {today}.',
  ),
  'until-too-late': invalid(
    `期限（until）{until} 超过${zh}不予公开的最长期限，最晚为 {latest}；届满前可申请延续。`,
    `until is {until}, but a ${en} is withheld until {latest} at the latest; it can be prolonged before it ends.`,
  ),
  overlaps: conflict(
    `该${zh}已有申请，或者已不予公开至 {otherUntil}，不得重复申请；期限届满前 {days} 日内可申请延续至更晚日期。`,
    `The ${en} is requested or withheld already until {otherUntil}; within {days} days before that it can be prolonged to a later day.`,
  ),
  'already-decided': conflict(
    '该不予公开申请{stateZh}，只有待决定的申请可以决定。',
    'The withholding is {state}; only one that is requested is decided.',
  ),
  over: conflict('该不予公开{stateZh}，不再有效。', 'The withholding is {state}, no longer in force.'),
  'hides-nothing': conflict(
    `该${zh}目前未被隐去，无须提出质疑。`,
    `The ${en} is not withheld from the public; there is nothing to challenge.`,
  ),
  'challenged-already': conflict(
    `该${zh}的不予公开已有一项质疑待决定（登录者每人一项，未登录者合计一项）；决定之后方可再次提出。`,
    `A challenge to this ${en} is open: each person who has signed in has one at a time, all others one together; the next follows its decision.`,
  ),
  'challenge-already-decided': conflict(
    '该质疑已于 {decidedOn} 决定{stateZh}，不能再次决定。',
    'The challenge was {state} on {decidedOn}; it is decided once.',
  ),
});
type Refusal = keyof ReturnType<typeof textsOf>;

/** The refusals of a withholding. */
function refusalsOf({ service, name, value, codes }: Refusing) {
  const codeOf = (reason: Refusal): string => codes[reason] ?? `${name}-${reason}`;
  const texts = Object.entries(textsOf(value)).map(([reason, text]) => [codeOf(reason as Refusal), text] as const);
  const refuse = defineRefusals(service, Object.fromEntries(texts));
  return (reason: Refusal, details?: Record<string, unknown>) => refuse(codeOf(reason), details);
}

/** The owner of a value, who asks for its withholding; `creditCode` is the code that a caller acts for. */
export type Owner = Readonly<{ id: string; creditCode: string }>;

/** An event parses its data and drops fields that its schema does not name. */
type Event = { of(subject: string, data: object): Fact };
type EventName =
  | 'requested'
  | 'decisionMissed'
  | 'deadlineMoved'
  | 'granted'
  | 'refused'
  | 'ended'
  | 'challengeFiled'
  | 'challengeDecided';

/** A service's definition of the one kind of value that it withholds. */
type KindDefinition = Refusing &
  Readonly<{
    /** The first part of the table and path of challenges: `name-challenge`. */
    challenge: string;
    /** The role that asks for withholdings of its own values. */
    asker: 'agency' | 'enterprise';
    /**
     * True when an owner's values are fields: a withholding then names its field, is listed to the public and is
     * challenged by itself. Otherwise there is one value, and the public sees only that it is withheld.
     */
    byField: boolean;
    reasons: Readonly<Record<string, Readonly<{ zh: string; en: string }>>>;
    events: Readonly<Record<EventName, Event>>;
    /** @throws the service's refusal of an ID-card number (PIPL 28) */
    mustHoldNoIdCard: (fields: Readonly<Record<string, string>>) => void;
    /** @throws the service's refusal of a caller who acts for another */
    mustActFor: (owner: Pick<Owner, 'creditCode'>, actor: Actor) => void;
  }>;
export type Kind = ReturnType<typeof defineWithholding>;

/**
 * Defines a service's withholding, once. The clocks are the last day for staff to decide and that of the withholding.
 */
export function defineWithholding(definition: KindDefinition) {
  const { service, name, asker } = definition;
  const refuse = refusalsOf(definition);
  return {
    ...definition,
    refuse,
    decisionClock: `${service}.${name}-decision`,
    endClock: `${service}.${name}-end`,
    lifecycle: defineLifecycle({
      states: { requested: '待决定', granted: '已准予', refused: '未获准予', ended: '已终止' },
      actions: {
        grant: { zh: '准予', by: ['alliance-staff'], from: ['requested'], to: 'granted' },
        refuse: { zh: '不准予', by: ['alliance-staff'], from: ['requested'], to: 'refused' },
        end: { zh: '终止', by: [asker, 'alliance-staff'], from: ['requested', 'granted'], to: 'ended' },
      },
      refuse: (words) => refuse(words.action === 'end' ? 'over' : 'already-decided', words),
    }),
    challengeLifecycle: defineLifecycle({
      states: { filed: '待决定', upheld: '成立', dismissed: '不成立' },
      actions: {
        uphold: { zh: '认定成立', by: ['alliance-staff'], from: ['filed'], to: 'upheld' },
        dismiss: { zh: '认定不成立', by: ['alliance-staff'], from: ['filed'], to: 'dismissed' },
      },
      refuse: (words, { decidedOn }: Readonly<{ decidedOn: string | null }>) =>
        refuse('challenge-already-decided', { ...words, decidedOn }),
    }),
  };
}

/** Staff see everything, the owner everything except the challenger, everybody else the public part. */
export type Reader = 'staff' | 'owner' | 'public';

export function readerOf(
  { asker }: Kind,
  { creditCode }: Pick<Owner, 'creditCode'>,
  { roles, org }: Readonly<{ roles: readonly string[]; org?: string }>,
): Reader {
  if (roles.includes('alliance-staff')) return 'staff';
  return roles.includes(asker) && org === creditCode ? 'owner' : 'public';
}

/** The owner in events and answers: `{ agencyId }` or `{ enterpriseId }`. */
export const ownerOf = ({ asker }: Pick<Kind, 'asker'>, { ownerId }: Readonly<{ ownerId: string }>) => ({
  [`${asker}Id`]: ownerId,
});

/** The owner and the value in events and answers: `{ agencyId, field }`, `{ enterpriseId }`. */
export const valueOf = (kind: Kind, { ownerId, field }: Readonly<{ ownerId: string; field?: string }>) => ({
  ...ownerOf(kind, { ownerId }),
  ...(field !== undefined && { field }),
});
