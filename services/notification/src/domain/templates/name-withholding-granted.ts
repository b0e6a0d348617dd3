import { NameWithholdingGranted } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R4: the name of an enterprise is withheld as a trade secret; what that means. */
export const nameWithholdingGranted = defineTemplate<typeof NameWithholdingGranted>({
  name: 'name-withholding-granted',
  event: NameWithholdingGranted,
  to: 'enterpriseId',
  compose: ({ enterpriseId, grantedOn, until }) => ({
    subject: '关于同意企业名称不予公开的通知',
    opening: '贵企业提出的企业名称不予公开申请已经审核同意。',
    particulars: [
      { label: '同意日期', value: dateInWords(grantedOn) },
      { label: '期限', value: `至${dateInWords(until)}（当日24时期满，自动恢复公开）` },
    ],
    steps: [
      '期限内平台不向社会显示贵企业的名称和统一社会信用代码；所在地区、归口管理司局和项目进展仍予公开，为贵企业提供服务的贯标咨询服务机构仍可查看。',
      '期限届满以前可以申请延续；不再需要的，可以随时撤回。',
    ],
    rule: `${MEASURES}“信息公开要求”关于不涉及商业秘密的规定`,
    action: { label: '查看名称公开情况', path: `/enterprises/${enterpriseId}/name-withholdings` },
  }),
});
