import {
  CasePanelDrawn,
  CasePanelMemberLeft,
  CasePanelReady,
  PanelDrawn,
  PanelMemberLeft,
  PanelReady,
  RatingCaseDecided,
  RulingIssued,
} from '@heng/contracts';
import { dateInWords, MEASURES, type Particular } from '../letter.js';
import { defineTemplate, type Template } from '../template.js';

const RULE = `${MEASURES}“投诉、举报及处理”和“评级”关于组织专家裁定的规定`;
const HOW = { struck: '当事人申请更换，不需要说明理由', recused: '回避', removed: '撤换' } as const;
const DECLARE = [
  '请尽快登录平台，声明您与该机构有无利害关系：任职、持有股权、担任顾问或者提供服务、亲属关系等；已经终止但未满三年的，也应声明。',
  '有利害关系的，您应当回避，由抽取顺序中的下一位递补。全体成员声明完毕，裁定组方能开始工作。',
];

/** The matter of a panel: the first part of its letters' names, its events and its words. */
type Kind = Readonly<{
  name: string;
  what: string;
  drawn: typeof PanelDrawn | typeof CasePanelDrawn;
  left: typeof PanelMemberLeft | typeof CasePanelMemberLeft;
  ready: typeof PanelReady | typeof CasePanelReady;
  decided: typeof RulingIssued | typeof RatingCaseDecided;
}>;
type About = Readonly<{ complaintId: string } | { caseId: string }>;
const toExpert = { gathering: 'never', addressee: () => '尊敬的专家' } as const;
const panelOf = (about: About): string =>
  `${'complaintId' in about ? `/complaints/${about.complaintId}` : `/cases/${about.caseId}`}/panel`;
const agencyIn = (agency: string): Particular => ({ label: '贯标咨询服务机构', value: agency });
const declaration = (about: About) => ({ label: '声明有无利害关系', path: `${panelOf(about)}/declaration` });

/** R8: an expert learns of a seat on a panel, and is asked for ties. */
const seated = ({ name, what, drawn }: Kind): Template =>
  defineTemplate<typeof PanelDrawn | typeof CasePanelDrawn>({
    ...{ ...toExpert, name: `${name}-seat`, event: drawn, to: 'members' },
    compose: (data, agency) => ({
      subject: '关于您被抽取为裁定组成员的通知',
      opening: `您被抽取为${what}的裁定组成员。`,
      particulars: [
        agencyIn(agency),
        { label: '抽取日期', value: dateInWords(data.drawnOn) },
        ...(data.due ? [{ label: '裁定截止日期', value: `${dateInWords(data.due)}（当日24时截止）` }] : []),
      ],
      steps: DECLARE,
      rule: RULE,
      action: declaration(data),
    }),
  });

/** R8: the next of the draw learns of the seat of whoever left. */
const replacing = ({ name, what, left }: Kind): Template =>
  defineTemplate<typeof PanelMemberLeft | typeof CasePanelMemberLeft>({
    ...{ ...toExpert, name: `${name}-seat-taken`, event: left, to: 'replacement' },
    compose: (data, agency) => ({
      subject: '关于您递补为裁定组成员的通知',
      opening: `${what}的裁定组有一名成员退出，您按抽取顺序递补。`,
      particulars: [agencyIn(agency), { label: '递补日期', value: dateInWords(data.leftOn) }],
      steps: DECLARE,
      rule: RULE,
      action: declaration(data),
    }),
  });

/** R8: a member who was struck or removed, or recused, learns that nothing is left to do. */
const gone = ({ name, what, left }: Kind): Template =>
  defineTemplate<typeof PanelMemberLeft | typeof CasePanelMemberLeft>({
    ...{ ...toExpert, name: `${name}-seat-left`, event: left, to: 'expert' },
    compose: ({ leftOn, how }, agency) => ({
      subject: '关于您不再担任裁定组成员的通知',
      opening: `您不再担任${what}的裁定组成员，由其他专家办理。`,
      particulars: [
        agencyIn(agency),
        { label: '退出日期', value: dateInWords(leftOn) },
        { label: '原因', value: HOW[how] },
      ],
      steps: ['您不必再办理；已经提出的意见不计入裁定。办理期间了解的情况，请予保密。'],
      rule: RULE,
      action: { label: '查看我的事项', path: '/mine' },
    }),
  });

/** R6: the members learn from when on their opinions are due. */
const opinionDue = ({ name, what, ready }: Kind): Template =>
  defineTemplate<typeof PanelReady | typeof CasePanelReady>({
    ...{ ...toExpert, name: `${name}-opinion-due`, event: ready, to: 'members' },
    compose: (data, agency) => ({
      subject: '关于请提出裁定意见的通知',
      opening: `${what}的裁定组成员均已声明没有利害关系，请您提出意见。`,
      particulars: [
        agencyIn(agency),
        {
          label: '提出意见',
          value: data.strikeUntil
            ? `${dateInWords(data.strikeUntil)}之后，在此以前当事人可以申请更换成员`
            : `${dateInWords(data.readyOn)}起`,
        },
      ],
      steps: [
        '请登录平台查看双方的陈述和证据，独立提出意见；全体成员提交以前，任何人都看不到您的意见。',
        '意见提交后不能修改。此后共同评议，表决与意见不同的须说明理由，按多数意见裁定。',
      ],
      rule: RULE,
      action: { label: '查看事项并提出意见', path: panelOf(data) },
    }),
  });

/** R6: the members learn that the ruling is issued. */
const done = ({ name, what, decided }: Kind): Template =>
  defineTemplate<typeof RulingIssued | typeof RatingCaseDecided>({
    ...{ ...toExpert, name: `${name}-decided`, event: decided, to: 'experts' },
    compose: (data, agency) => ({
      subject: '关于裁定组已经作出裁定的通知',
      opening: `您参加的裁定组已经对${what}作出裁定。`,
      particulars: [
        agencyIn(agency),
        { label: '裁定日期', value: dateInWords('ruledOn' in data ? data.ruledOn : data.decidedOn) },
      ],
      steps: ['裁定、表决和不同意见可以登录平台查看。评议的情况，请予保密。'],
      rule: RULE,
      action: { label: '查看裁定', path: panelOf(data) },
    }),
  });

const kinds: readonly Kind[] = [
  {
    ...{ name: 'panel', what: '一件投诉' },
    ...{ drawn: PanelDrawn, left: PanelMemberLeft, ready: PanelReady, decided: RulingIssued },
  },
  {
    ...{ name: 'case-panel', what: '一件评级调整或取消案件' },
    ...{ drawn: CasePanelDrawn, left: CasePanelMemberLeft, ready: CasePanelReady, decided: RatingCaseDecided },
  },
];
export const expertLetters = kinds.flatMap((kind) =>
  [seated, replacing, gone, opinionDue, done].map((letterOf) => letterOf(kind)),
);
