import { conflict, defineRefusals, invalid } from '@heng/kit/domain';

/** The parts of a kind's refusals. */
export type Refusing = Readonly<{
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
  'challenge-already-decided': conflict(
    '该质疑已于 {decidedOn} 决定{stateZh}，不能再次决定。',
    'The challenge was {state} on {decidedOn}; it is decided once.',
  ),
});
type Refusal = keyof ReturnType<typeof textsOf>;

/** The refusals of a withholding. */
export function refusalsOf({ service, name, value, codes }: Refusing) {
  const codeOf = (reason: Refusal): string => codes[reason] ?? `${name}-${reason}`;
  const texts = Object.entries(textsOf(value)).map(([reason, text]) => [codeOf(reason as Refusal), text] as const);
  const refuse = defineRefusals(service, Object.fromEntries(texts));
  return (reason: Refusal, details?: Record<string, unknown>) => refuse(codeOf(reason), details);
}
