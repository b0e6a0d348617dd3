import type { Fault } from '../disclosure/field-faults.js';

/** Why a field may be withheld: what 反不正当竞争法 9 protects, and duties to others. */
export const withholdingReasons = {
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
  other: { zh: '其他商业秘密，理由由联盟工作人员审核', en: 'Another trade secret, whose justification staff examined' },
} as const satisfies Record<string, Fault>;

export type WithholdingReason = keyof typeof withholdingReasons;
export const withholdingReasonCodes = Object.keys(withholdingReasons) as WithholdingReason[];
