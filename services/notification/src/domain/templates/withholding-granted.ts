import { WithholdingGranted } from '@heng/contracts';
import { dateInWords, fieldInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R3: a field is withheld as a trade secret; what that means for the agency. */
export const withholdingGranted = defineTemplate<typeof WithholdingGranted>({
  name: 'withholding-granted',
  event: WithholdingGranted,
  to: 'agencyId',
  compose: ({ agencyId, field, grantedOn, until }) => ({
    subject: '关于同意不予公开的通知',
    opening: '贵机构提出的不予公开申请已经审核同意。',
    particulars: [
      { label: '不予公开的内容', value: fieldInWords(field) },
      { label: '同意日期', value: dateInWords(grantedOn) },
      { label: '期限', value: `至${dateInWords(until)}（当日24时期满，自动恢复公开）` },
    ],
    steps: [
      '期限内平台只向社会说明该内容因商业秘密不予公开及其理由，不显示内容本身。',
      '不予公开的内容在评级中不计分。任何人认为不应不予公开的，可以提出异议，由联盟审核。',
    ],
    rule: `${MEASURES}“信息公开要求”关于不涉及商业秘密的规定`,
    action: { label: '查看不予公开的内容', path: `/agencies/${agencyId}/withholdings` },
  }),
});
