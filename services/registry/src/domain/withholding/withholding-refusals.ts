import { defineRefusals } from '@heng/kit/domain';

/** The ways in which withholding says no. */
export const refuseWithholding = defineRefusals('registry', {
  'withholding-field-unknown': {
    kind: 'invalid',
    zh: '信息公开要求 {version} 中没有这样的字段（field）：{field}。',
    en: 'field {field} is not in the disclosure standard {version}.',
  },
  'withholding-not-possible': {
    kind: 'invalid',
    zh: '信息公开要求 {version} 不允许对字段（field）{field} 不予公开。',
    en: 'field {field} may not be withheld under the disclosure standard {version}.',
  },
  'withholding-enterprise-missing': {
    kind: 'invalid',
    zh: '以企业的商业秘密为由申请不予公开的，须注明该企业（enterpriseId）；企业名称不公开。',
    en: 'enterpriseId is missing: a trade secret of an enterprise names whose it is; the public is not told.',
  },
  'withholding-enterprise-not-applicable': {
    kind: 'invalid',
    zh: '机构自己的商业秘密（of 为 agency）不填写企业（enterpriseId）。',
    en: 'enterpriseId does not go with a trade secret of the agency itself.',
  },
  'withholding-until-past': {
    kind: 'invalid',
    zh: '期限（until）{until} 须晚于今天 {today}。',
    en: 'until is {until}, but must be after today, {today}.',
  },
  'withholding-until-too-late': {
    kind: 'invalid',
    zh: '期限（until）{until} 超过不予公开的最长期限，最晚为 {latest}；届满前可申请延续。',
    en: 'until is {until}, but a field is withheld until {latest} at the latest; it can be prolonged before it ends.',
  },
  'withholding-overlaps': {
    kind: 'conflict',
    zh: '字段（field）{field} 已有申请或在 {otherUntil} 前不予公开；同一字段不得重复申请，期限届满前 {days} 日内可申请延续至更晚日期。',
    en: 'field {field} is requested or withheld already until {otherUntil}; it can be prolonged to a later day within {days} days before that ends.',
  },
  'withholding-already-decided': {
    kind: 'conflict',
    zh: '该不予公开申请的状态为 {state}，只有待决定的申请可以决定。',
    en: 'The withholding is {state}; only one that is requested is decided.',
  },
  'withholding-over': {
    kind: 'conflict',
    zh: '该不予公开的状态为 {state}，已不再有效。',
    en: 'The withholding is {state}, no longer in force.',
  },
  'withholding-hides-nothing': {
    kind: 'conflict',
    zh: '该字段目前未被隐去，无须提出质疑。',
    en: 'The field is not withheld from the public; there is nothing to challenge.',
  },
  'challenge-already-decided': {
    kind: 'conflict',
    zh: '该质疑已于 {decidedOn} 作出决定（{state}），不能再次决定。',
    en: 'The challenge was {state} on {decidedOn}; it is decided once.',
  },
});
