import { WithholdingEnded } from '@heng/contracts';
import { dateInWords, fieldInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

const BECAUSE = {
  expiry: '期限届满',
  agency: '贵机构撤回',
  'alliance-staff': '联盟决定终止',
  challenge: '异议经审核成立',
} as const;

/** R3: a field is public again. */
export const withholdingEnded = defineTemplate<typeof WithholdingEnded>({
  name: 'withholding-ended',
  event: WithholdingEnded,
  to: 'agencyId',
  compose: ({ agencyId, field, endedOn, endedBy }) => ({
    subject: '关于不予公开终止的通知',
    opening: '贵机构的一项不予公开已经终止，已公布版本中的该内容向社会公开。',
    particulars: [
      { label: '涉及的内容', value: fieldInWords(field) },
      { label: '公开日期', value: dateInWords(endedOn) },
      { label: '原因', value: BECAUSE[endedBy] },
    ],
    steps: ['仍属商业秘密的，可以重新提出申请并说明理由。'],
    rule: `${MEASURES}“信息公开要求”`,
    action: { label: '查看不予公开的内容', path: `/agencies/${agencyId}/withholdings` },
  }),
});
