import { WithholdingRefused } from '@heng/contracts';
import { dateInWords, fieldInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R3: a field is not withheld; the reason is on the platform, for the agency alone. */
export const withholdingRefused = defineTemplate<typeof WithholdingRefused>({
  name: 'withholding-refused',
  event: WithholdingRefused,
  to: 'agencyId',
  compose: ({ agencyId, field, refusedOn }) => ({
    subject: '关于不同意不予公开的通知',
    opening: '贵机构提出的不予公开申请经审核未获同意，已公布版本中的该内容向社会公开。',
    particulars: [
      { label: '申请不予公开的内容', value: fieldInWords(field) },
      { label: '决定日期', value: dateInWords(refusedOn) },
    ],
    steps: ['请登录平台查看理由；有新的理由和材料的，可以重新申请。'],
    rule: `${MEASURES}“信息公开要求”`,
    action: { label: '查看理由', path: `/agencies/${agencyId}/withholdings` },
  }),
});
