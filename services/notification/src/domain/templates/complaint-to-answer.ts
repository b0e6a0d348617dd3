import { ComplaintAccepted } from '@heng/contracts';
import { dateInWords, dueParticulars, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

/** R6: the agency answers an accepted complaint with evidence. The complainant's identity is not in the event. */
export const complaintToAnswer = defineTemplate<typeof ComplaintAccepted>({
  name: 'complaint-to-answer',
  event: ComplaintAccepted,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ complaintId, acceptedOn, due, calendar, provisional }) => ({
    subject: '关于请对投诉作出回应的通知',
    opening: '联盟已受理一件针对贵机构的投诉，请贵机构最迟于截止日期当日通过平台作出回应，并提供相关证据。',
    particulars: [
      { label: '受理日期', value: dateInWords(acceptedOn) },
      ...dueParticulars('回应截止日期', due, calendar, provisional),
    ],
    steps: [
      '请登录平台查看投诉所述事项，提交书面说明和相关证据。投诉人的身份信息不予提供。',
      '经沟通仍难以调解的，联盟基于双方提供的证据组织专家裁定。逾期未回应的，可仅依据投诉人提供的证据裁定。',
      '各环节是否按期办理，将在平台公开。',
    ],
    rule: `${MEASURES}“投诉、举报及处理”`,
    action: { label: '查看并回应投诉', path: `/complaints/${complaintId}` },
  }),
});
