import { conflict, defineRefusals, forbidden, invalid } from '@heng/kit/domain';

export const refuse = defineRefusals('tracking', {
  'credit-code-invalid': invalid(
    '统一社会信用代码（creditCode）有误：{zh}',
    'creditCode is not a unified social credit code: {fault}',
  ),
  'credit-code-taken': conflict(
    '统一社会信用代码（creditCode）{creditCode} 的企业已经登记，同一企业只登记一次。',
    'An enterprise with creditCode {creditCode} is registered already; an enterprise registers once.',
  ),
  'province-unknown': invalid(
    '省份代码（province）{province} 不在 GB/T 2260 省级代码之中。',
    'province {province} is not a province code of GB/T 2260.',
  ),
  'industry-unknown': invalid(
    '行业代码（industry）{industry} 不是 GB/T 4754-2017 的门类字母或两位大类代码。',
    'industry {industry} is neither a section letter nor a two-digit division of GB/T 4754-2017.',
  ),
  'not-your-enterprise': forbidden(
    '您的令牌所代表的组织不是该企业，企业只能登记自己、办理本企业的事项。',
    'Your token acts for another organisation than this enterprise; an enterprise registers and acts for nobody but itself.',
  ),
  'enterprise-same': conflict(
    '名称（name）、地区（province、city）、行业（industry）和归口管理司局（bureau）都与现在登记的相同，没有可以变更的内容。',
    'name, province, city, industry and bureau are what they are already; there is nothing to change.',
  ),
  'id-card-number': invalid(
    '{field} 中含有居民身份证号码。平台不接收、不保存个人证件号码，请删除后再提交。',
    '{field} holds the number of a personal identity card; such numbers are neither taken nor kept: remove it.',
  ),
});
