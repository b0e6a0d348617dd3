import { nameWithholdingEvents } from '@heng/contracts';
import { defineWithholding } from '@heng/withholding/domain';
import { mustActFor, mustHoldNoIdCard } from '../enterprises/enterprise.js';

/** The reasons for withholding an enterprise's name: protection by 反不正当竞争法 9, and duties to others. */
const reasons = {
  'business-plan': {
    zh: '经营信息：公开贯标情况会泄露尚未公开的经营计划',
    en: 'Commercial information: the project would show business plans that are not public',
  },
  confidentiality: {
    zh: '依合同对第三方负有保密义务',
    en: 'A contract with a third party binds the enterprise to secrecy',
  },
  security: {
    zh: '公开可能危害国家安全、网络安全、数据安全或者生产安全',
    en: 'Publication may endanger the security of the state, of networks, data or production',
  },
  other: { zh: '其他商业秘密，理由由联盟工作人员审核', en: 'Another trade secret, whose justification staff examine' },
} as const;

/** R4: an enterprise withholds its name and credit code on the board; the public sees only that they are withheld. */
export const withheldNames = defineWithholding({
  service: 'tracking',
  name: 'name-withholding',
  challenge: 'name-challenge',
  asker: 'enterprise',
  byField: false,
  value: { zh: '名称', en: 'name' },
  reasons,
  codes: {
    'hides-nothing': 'name-not-withheld',
    'challenged-already': 'name-challenged-already',
    'challenge-already-decided': 'name-challenge-already-decided',
  },
  events: nameWithholdingEvents,
  mustHoldNoIdCard,
  mustActFor,
});
