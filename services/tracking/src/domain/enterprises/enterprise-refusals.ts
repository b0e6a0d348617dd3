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
  'city-unknown': invalid(
    '{province}没有城市（city）“{city}”：请填写地级市（州、盟、地区）或省直辖县级行政区的名称或六位代码（GB/T 2260），县级市请填其所属的地级市。',
    'The province has no city "{city}": give the name or the six-digit code (GB/T 2260) of a prefecture-level city, or of a county that the province governs itself.',
  ),
  'bureau-unknown': invalid(
    '归口管理司局（bureau）“{bureau}”不在名单之中：请填写名称或代码，名单为{known}。',
    'bureau "{bureau}" is not on the list: give the name or the code of a bureau in charge, such as raw-materials, or other.',
  ),
  'bureau-divided': invalid(
    '归口管理司局（bureau）“{bureau}”已经分设：请填写{heirs}之一。',
    'bureau "{bureau}" was divided: give the name or the code of one that took over, such as equipment-1.',
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
