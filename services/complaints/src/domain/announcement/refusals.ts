import { conflict, defineRefusals, forbidden, invalid } from '@heng/kit/domain';

/** The refusals of announcements. */
export const refuse = defineRefusals('complaints', {
  'announcement-state-wrong': conflict(
    '该公布的状态（state）为 {state}（{stateZh}），不能{actionZh}。',
    'The announcement’s state is {state}, which does not allow this.',
  ),
  'announcement-too-early': conflict(
    '所依据的裁定在 {publishAfter} 以前（含当日）可以申请复核，或者正在复核，此前不能公布。',
    'The ruling behind it can be contested until {publishAfter}, or is under reconsideration; nothing is announced before.',
  ),
  'announcement-not-waivable': conflict(
    '只有据核实属实、情节轻微的举报作出的公布，可以决定不公布。',
    'Only the announcement of a verified report of minor severity may be left out.',
  ),
  'waiver-proposed': conflict('已有人提出不公布。', 'It is proposed already not to announce it.'),
  'waiver-not-proposed': conflict('没有人提出不公布。', 'Nobody has proposed not to announce it.'),
  'own-waiver': forbidden(
    '不公布由您提出，须由其他工作人员决定。',
    'You proposed not to announce it, so somebody else of the staff decides.',
  ),
  'persons-unknown': invalid(
    '人员（personIds）有重复，或者超过 {most} 名。',
    'personIds names somebody twice, or more than {most} persons.',
  ),
  'repair-too-early': conflict(
    '公布的最短期限在 {repairAfter} 届满，此后才可以申请修复。',
    'The shortest time in public ends on {repairAfter}; repair is applied for after it.',
  ),
  'own-publication': forbidden(
    '该公布由您发布，修复申请须由其他工作人员决定。',
    'You published this announcement, so somebody else of the staff decides on its repair.',
  ),
  'not-your-announcement': forbidden(
    '您的令牌所代表的组织不是被公布的机构。',
    'Your token acts for another organisation than the announced agency.',
  ),
});
