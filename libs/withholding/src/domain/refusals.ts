import { defineRefusals, type RefusalText } from '@heng/kit/domain';
import type { KindDefinition } from './kind.js';

export type Refusal =
  | 'until-past'
  | 'until-too-late'
  | 'overlaps'
  | 'already-decided'
  | 'over'
  | 'hides-nothing'
  | 'challenge-already-decided';

/** The ways in which a withholding says no. Their codes are `<service>.<name>-<reason>`, but for those the kind names. */
export function refusalsOf({ service, name, value, which, codes = {} }: KindDefinition) {
  const texts = textsOf(value, which);
  const codeOf = (reason: Refusal): string => codes[reason] ?? `${name}-${reason}`;
  const reasons = Object.keys(texts) as Refusal[];
  const refuse = defineRefusals(
    service,
    Object.fromEntries(reasons.map((reason) => [codeOf(reason), texts[reason]] as const)),
  );
  return (reason: Refusal, details?: Record<string, unknown>) => refuse(codeOf(reason), details);
}

const textsOf = (value: KindDefinition['value'], which: KindDefinition['which']): Record<Refusal, RefusalText> => ({
  'until-past': {
    kind: 'invalid',
    zh: '期限（until）{until} 须晚于今天 {today}。',
    en: 'until is {until}, but must be after today, {today}.',
  },
  'until-too-late': {
    kind: 'invalid',
    zh: `期限（until）{until} 超过${value.zh}不予公开的最长期限，最晚为 {latest}；届满前可申请延续。`,
    en: `until is {until}, but a ${value.en} is withheld until {latest} at the latest; it can be prolonged before it ends.`,
  },
  overlaps: {
    kind: 'conflict',
    zh: `${which.zh}已有申请，或者已不予公开至 {otherUntil}，不得重复申请；期限届满前 {days} 日内可申请延续至更晚日期。`,
    en: `${which.en} is requested or withheld already until {otherUntil}; it can be prolonged to a later day within {days} days before that ends.`,
  },
  'already-decided': {
    kind: 'conflict',
    zh: '该不予公开申请的状态为 {state}，只有待决定的申请可以决定。',
    en: 'The withholding is {state}; only one that is requested is decided.',
  },
  over: {
    kind: 'conflict',
    zh: '该不予公开的状态为 {state}，已不再有效。',
    en: 'The withholding is {state}, no longer in force.',
  },
  'hides-nothing': {
    kind: 'conflict',
    zh: `该${value.zh}目前未被隐去，无须提出质疑。`,
    en: `The ${value.en} is not withheld from the public; there is nothing to challenge.`,
  },
  'challenge-already-decided': {
    kind: 'conflict',
    zh: '该质疑已于 {decidedOn} 作出决定（{state}），不能再次决定。',
    en: 'The challenge was {state} on {decidedOn}; it is decided once.',
  },
});
