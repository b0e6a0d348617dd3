import { conflict, defineRefusals, forbidden } from '@heng/kit/domain';

/** The refusals of cases of R11. */
export const refuse = defineRefusals('complaints', {
  'case-state-wrong': conflict(
    '该案件的状态（state）为 {state}（{stateZh}），不能{actionZh}。',
    'The case’s state is {state}, which does not allow this.',
  ),
  'case-contestable': conflict(
    '所依据的裁定在 {panelAfter} 以前（含当日）可以申请复核，此前不能组成裁定组。',
    'The ruling behind the case can be contested until {panelAfter}; its panel is announced after that.',
  ),
  'case-contested': conflict(
    '所依据的裁定正在复核，复核作出裁定以前不能组成裁定组。',
    'A ruling behind the case is being reconsidered; its panel is announced after that.',
  ),
  'case-answered': conflict('贵机构已经答复，每件案件答复一次。', 'Your agency has answered; a case is answered once.'),
  'not-your-case': forbidden(
    '您的令牌所代表的组织不是该案件所涉的机构，只能查看和答复本机构的案件。',
    'Your token acts for another organisation than the agency of this case; an agency sees and answers its own cases.',
  ),
  'ground-by-system': conflict(
    '三个月内三起严重事件（serious-complaints）由系统立案，不能由工作人员提出。',
    'The system opens cases of three serious incidents (serious-complaints); staff open those of the other grounds.',
  ),
});
