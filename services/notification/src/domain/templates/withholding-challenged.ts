import { WithholdingChallengeFiled } from '@heng/contracts';
import { dateInWords, fieldInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R3: somebody says that a field is withheld wrongly; who it was stays with the alliance. */
export const withholdingChallenged = defineTemplate<typeof WithholdingChallengeFiled>({
  name: 'withholding-challenged',
  event: WithholdingChallengeFiled,
  to: 'agencyId',
  compose: ({ agencyId, field, filedOn }) => ({
    subject: '关于他人对不予公开提出异议的通知',
    opening: '有人认为贵机构不予公开的一项内容不应不予公开，已提出异议，由联盟工作人员审核。',
    particulars: [
      { label: '涉及的内容', value: fieldInWords(field) },
      { label: '提出日期', value: dateInWords(filedOn) },
    ],
    steps: ['请登录平台查看异议的理由。异议成立的，不予公开随即终止；不成立的，其理由向社会公开。'],
    rule: `${MEASURES}“信息公开要求”关于接受社会各方监督的规定`,
    action: { label: '查看异议', path: `/agencies/${agencyId}/withholdings` },
  }),
});
