import { FeedbackReminded, FeedbackRemindedV1 } from '@heng/contracts';
import { dueParticulars, FEEDBACK_RULE } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R5: an enterprise that has not answered is reminded before the last day and on it, with its link again. */
export const feedbackReminded = defineTemplate<typeof FeedbackReminded>({
  name: 'feedback-reminded',
  event: FeedbackReminded,
  before: FeedbackRemindedV1,
  to: 'enterpriseId',
  gathering: 'never',
  compose: ({ token, due, calendar, provisional, daysLeft }, agency) => ({
    subject: daysLeft === 0 ? '关于满意度反馈今日截止的提醒' : `关于距满意度反馈截止日期还有${daysLeft}日的提醒`,
    opening: `平台尚未收到贵企业对${agency}所提供贯标咨询服务项目的反馈，${
      daysLeft === 0 ? '反馈今日截止，请于今日24时前提交。' : `距截止日期还有${daysLeft}日，请及时反馈。`
    }`,
    particulars: [
      { label: '贯标咨询服务机构', value: agency },
      ...dueParticulars('反馈截止日期', due, calendar, provisional),
    ],
    steps: [
      '打开下方链接即可填写，无须登录；已经保存的内容可以继续填写，提交后链接即失效。',
      '反馈只能由贵企业独立作出，任何机构不得代填，请勿将本邮件转发他人；平台不向贯标咨询服务机构显示贵企业是否反馈以及反馈的内容。',
      '逾期仍可反馈，但将注明为逾期，且不能修改。',
    ],
    rule: FEEDBACK_RULE,
    action: { label: '填写满意度反馈', path: `/feedback#${token}` },
  }),
});
