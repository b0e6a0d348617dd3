import { FeedbackRequested } from '@heng/contracts';
import { leavesTime } from '../gathering.js';
import { dueParticulars, FEEDBACK_RULE } from '../letter.js';
import { defineTemplate } from '../template.js';

/**
 * R5: the agency learns that the clock runs, because it has to urge the enterprise; never whether the enterprise
 * answered. It gets no letter about an end recorded after the last day: there is nothing left to urge.
 */
export const feedbackClock = defineTemplate<typeof FeedbackRequested>({
  name: 'feedback-clock',
  event: FeedbackRequested,
  to: 'agencyId',
  isWritten: (_, { due }, on) => on <= due,
  gathering: {
    subject: (count) => `关于${count}个贯标咨询服务项目反馈期限开始计算的通知`,
    opening: (count) =>
      `贵机构还有${count}个贯标咨询服务项目已经结束，贯标企业反馈项目基本信息及满意度情况的期限已经开始计算。`,
    canWait: leavesTime,
  },
  compose: ({ projectId, due, calendar, provisional }) => ({
    subject: '关于贯标咨询服务项目反馈期限开始计算的通知',
    opening: '贵机构的一个贯标咨询服务项目已经结束，贯标企业反馈该项目基本信息及满意度情况的期限已经开始计算。',
    particulars: dueParticulars('反馈截止日期', due, calendar, provisional),
    steps: [
      '请贵机构在截止日期以前推动贯标企业完成反馈。平台另行通知贯标企业，并由其独立作出反馈。',
      '贵机构不得代填，不得要求贯标企业提供反馈链接、反馈内容或者反馈与否的证明。',
      '平台不告知贵机构贯标企业是否已经反馈；满意度情况仅在反馈的企业达到规定数量后，按机构汇总公布。',
    ],
    rule: FEEDBACK_RULE,
    action: { label: '查看项目', path: `/projects/${projectId}` },
  }),
});
