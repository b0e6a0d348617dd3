import { conflict, defineRefusals, forbidden } from '@heng/kit/domain';

/** The refusals of mediations. */
export const refuse = defineRefusals('complaints', {
  'mediation-ended': conflict(
    '该调解的状态（state）为 {state}（{stateZh}），已经终结。',
    'The mediation’s state is {state}: it has ended.',
  ),
  'mediation-over': conflict(
    '调解期限已于 {due} 届满，不能再提出或者接受方案。',
    'The time for the mediation ended on {due}; no offer is made or accepted any more.',
  ),
  'mediation-not-yours': forbidden(
    '只有该投诉的投诉人（凭编号和查询码）、被投诉机构和联盟工作人员可以参与调解。',
    'Only the filer, by number and code, the agency complained about and staff take part in a mediation.',
  ),
  'offer-missing': conflict(
    '对方尚未提出方案，无可接受。',
    'The other side has made no offer yet, so there is nothing to accept.',
  ),
  'offers-used': conflict(
    '一方最多提出 {count} 个方案，贵方次数已用完。',
    'A party makes {count} offers at most, and yours are used.',
  ),
  'panel-sits': conflict(
    '该投诉已经组成裁定组，不再调解。',
    'The complaint has a panel; a mediation comes before one.',
  ),
});
