import { defineRefusals } from '@heng/kit/domain';

/** How tracking says no about withholding the name of an enterprise. */
export const refuse = defineRefusals('tracking', {
  'name-withholding-until-past': {
    kind: 'invalid',
    zh: '期限（until）{until} 须晚于今天 {today}。',
    en: 'until is {until}, but must be after today, {today}.',
  },
  'name-withholding-until-too-late': {
    kind: 'invalid',
    zh: '期限（until）{until} 超过名称不予公开的最长期限，最晚为 {latest}；届满前可申请延续。',
    en: 'until is {until}, but a name is withheld until {latest} at the latest; that can be prolonged before it ends.',
  },
  'name-withholding-overlaps': {
    kind: 'conflict',
    zh: '该企业的名称已有申请或在 {otherUntil} 前不予公开，不得重复申请；期限届满前 {days} 日内可申请延续至更晚日期。',
    en: 'The name is requested to be withheld or is withheld already until {otherUntil}; that can be prolonged to a later day within {days} days before it ends.',
  },
  'name-withholding-already-decided': {
    kind: 'conflict',
    zh: '该名称不予公开申请的状态为 {state}，只有待决定的申请可以决定。',
    en: 'The withholding of the name is {state}; only one that is requested is decided.',
  },
  'name-withholding-over': {
    kind: 'conflict',
    zh: '该名称不予公开的状态为 {state}，已不再有效。',
    en: 'The withholding of the name is {state}, no longer in force.',
  },
  'name-not-withheld': {
    kind: 'conflict',
    zh: '该企业的名称目前向社会公开，无须提出质疑。',
    en: 'The name of the enterprise is public; there is nothing to challenge.',
  },
  'name-challenge-already-decided': {
    kind: 'conflict',
    zh: '该质疑已于 {decidedOn} 作出决定（{state}），不能再次决定。',
    en: 'The challenge was {state} on {decidedOn}; it is decided once.',
  },
});
