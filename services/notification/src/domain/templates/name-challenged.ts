import { NameChallengeFiled } from '@heng/contracts';
import { dateInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R4: somebody says that the name of an enterprise is withheld wrongly; who it was stays with the alliance. */
export const nameChallenged = defineTemplate<typeof NameChallengeFiled>({
  name: 'name-challenged',
  event: NameChallengeFiled,
  to: 'enterpriseId',
  compose: ({ enterpriseId, filedOn }) => ({
    subject: '关于他人对企业名称不予公开提出异议的通知',
    opening: '有人认为贵企业的名称不应不予公开，已提出异议，由联盟工作人员审核。',
    particulars: [{ label: '提出日期', value: dateInWords(filedOn) }],
    steps: ['请登录平台查看异议的理由。异议成立的，不予公开随即终止；不成立的，其理由向社会公开。'],
    rule: `${MEASURES}“信息公开要求”关于接受社会各方监督的规定`,
    action: { label: '查看异议', path: `/enterprises/${enterpriseId}/name-challenges` },
  }),
});
