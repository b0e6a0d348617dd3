import { CaseDecided, CaseOpened } from '@heng/contracts';
import { dateInWords, gradeInWords, MEASURES } from '../letter.js';
import { defineTemplate } from '../template.js';

const RULE = `${MEASURES}“评级”关于调整或取消评级的规定：近三个月内被投诉或举报达3次以上，经核实情况属实且情节严重`;
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
      { label: '案件编号', value: caseId },
      { label: '立案日期', value: dateInWords(openedOn) },
      { label: '最后一项裁定的日期', value: dateInWords(completedOn) },
    ],
    list: { title: '各事件的首件投诉', items: incidents },
    steps: [
      '请登录平台查看立案依据的各项裁定。',
      '由与贵机构没有利害关系的专家裁定维持、调整或者取消现有评级，并说明理由；裁定以前，现有评级不变。',
      '裁定结果将另行通知。',
    ],
    rule: RULE,
    action: show(caseId),
  }),
});

/** R11: the agency learns the ruling and its reason. */
const decided = defineTemplate<typeof CaseDecided>({
  name: 'case-decided',
  event: CaseDecided,
  to: 'agencyId',
  gathering: 'never',
  compose: ({ caseId, outcome, grade, decidedOn, reason }) => ({
    subject: '关于贵机构评级案件裁定的通知',
    opening: '就是否调整或取消贵机构评级的案件，专家已经作出裁定。',
    particulars: [
      { label: '案件编号', value: caseId },
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

export const caseLetters = [opened, decided];
