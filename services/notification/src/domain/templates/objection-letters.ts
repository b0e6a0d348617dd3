import { ObjectionAccepted, ObjectionDecided, ObjectionDeclined, ObjectionLinkIssued } from '@heng/contracts';
import { cycleInWords, dateInWords, MEASURES, type Particular } from '../letter.js';
import { defineTemplate } from '../template.js';

const RULE = `${MEASURES}“评级”之评级工作程序：进行为期10个工作日的公示，公示无异议后确定评级结果`;
const hello = () => '您好';
const objectionTo = (agency: string, cycle: string): Particular[] => [
  { label: '贯标咨询服务机构', value: agency },
  { label: '评级周期', value: cycleInWords(cycle) },
];
const result = (ratingId: string) => ({ label: '查看评级公示', path: `/ratings/${ratingId}` });

/** R8: the address of an objector without an account is confirmed by a link that only it gets. */
const toConfirm = defineTemplate<typeof ObjectionLinkIssued>({
  name: 'objection-to-confirm',
  event: ObjectionLinkIssued,
  to: 'objectorId',
  gathering: 'never',
  addressee: hello,
  compose: ({ cycle, filedOn, token, validUntil }, agency) => ({
    subject: '关于请确认您提出的异议',
    opening: `平台收到以本邮箱对${agency}${cycleInWords(cycle)}评级公示提出的异议，请您确认。`,
    particulars: [
      ...objectionTo(agency, cycle),
      { label: '提出日期', value: dateInWords(filedOn) },
      { label: '链接有效期至', value: `${dateInWords(validUntil)}（当日24时失效，只能确认一次）` },
    ],
    steps: [
      '打开链接可以查看异议内容，并予以确认；仅打开链接不会产生任何结果。',
      '确认后由联盟工作人员决定是否受理，受理后由专家作出决定。在公示期内提出的异议，公示期满后确认的同样有效；逾期未确认的，视为未提出。',
      '该异议不是您提出的，请不要确认，无须另行处理。',
    ],
    rule: RULE,
    action: { label: '查看并确认异议', path: `/objection#${token}` },
  }),
});

/** R8: the agency learns that its notice does not end before an objection is decided. */
const accepted = defineTemplate<typeof ObjectionAccepted>({
  name: 'objection-accepted',
  event: ObjectionAccepted,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ ratingId, cycle, decidedOn, reason }, agency) => ({
    subject: `关于受理对${cycleInWords(cycle)}评级公示的异议的通知`,
    opening: '联盟受理了一件对贵机构评级公示提出的异议，将由未参与评审的专家作出决定。',
    particulars: [
      ...objectionTo(agency, cycle),
      { label: '受理日期', value: dateInWords(decidedOn) },
      { label: '受理理由', value: reason },
    ],
    steps: [
      '作出决定以前，贵机构的评级结果不予确定；其他机构不受影响。',
      '异议成立的，联盟将重新组织专家评审并再次公示；不成立的，公示期满后评级结果即行确定。',
    ],
    rule: RULE,
    action: result(ratingId),
  }),
});

/** R8: the objector learns why the objection was not accepted. */
const declined = defineTemplate<typeof ObjectionDeclined>({
  name: 'objection-declined',
  event: ObjectionDeclined,
  to: 'objectorId',
  gathering: 'never',
  addressee: hello,
  compose: ({ ratingId, cycle, decidedOn, reason }, agency) => ({
    subject: '关于不予受理异议的通知',
    opening: `您对${agency}${cycleInWords(cycle)}评级公示提出的异议，联盟决定不予受理。`,
    particulars: [
      ...objectionTo(agency, cycle),
      { label: '决定日期', value: dateInWords(decidedOn) },
      { label: '不予受理的理由', value: reason },
    ],
    steps: ['公示尚未结束的，您可以补充理由和证据后另行提出。'],
    rule: RULE,
    action: result(ratingId),
  }),
});

/** R8: the objector learns the decision and its reason. */
const decided = defineTemplate<typeof ObjectionDecided>({
  name: 'objection-decided',
  event: ObjectionDecided,
  to: 'objectorId',
  gathering: 'never',
  addressee: hello,
  compose: ({ ratingId, cycle, upheld, decidedOn, reason }, agency) => ({
    subject: '关于异议决定的通知',
    opening: `您对${agency}${cycleInWords(cycle)}评级公示提出的异议，专家已经作出决定。`,
    particulars: [
      ...objectionTo(agency, cycle),
      { label: '决定', value: upheld ? '异议成立' : '异议不成立' },
      { label: '决定日期', value: dateInWords(decidedOn) },
      { label: '理由', value: reason },
    ],
    steps: [upheld ? '联盟将对该机构重新组织专家评审并再次公示。' : '公示期满后，该机构的评级结果即行确定。'],
    rule: RULE,
    action: result(ratingId),
  }),
});

export const objectionLetters = [toConfirm, accepted, declined, decided];
