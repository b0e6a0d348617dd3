import { NameWithholdingRefused } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R4: the name of an enterprise is not withheld; the reason is on the platform, for the enterprise alone. */
export const nameWithholdingRefused = defineTemplate<typeof NameWithholdingRefused>({
  name: 'name-withholding-refused',
  event: NameWithholdingRefused,
  to: 'enterpriseId',
  compose: ({ enterpriseId, refusedOn }) => ({
    subject: '关于不同意企业名称不予公开的通知',
    opening:
      '贵企业提出的企业名称不予公开申请经审核未获同意。除此前获准的不予公开仍在期限内的以外，平台向社会公开贵企业的名称和统一社会信用代码。',
    particulars: [{ label: '决定日期', value: dateInWords(refusedOn) }],
    steps: ['请登录平台查看理由；有新的理由和材料的，可以重新申请。'],
    rule: `${MEASURES}“信息公开要求”`,
    action: { label: '查看理由', path: `/enterprises/${enterpriseId}/name-withholdings` },
  }),
});
