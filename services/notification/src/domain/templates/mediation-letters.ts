import {
  AnswerCommented,
  AnswerExtensionDecided,
  ComplaintSettled,
  MediationFailed,
  MediationOpened,
  OfferMade,
} from '@heng/contracts';
import { dateInWords, dueParticulars, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

const RULE = `${MEASURES}“投诉、举报及处理”：对投诉，联盟组织调解；难以调解的，基于双方提供的证据组织专家裁定`;
const WITHOUT_PREJUDICE = '方案只有双方和调解员可以查看，不作为裁定的依据。';
const mediationOf = (complaintId: string) => ({ label: '查看调解', path: `/complaints/${complaintId}/mediation` });
const caseOf = (complaintId: string) => ({ label: '查看投诉', path: `/complaints/${complaintId}` });

/** R6: the agency learns whether it has more time to answer. */
const extended = defineTemplate<typeof AnswerExtensionDecided>({
  ...{ name: 'answer-extension-decided', event: AnswerExtensionDecided, to: 'agencyId', gathering: 'never' },
  compose: ({ complaintId, decidedOn, granted, days, reason, due, calendar, provisional }) => ({
    subject: `关于${granted ? '同意' : '不同意'}延长投诉回应期限的通知`,
    opening: granted ? `联盟同意将贵机构回应投诉的期限延长${days}日。` : '联盟不同意延长贵机构回应投诉的期限。',
    particulars: [
      { label: '决定日期', value: dateInWords(decidedOn) },
      { label: '理由', value: reason },
      ...dueParticulars('回应截止日期', due, calendar, provisional),
    ],
    steps: ['每件投诉只能延长一次，延长的理由双方均可查看。', '逾期未回应的，可仅依据投诉人提供的证据裁定。'],
    rule: RULE,
    action: caseOf(complaintId),
  }),
});

/** R6: the agency learns that the filer commented on its answer. */
const commented = defineTemplate<typeof AnswerCommented>({
  ...{ name: 'answer-commented', event: AnswerCommented, to: 'agencyId', gathering: 'never' },
  compose: ({ complaintId, commentedOn, wantsMediation }) => ({
    subject: '关于投诉人对贵机构的答复提出意见的通知',
    opening: '投诉人已对贵机构的答复补充意见。',
    particulars: [
      { label: '日期', value: dateInWords(commentedOn) },
      { label: '投诉人是否愿意调解', value: wantsMediation ? '愿意' : '不愿意' },
    ],
    steps: ['意见的内容请登录平台查看，裁定时与双方的证据一并考虑。'],
    rule: RULE,
    action: caseOf(complaintId),
  }),
});

/** R6: the agency learns of the mediation, with its reason and its term. */
const opened = defineTemplate<typeof MediationOpened>({
  ...{ name: 'mediation-opened', event: MediationOpened, to: 'agencyId', gathering: 'never' },
  compose: ({ complaintId, openedOn, reason, due, calendar, provisional }) => ({
    subject: '关于组织调解的通知',
    opening: '联盟就针对贵机构的投诉组织调解，请贵机构通过平台提出方案或者回应对方的方案。',
    particulars: [
      { label: '开始日期', value: dateInWords(openedOn) },
      { label: '理由', value: reason },
      ...dueParticulars('调解截止日期', due, calendar, provisional),
    ],
    steps: [
      '调解遵循自愿原则，任何一方均可以终结调解。',
      WITHOUT_PREJUDICE,
      '裁定的期限在调解期间中止；期限届满未达成一致的，恢复计算并由专家裁定。',
    ],
    rule: RULE,
    action: mediationOf(complaintId),
  }),
});

/** The agency learns of an offer of the filer, without its words. */
const offered = defineTemplate<typeof OfferMade>({
  ...{ name: 'offer-made', event: OfferMade, to: 'agencyId', gathering: 'never' },
  isWritten: (_, { by }) => by === 'complainant',
  compose: ({ complaintId, madeOn }) => ({
    subject: '关于投诉人提出调解方案的通知',
    opening: '投诉人已提出调解方案。',
    particulars: [{ label: '日期', value: dateInWords(madeOn) }],
    steps: ['请登录平台查看，可以接受，也可以另行提出。', WITHOUT_PREJUDICE],
    rule: RULE,
    action: mediationOf(complaintId),
  }),
});

/** R6: the agency learns that a panel rules. */
const failed = defineTemplate<typeof MediationFailed>({
  ...{ name: 'mediation-failed', event: MediationFailed, to: 'agencyId', gathering: 'never' },
  compose: ({ complaintId, failedOn }) => ({
    subject: '关于调解未达成一致的通知',
    opening: '针对贵机构的投诉，调解未达成一致，已经终结。',
    particulars: [{ label: '终结日期', value: dateInWords(failedOn) }],
    steps: ['裁定的期限恢复计算，由专家基于双方提供的证据裁定。', WITHOUT_PREJUDICE],
    rule: RULE,
    action: caseOf(complaintId),
  }),
});

/** R6: the agency learns that the case is closed by an agreement. */
const settled = defineTemplate<typeof ComplaintSettled>({
  ...{ name: 'complaint-settled', event: ComplaintSettled, to: 'agencyId', gathering: 'never' },
  compose: ({ complaintId, settledOn }) => ({
    subject: '关于投诉调解结案的通知',
    opening: '针对贵机构的投诉，双方已经达成一致，案件办结，不再裁定。',
    particulars: [{ label: '结案日期', value: dateInWords(settledOn) }],
    steps: ['请按达成的方案履行；方案可以登录平台查看。', '调解结案单独公布件数，不作为评级依据。'],
    rule: RULE,
    action: mediationOf(complaintId),
  }),
});

export const mediationLetters = [extended, commented, opened, offered, failed, settled];
