import { FeedbackLinkIssued, FeedbackLinkIssuedV1 } from '@heng/contracts';
import { dueParticulars, FEEDBACK_RULE } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R5: the enterprise is asked for its feedback within three months after the end, through a link that only it gets. */
export const feedbackAsked = defineTemplate<typeof FeedbackLinkIssued>({
  name: 'feedback-asked',
  event: FeedbackLinkIssued,
  before: FeedbackLinkIssuedV1,
  to: 'enterpriseId',
  gathering: 'never',
  compose: ({ token, due, calendar, provisional }, agency) => ({
    subject: '关于请反馈贯标咨询服务项目满意度情况的通知',
    opening: `${agency}为贵企业提供的贯标咨询服务项目已经结束，请贵企业反馈该项目的基本信息及满意度情况。`,
    particulars: [
      { label: '贯标咨询服务机构', value: agency },
      ...dueParticulars('反馈截止日期', due, calendar, provisional),
    ],
    steps: [
      '打开下方链接即可填写，无须登录；仅打开链接不会产生任何结果，未填写完毕的内容可以保存后继续填写。',
      '请核对项目的起始时间、结束时间、主要咨询人员及其分别在企业现场工作的天数，予以确认或者更正。',
      '请就整体、企业管理改善和能力提升、现状调研及诊断、体系分析策划、体系文件编写、体系运行、培训服务、咨询人员服务态度、咨询人员专业素质九个方面作出评价，未开展的可以选择“不适用”；意见和建议只供联盟了解。',
      '反馈只能由贵企业独立作出，任何机构不得代填，请勿将本邮件转发他人；平台不向贯标咨询服务机构显示贵企业是否反馈以及反馈的内容。',
      '提交后链接即失效。截止日期以前（含当日）需要修改的，可在平台用本邮箱请求新的链接；逾期仍可反馈，但将注明为逾期，且不能修改。',
    ],
    rule: FEEDBACK_RULE,
    action: { label: '填写满意度反馈', path: `/feedback#${token}` },
  }),
});
