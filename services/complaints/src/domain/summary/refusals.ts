import { conflict, defineRefusals, forbidden, invalid } from '@heng/kit/domain';

/** The refusals of summaries. */
export const refuse = defineRefusals('complaints', {
  'summary-case-not-final': conflict(
    '该投诉还没有不能再变更的裁定，不能公开摘要。',
    'The complaint has no ruling yet that is final; no summary of it becomes public.',
  ),
  'summary-not-allowed': conflict(
    '并非所有仍在本案中的投诉人都同意公开摘要。',
    'Not everybody who filed the complaint and has not withdrawn allows a summary.',
  ),
  'summary-exists': conflict('该投诉已有摘要，请修改原摘要。', 'The complaint has a summary already; edit that one.'),
  'summary-released': conflict(
    '摘要已经公开，不能再变更。',
    'The summary is public already and is not changed any more.',
  ),
  'summary-own-text': forbidden(
    '摘要由您撰写，须由其他工作人员公开。',
    'You wrote this summary, so somebody else of the staff releases it.',
  ),
  'summary-identifies': invalid(
    '摘要（text）中有可以识别当事人的内容：{found}。请删去机构和个人的名称、编号、电话和邮箱。',
    'The summary (text) has something that identifies a party: {found}. Leave out names, numbers, telephones and e-mail addresses.',
  ),
});
