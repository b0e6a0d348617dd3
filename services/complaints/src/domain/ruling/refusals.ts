import { conflict, defineRefusals, forbidden, invalid } from '@heng/kit/domain';
import { PanelRefusal } from '@heng/panel';

/** The refusals of panels and their rulings. */
export const refuse = defineRefusals('complaints', {
  'panel-exists': conflict(
    '该投诉已有裁定组，在其裁定或者解散之前不能另行组成。',
    'The complaint has a panel; another one is announced only after that has ruled or is dissolved.',
  ),
  'panel-state-wrong': conflict(
    '裁定组的状态（state）为 {state}（{stateZh}），不能{actionZh}。',
    'The panel’s state is {state}, which does not allow this.',
  ),
  'panel-result-known': invalid(
    '公开摇号的日期（resultOn）{resultOn} 须晚于今日 {today}，公布名单时结果不得已知。',
    'resultOn {resultOn} must be after today, {today}: the result must not be known when the list is announced.',
  ),
  'panel-result-awaited': conflict(
    '公开摇号（{source}）于 {resultOn} 举行，此前不能抽取。',
    'The public drawing, {source}, is on {resultOn}; nothing is drawn before.',
  ),
  'panel-too-few': conflict(
    '专家库中与该事项没有利害关系的专家不足：须够组成裁定组，并够双方各更换一名。',
    'The pool has too few experts without a conflict: enough for all seats and for a strike of each party.',
  ),
  'panel-complete': conflict('裁定组没有空缺，不能解散。', 'The panel has no vacant seat, so it is not dissolved.'),
  'not-a-member': forbidden(
    '您不是该裁定组的成员，或者所指专家不是成员。',
    'You are no member of this panel, or the expert that you name is none.',
  ),
  'panel-not-yours': forbidden(
    '只有联盟工作人员、裁定组现任成员和双方当事人可以查看该案件及其裁定组。',
    'Only staff, experts with a seat on its panel and the parties see the case and the panel.',
  ),
  'not-a-party': forbidden(
    '只有该投诉的双方当事人可以申请更换专家。',
    'Only the parties of the complaint strike members.',
  ),
  'strikes-used': conflict(
    '您已申请更换 {count} 名专家，次数已用完。',
    'You have struck {count} already, as many as you may.',
  ),
  'strike-without-replacement': conflict(
    '名单中没有可以递补的专家，不能更换。',
    'Nobody of the list is left to take the seat, so no member is struck.',
  ),
  'members-undeclared': conflict(
    '裁定组成员尚未全部声明没有利害关系，声明之后方可申请更换。',
    'Not every member has declared to have no tie; strikes are possible after that.',
  ),
  'strikes-over': conflict('申请更换的期限已于 {due} 届满。', 'The time for strikes ended on {due}.'),
  'strikes-running': conflict(
    '成员尚未全部声明，或者双方申请更换的期限未满，此前不能提出意见。',
    'Not every member has declared, or the parties may still strike; opinions are given after that.',
  ),
  'tie-not-declared': forbidden(
    '请先声明与该机构有无利害关系；有利害关系的，应当回避。',
    'Declare first whether you have a tie to the agency; who has one recuses.',
  ),
  'declared-already': conflict(
    '您已经声明与该机构没有利害关系，无须再次声明。',
    'You have declared already that you have no tie to the agency.',
  ),
  'opinion-given': conflict(
    '您的意见已经提交，评议时可以改变表决，但不能重新提出意见。',
    'You have given your opinion; you may vote otherwise in the deliberation, but give no second one.',
  ),
  'opinions-awaited': conflict(
    '成员的意见尚未全部提交，此前不能评议。',
    'Not every member has given an opinion; the deliberation begins after that.',
  ),
  'votes-awaited': conflict('成员尚未全部表决。', 'Not every member has voted.'),
  'not-presiding': forbidden(
    '裁定由排在首位的成员（首席专家）在全体表决后作出。',
    'The first member of the draw presides and issues the ruling, once all have voted.',
  ),
  'outcome-unfit': invalid(
    '结论（outcome）{outcome} 不适用于该事项：投诉为 dismissed、upheld-in-part 或 upheld，评级案件为 kept、adjusted 或 revoked。',
    'outcome {outcome} does not fit the matter: a complaint takes dismissed, upheld-in-part or upheld, a case of R11 kept, adjusted or revoked.',
  ),
  'grade-contradictory': invalid(
    '等级（grade）只在调整（adjusted）时填写，调整时必须填写。',
    'grade is given for an adjustment, and for that only.',
  ),
  'vote-reason-missing': invalid(
    '表决与您先前的意见不同，请说明理由（reason）。',
    'Your vote differs from your opinion; give the reason.',
  ),
  'not-a-party-here': forbidden(
    '只有该投诉的投诉人（凭编号和查询码）和被投诉机构可以申请复议。',
    'Only the filer, by number and code, and the agency complained about ask for a reconsideration.',
  ),
  'reconsideration-of-nothing': conflict(
    '该投诉没有可以申请复议的裁定。',
    'The complaint has no ruling that can be reconsidered.',
  ),
  'reconsideration-over': conflict(
    '申请复议的期限已于 {due} 届满。',
    'The time to ask for a reconsideration ended on {due}.',
  ),
  'reconsidered-before': conflict(
    '该投诉已经申请过复议；每件投诉复议一次，复议裁定为最终裁定。',
    'A reconsideration was asked for before; each complaint has one, which is final.',
  ),
  'correction-of-nothing': invalid(
    '文字（text）与原文相同，无可更正。',
    'text is the same as before, so there is nothing to correct.',
  ),
  'correction-too-long': invalid(
    '更正限于笔误，改动的文字不得超过 {count} 字，text 改动了 {changed} 字。',
    'Only typing errors are corrected: text changes {changed} characters, and {count} are the most.',
  ),
  'severity-missing': invalid(
    '缺少情节轻重（severity）：投诉全部或者部分成立时必须给出 minor、ordinary 或 serious。',
    'severity is missing: a complaint that is upheld, in part or whole, is minor, ordinary or serious.',
  ),
  'severity-not-applicable': invalid(
    '投诉不成立时，不得给出情节轻重（severity）或者处理措施（measures）。',
    'A complaint that is dismissed has no severity and no measures.',
  ),
});

const FAULTS = {
  'too-few': 'panel-too-few',
  drawn: 'panel-state-wrong',
  'not-a-member': 'not-a-member',
  'no-strike-left': 'strikes-used',
  'no-replacement': 'strike-without-replacement',
} as const;

/** A step of a panel, with its refusal in the words of this service. @throws DomainError */
export function allowing<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof PanelRefusal) throw refuse(FAULTS[error.fault]);
    throw error;
  }
}
