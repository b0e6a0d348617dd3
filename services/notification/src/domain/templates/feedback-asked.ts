import { FeedbackRequested } from '@heng/contracts';
import { dueParticulars, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R5: the enterprise is asked for its feedback within three months after the end (民法典 201–203). */
export const feedbackAsked = defineTemplate<typeof FeedbackRequested>({
  name: 'feedback-asked',
  event: FeedbackRequested,
  to: 'enterpriseId',
  compose: ({ projectId, due, calendar, provisional }, agency) => ({
    subject: '关于请反馈贯标咨询服务项目满意度情况的通知',
    opening: `${agency}为贵企业提供的贯标咨询服务项目已经结束，请贵企业反馈该项目的基本信息及满意度情况。`,
    particulars: [
      { label: '贯标咨询服务机构', value: agency },
      { label: '项目编号', value: projectId },
      ...dueParticulars('反馈截止日期', due, calendar, provisional),
    ],
    steps: [
      '请登录平台核对项目的起始时间、结束时间、主要咨询人员及其分别在企业现场工作的天数。',
      '请就整体、企业管理改善和能力提升、现状调研及诊断、体系分析策划、体系文件编写、体系运行、培训服务、咨询人员服务态度、咨询人员专业素质九个方面作出评价。',
      '反馈只能由贵企业独立作出，任何机构不得代填；平台不向贯标咨询服务机构显示贵企业的逐项评价。逾期仍可反馈，但将注明为逾期。',
    ],
    rule: `${MEASURES}“信息公开要求”关于项目结束后三个月之内反馈的规定；期间依《中华人民共和国民法典》第二百零一条至第二百零三条计算，项目结束当日不计入，最后一日是法定休假日的，以法定休假日结束的次日为最后一日`,
    action: { label: '填写满意度反馈', path: `/projects/${projectId}/feedback` },
  }),
});
