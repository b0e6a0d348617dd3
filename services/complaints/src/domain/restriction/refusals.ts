import { conflict, defineRefusals, forbidden } from '@heng/kit/domain';

/** The refusals about the restriction of those who file maliciously. */
export const refuse = defineRefusals('complaints', {
  'filing-restricted': conflict(
    '因“{reason}”，您在 {until} 之前不能提交投诉、举报。不服的，请凭编号和查询码在“查看办理情况”页申请复核，由另一名工作人员决定。',
    'You cannot file until {until}, because: {reason}. Come back by number and code to ask for a review by another member of the staff.',
  ),
  'contact-restricted': conflict(
    '这个邮箱目前不能用于提交投诉、举报；原因已经通知使用者，可以凭编号和查询码申请复核。不留邮箱也可以提交。',
    'This address cannot be used to file at present; who uses it was told why and may ask for a review by number and code. You can file without an address.',
  ),
  'case-not-unfounded': conflict(
    '只有不予受理、裁定不成立或者认定不属实的投诉、举报，才可以限制其提交人。',
    'Only who filed what was declined, dismissed or found not verified can be restricted.',
  ),
  'filer-untraceable': conflict(
    '该提交人匿名，也没有留下邮箱，无从限制。',
    'This filer is anonymous and left no address, so nobody can be restricted.',
  ),
  'restricted-before': conflict('对该提交人的限制已经存在。', 'This filer is restricted already.'),
  'restriction-reviewed': conflict(
    '该限制的状态（state）为 {state}；复核只进行一次，须先由本人申请。',
    'The restriction’s state is {state}; there is one review, which the person asks for.',
  ),
  'own-restriction': forbidden(
    '该限制由您作出，须由另一名工作人员复核。',
    'You imposed this restriction, so another member of the staff reviews it.',
  ),
});
