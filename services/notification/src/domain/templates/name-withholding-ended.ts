import { NameWithholdingEnded } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

const BECAUSE = {
  expiry: '期限届满',
  enterprise: '贵企业撤回',
  'alliance-staff': '联盟决定终止',
  challenge: '异议经审核成立',
} as const;

/** R4: the name of an enterprise is public again. Where another withholding hides it still, there is nothing to tell. */
export const nameWithholdingEnded = defineTemplate<typeof NameWithholdingEnded>({
  name: 'name-withholding-ended',
  event: NameWithholdingEnded,
  to: 'enterpriseId',
  isWritten: (_, { stillWithheld }) => !stillWithheld,
  compose: ({ enterpriseId, endedOn, endedBy }) => ({
    subject: '关于企业名称不予公开终止的通知',
    opening: '贵企业的名称不予公开或者其申请已经终止，平台向社会公开贵企业的名称和统一社会信用代码。',
    particulars: [
      { label: '公开日期', value: dateInWords(endedOn) },
      { label: '原因', value: BECAUSE[endedBy] },
    ],
    steps: ['仍属商业秘密的，可以重新提出申请并说明理由。'],
    rule: `${MEASURES}“信息公开要求”`,
    action: { label: '查看名称公开情况', path: `/enterprises/${enterpriseId}/name-withholdings` },
  }),
});
