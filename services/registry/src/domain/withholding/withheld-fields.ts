import { fieldWithholdingEvents } from '@heng/contracts';
import { defineRefusals, invalid } from '@heng/kit/domain';
import { type Asked, defineWithholding } from '@heng/withholding/domain';
import { type DisclosureStandard, fieldsOf } from '../disclosure/disclosure-standard.js';
import { type Agency, mustActFor, mustBeOnRegister, mustHoldNoIdCard } from '../registration/agency.js';

/** The reasons for withholding a field: protection by 反不正当竞争法 9, and duties to others. */
const reasons = {
  'commercial-terms': {
    zh: '经营信息：价格、收入、合同条件等尚未公开的商业信息',
    en: 'Commercial information: prices, income, contract terms that are not public',
  },
  'technical-know-how': {
    zh: '技术信息：采取了保密措施的方法、工具和技术诀窍',
    en: 'Technical information: methods, tools and know-how kept secret',
  },
  'client-confidential': {
    zh: '依合同对客户负有保密义务',
    en: 'A contract binds the agency to keep the client’s information secret',
  },
  security: {
    zh: '公开可能危害网络安全、数据安全或者生产安全',
    en: 'Publication may endanger the security of networks, data or production',
  },
  other: { zh: '其他商业秘密，理由由联盟工作人员审核', en: 'Another trade secret, whose justification staff examine' },
} as const;

/** R3: an agency withholds a field of its disclosure, in all revisions. */
export const withheldFields = defineWithholding({
  service: 'registry',
  name: 'withholding',
  challenge: 'withholding-challenge',
  asker: 'agency',
  byField: true,
  value: { zh: '字段', en: 'field' },
  reasons,
  codes: { 'challenge-already-decided': 'challenge-already-decided' },
  events: fieldWithholdingEvents,
  mustHoldNoIdCard,
  mustActFor,
});

const refuse = defineRefusals('registry', {
  'withholding-field-unknown': invalid(
    '信息公开要求 {version} 中没有这样的字段（field）：{field}。',
    'field {field} is not in the disclosure standard {version}.',
  ),
  'withholding-not-possible': invalid(
    '信息公开要求 {version} 不允许对字段（field）{field} 不予公开。',
    'field {field} may not be withheld under the disclosure standard {version}.',
  ),
  'withholding-enterprise-missing': invalid(
    '以企业的商业秘密为由申请不予公开的，须注明该企业（enterpriseId）；企业名称不公开。',
    'enterpriseId is missing: a trade secret of an enterprise names whose it is; the public is not told.',
  ),
  'withholding-enterprise-not-applicable': invalid(
    '机构自己的商业秘密（of 为 agency）不填写企业（enterpriseId）。',
    'enterpriseId does not go with a trade secret of the agency itself.',
  ),
});

/**
 * An agency on the register withholds a field that the standard in force allows, and names the owner of the secret
 * (R3).
 */
export function mustBeWithholdable(
  { field = '', of, enterpriseId }: Pick<Asked, 'field' | 'of' | 'enterpriseId'>,
  agency: Agency,
  standard: DisclosureStandard,
): void {
  mustBeOnRegister(agency);
  const { version } = standard;
  const known = fieldsOf(standard).find(([path]) => path === field)?.[1];
  if (!known) throw refuse('withholding-field-unknown', { field, version });
  if (!known.mayBeWithheld) throw refuse('withholding-not-possible', { field, version });
  if (of === 'enterprise' && !enterpriseId) throw refuse('withholding-enterprise-missing', { field: 'enterpriseId' });
  if (of === 'agency' && enterpriseId) throw refuse('withholding-enterprise-not-applicable', { field: 'enterpriseId' });
}
