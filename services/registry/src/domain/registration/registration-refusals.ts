import { conflict, defineRefusals, invalid } from '@heng/kit/domain';

/** The refusals of registration (R2). No refusal repeats a code that it does not accept. */
export const refuse = defineRefusals('registry', {
  'credit-code-invalid': invalid(
    '统一社会信用代码（creditCode）有误：{faultZh}',
    'creditCode is not a unified social credit code: {faultEn}',
  ),
  'credit-code-taken': conflict(
    '统一社会信用代码 {creditCode} 已经注册，同一机构不能重复注册。',
    'creditCode {creditCode} is registered already; an agency registers once.',
  ),
  'credit-code-of-deregistered': conflict(
    '统一社会信用代码 {creditCode} 属于已注销的机构 {agencyId}；不必重新注册，请向联盟申请恢复其注册。',
    'creditCode {creditCode} belongs to the deregistered agency {agencyId}; it is not registered anew: ask the alliance to reinstate it.',
  ),
  'credit-code-former': conflict(
    '统一社会信用代码 {creditCode} 是机构 {agencyId} 曾用的代码，不能再用于注册。',
    'creditCode {creditCode} is a former code of the agency {agencyId} and cannot register again.',
  ),
  'credit-code-verified-already': conflict(
    '该机构的统一社会信用代码（creditCode）已经核验，无需再次核验。',
    'The creditCode of the agency is verified already.',
  ),
  'id-card-number': invalid(
    '{field} 中含有居民身份证号码。平台不接收、不保存个人证件号码，请删除后再提交。',
    '{field} holds the number of a personal identity card; such numbers are neither taken nor kept: remove it.',
  ),
  'province-unknown': invalid(
    '省份代码（province）{province} 不在 GB/T 2260 省级代码之中。',
    'province {province} is not a province code of GB/T 2260.',
  ),
  'parent-unknown': invalid(
    '没有编号（parentId）为 {parentId} 的已注册机构。',
    'parentId {parentId} is no registered agency.',
  ),
  'parent-not-registered': conflict(
    '上级机构（parentId）{parentId} 现为{stateZh}，分支机构只能隶属于注册有效的机构。',
    'The agency of parentId {parentId} is {state}; a branch belongs to a registered agency.',
  ),
  'parent-is-branch': invalid(
    '上级机构（parentId）{parentId} 本身是分支机构，分支机构不能再设分支机构。',
    'The agency of parentId {parentId} is a branch itself; a branch has no branches.',
  ),
  'branches-registered': conflict(
    '该机构还有 {branches} 家未注销的分支机构，须先注销分支机构。',
    'The agency has {branches} branches on the register; they are deregistered first.',
  ),
  'agency-in-good-standing': conflict(
    '该机构注册有效，既未暂停也未注销，无需恢复。',
    'The agency is registered, neither suspended nor deregistered; there is nothing to reinstate.',
  ),
  'suspension-ends-in-past': invalid(
    '暂停期限（until）{until} 早于今天 {today}。',
    'until {until}, the last day of the suspension, is before today, {today}.',
  ),
  'identity-same': invalid(
    '名称（name）、统一社会信用代码（creditCode）、省份（province）都没有变化；请给出发生变更的内容。',
    'name, creditCode and province are what they were; name what has changed.',
  ),
  'identity-before-present': invalid(
    '变更生效日期（from）{from} 早于现有名称和代码的启用日期 {since}。',
    'from {from} is before {since}, the first day of the present name and code.',
  ),
  'application-open': conflict(
    '统一社会信用代码 {creditCode} 已有一份办理中的注册申请，请继续办理该申请或先撤回。',
    'There is an open application for creditCode {creditCode}; go on with it, or withdraw it first.',
  ),
  'application-state': conflict(
    '该申请现为“{stateZh}”，不能{actionZh}。',
    'The application is {state}; this action ({action}) is not possible now.',
  ),
});
