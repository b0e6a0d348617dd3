import {
  PanelReady,
  ReconsiderationDecided,
  ReconsiderationRequested,
  RulingIssued,
  type Severity,
} from '@heng/contracts';
import { dateInWords, dueParticulars, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

const RULE = `${MEASURES}“投诉、举报及处理”：对难以调解的投诉，联盟基于双方提供的证据组织专家裁定`;
const OUTCOMES = { dismissed: '投诉不成立', 'upheld-in-part': '投诉部分成立', upheld: '投诉成立' } as const;
const SEVERITIES: Record<Severity, string> = { minor: '轻微', ordinary: '一般', serious: '严重' };
const MEASURE_NAMES = {
  'correct-disclosure': '更正公开的信息',
  warning: '警告',
  announcement: '公布',
  'rating-review': '复核评级',
} as const;
const panelOf = (complaintId: string) => ({ label: '查看裁定组', path: `/complaints/${complaintId}/panel` });

/** R8: the agency learns who rules on the complaint about it, and until when it may strike a member. */
const ready = defineTemplate<typeof PanelReady>({
  name: 'panel-ready',
  event: PanelReady,
  to: 'agencyId',
  gathering: 'never',
  isWritten: (_, { strikeUntil }) => strikeUntil !== null,
  compose: ({ complaintId, readyOn, strikeUntil }) => ({
    subject: '关于裁定组已经组成的通知',
    opening: '针对贵机构的投诉，裁定组已经抽取，成员均已声明与贵机构没有利害关系。',
    particulars: [
      { label: '声明完毕日期', value: dateInWords(readyOn) },
      ...(strikeUntil
        ? [{ label: '申请更换专家的截止日期', value: `${dateInWords(strikeUntil)}（当日24时截止）` }]
        : []),
    ],
    steps: [
      '请登录平台查看裁定组成员；名单、名单哈希和抽取种子一并公布，可以自行核对抽取结果。',
      '贵机构尚有更换次数的，可以在截止日期之前申请更换一名专家，不需要说明理由，由抽取顺序中的下一位递补。',
      '期限届满后，成员分别提出意见，再共同评议并按多数意见裁定。',
    ],
    rule: RULE,
    action: panelOf(complaintId),
  }),
});

/** R6: the agency learns the ruling with its reasons. */
const ruled = defineTemplate<typeof RulingIssued>({
  name: 'ruling-issued',
  event: RulingIssued,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ complaintId, outcome, severity, measures, fact, evidence, rule, ruledOn }) => ({
    subject: '关于投诉裁定的通知',
    opening: '针对贵机构的投诉，裁定组已经作出裁定。',
    particulars: [
      { label: '裁定', value: OUTCOMES[outcome] },
      ...(severity ? [{ label: '情节', value: SEVERITIES[severity] }] : []),
      ...(measures.length > 0
        ? [{ label: '处理措施', value: measures.map((one) => MEASURE_NAMES[one]).join('、') }]
        : []),
      { label: '裁定日期', value: dateInWords(ruledOn) },
      { label: '认定的事实', value: fact },
      { label: '证据', value: evidence },
      { label: '依据', value: rule },
    ],
    steps: ['裁定和不同意见可以登录平台查看。'],
    rule: RULE,
    action: panelOf(complaintId),
  }),
});

/** R6: the agency learns that a party contests the ruling. */
const contested = defineTemplate<typeof ReconsiderationRequested>({
  ...{ name: 'reconsideration-requested', event: ReconsiderationRequested, to: 'agencyId', gathering: 'never' },
  compose: ({ complaintId, by, requestedOn, due, calendar, provisional }) => ({
    subject: '关于裁定进入复议的通知',
    opening: `${by === 'agency' ? '贵机构' : '投诉人'}已对裁定申请复议，由其他专家重新裁定。`,
    particulars: [
      { label: '申请日期', value: dateInWords(requestedOn) },
      ...dueParticulars('复议裁定截止日期', due, calendar, provisional),
    ],
    steps: ['申请的理由请登录平台查看。', '复议期间原裁定有效，需要公布的暂不公布。每件投诉复议一次。'],
    rule: RULE,
    action: panelOf(complaintId),
  }),
});

/** R6: the agency learns whether the ruling stands. */
const reconsidered = defineTemplate<typeof ReconsiderationDecided>({
  ...{ name: 'reconsideration-decided', event: ReconsiderationDecided, to: 'agencyId', gathering: 'never' },
  compose: ({ complaintId, decidedOn, result }) => ({
    subject: '关于复议结果的通知',
    opening: result === 'confirmed' ? '复议维持原裁定。' : '复议改变了原裁定，以复议裁定为准。',
    particulars: [{ label: '复议日期', value: dateInWords(decidedOn) }],
    steps: ['两次裁定及其理由均可登录平台查看。复议裁定为最终裁定。'],
    rule: RULE,
    action: panelOf(complaintId),
  }),
});

export const panelLetters = [ready, ruled, contested, reconsidered];
