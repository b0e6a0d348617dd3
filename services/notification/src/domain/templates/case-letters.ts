import {
  CaseDecided,
  CaseOpened,
  CasePanelReady,
  RatingCaseDecided,
  RatingCaseOpened,
  type RevocationGround,
} from '@heng/contracts';
import { dateInWords, gradeInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

const RULE = `${MEASURES}“评级”关于调整或取消评级的规定`;
const SERIOUS = `${RULE}：近三个月内被投诉或举报达3次以上，经核实情况属实且情节严重`;
const GROUNDS: Record<RevocationGround, string> = {
  'separation-breached': '违反咨询与评定分离原则',
  formalism: '违反本质贯标原则，搞形式主义',
  'false-disclosure': '公开了虚假信息，或者所提供的评级材料存在虚假信息',
  'serious-complaints': '近三个月内被投诉或举报达3次以上，经核实情况属实且情节严重',
  'market-harm': '对贯标咨询服务市场造成重大负面影响的其他情况',
};
const OUTCOMES = { kept: '维持评级', adjusted: '调整评级', revoked: '取消评级' } as const;
const show = (caseId: string) => ({ label: '查看案件', path: `/cases/${caseId}` });

/** R11 (4): the agency learns that a case about its rating is open, and on which incidents it rests. */
const opened = defineTemplate<typeof CaseOpened>({
  name: 'case-opened',
  event: CaseOpened,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ caseId, incidents, completedOn, openedOn }) => ({
    subject: '关于就贵机构评级立案的通知',
    opening: `贵机构在三个月内有${incidents.length}起被投诉或举报的事件，经核实情况属实且情节严重，平台已就是否调整或取消贵机构的评级立案。`,
    particulars: [
      { label: '立案日期', value: dateInWords(openedOn) },
      { label: '最后一项裁定的日期', value: dateInWords(completedOn) },
    ],
    steps: [
      '请登录平台查看立案依据的各项裁定。',
      '请登录平台答复。由抽取的裁定组裁定维持、调整或者取消评级，并说明理由；裁定以前，现有评级不变。',
      '裁定结果将另行通知。',
    ],
    rule: SERIOUS,
    action: show(caseId),
  }),
});

/** The ruling of one expert, by versions before panels did. */
const decided = defineTemplate<typeof CaseDecided>({
  name: 'case-decided',
  event: CaseDecided,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ caseId, outcome, grade, decidedOn, reason }) => ({
    subject: '关于贵机构评级案件裁定的通知',
    opening: '就是否调整或取消贵机构评级的案件，专家已经作出裁定。',
    particulars: [
      { label: '裁定', value: OUTCOMES[outcome] },
      ...(grade ? [{ label: '调整后的等级', value: gradeInWords(grade) }] : []),
      { label: '裁定日期', value: dateInWords(decidedOn) },
      { label: '裁定理由', value: reason },
    ],
    steps: ['请登录平台查看裁定和所依据的事件。'],
    rule: RULE,
    action: show(caseId),
  }),
});

/** R11: the agency learns on which ground a case is open; that of the system is told by rating. */
const openedOnGround = defineTemplate<typeof RatingCaseOpened>({
  name: 'rating-case-opened',
  event: RatingCaseOpened,
  to: 'agencyId',
  gathering: 'never',
  isWritten: (_, { openedBy }) => openedBy !== 'system',
  compose: ({ caseId, ground, openedBy, openedOn }) => ({
    subject: '关于就贵机构评级立案的通知',
    opening: `平台已就是否调整或取消贵机构的评级立案，${openedBy === 'ruling' ? '依据是投诉的裁定' : '由联盟工作人员提出'}。`,
    particulars: [
      { label: '情形', value: GROUNDS[ground] },
      { label: '立案日期', value: dateInWords(openedOn) },
    ],
    steps: [
      '请登录平台查看事实和理由，并在裁定以前答复，提供证据。',
      '由抽取的裁定组裁定维持、调整或者取消评级，并说明理由；裁定以前，现有评级不变。',
    ],
    rule: RULE,
    action: show(caseId),
  }),
});

/** R8, R11: the agency learns who rules on its case, and until when it may strike a member. */
const panelReady = defineTemplate<typeof CasePanelReady>({
  name: 'case-panel-ready',
  event: CasePanelReady,
  to: 'agencyId',
  gathering: 'never',
  isWritten: (_, { strikeUntil }) => strikeUntil !== null,
  compose: ({ caseId, readyOn, strikeUntil }) => ({
    subject: '关于评级案件裁定组已经组成的通知',
    opening: '贵机构评级案件的裁定组已经抽取，成员均已声明与贵机构没有利害关系。',
    particulars: [
      { label: '声明完毕日期', value: dateInWords(readyOn) },
      { label: '申请更换专家的截止日期', value: `${dateInWords(strikeUntil!)}（当日24时截止）` },
    ],
    steps: ['贵机构可以在截止日期之前申请更换一名专家，不需要说明理由，由抽取顺序中的下一位递补。'],
    rule: RULE,
    action: { label: '查看裁定组', path: `/cases/${caseId}/panel` },
  }),
});

/** R11: the agency learns what the panel decided, with the reasons. */
const decidedByPanel = defineTemplate<typeof RatingCaseDecided>({
  name: 'rating-case-decided',
  event: RatingCaseDecided,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ caseId, ground, outcome, grade, decidedOn, fact, evidence, rule }) => ({
    subject: '关于贵机构评级案件裁定的通知',
    opening: '就是否调整或取消贵机构评级的案件，裁定组已经作出裁定。',
    particulars: [
      { label: '情形', value: GROUNDS[ground] },
      { label: '裁定', value: OUTCOMES[outcome] },
      ...(grade ? [{ label: '等级不高于', value: gradeInWords(grade) }] : []),
      { label: '裁定日期', value: dateInWords(decidedOn) },
      { label: '认定的事实', value: fact },
      { label: '证据', value: evidence },
      { label: '依据', value: rule },
    ],
    steps: ['裁定即时适用于现有评级和正在进行的评级。裁定和不同意见可以登录平台查看。'],
    rule: RULE,
    action: show(caseId),
  }),
});

export const caseLetters = [opened, decided, openedOnGround, panelReady, decidedByPanel];
