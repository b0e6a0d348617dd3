import { conflict, defineRefusals, invalid } from '@heng/kit/domain';

/** The refusals of merits and shared knowledge. */
export const refuse = defineRefusals('registry', {
  'merit-level-missing': invalid(
    '政府奖励须注明级别（level）：national、provincial 或 municipal。',
    'level is missing: an award by a government names national, provincial or municipal.',
  ),
  'merit-level-not-applicable': invalid(
    '级别（level）只用于政府奖励，{kind} 不分级别。',
    'level {level} is for awards by governments only; {kind} has none.',
  ),
  'merit-awarder-missing': invalid(
    '全国性协会的奖励须注明协会名称（awardedBy）。',
    'awardedBy is missing: an award by a national association names the association.',
  ),
  'merit-award-not-applicable': invalid(
    '{field} 只用于奖励，{kind} 不是奖励。',
    '{field} is for awards only; {kind} is none.',
  ),
  'merit-evidence-missing': invalid(
    '须有证据：请填写说明（evidence）或引用已上传的文件（fileIds），至少一项。',
    'evidence and fileIds are both missing: a merit is claimed with a text, files, or both.',
  ),
  'merit-knowledge-not-applicable': invalid(
    '知识成果（knowledgeId）只能由引用或奖励指明，{kind} 不能。',
    'knowledgeId is for citations and awards; {kind} names no shared knowledge.',
  ),
  'knowledge-unknown': invalid(
    '没有属于该机构、已获认可的知识成果 {knowledgeId}（knowledgeId）。',
    'knowledgeId {knowledgeId} is no recognised shared knowledge of this agency.',
  ),
  'merit-already-decided': conflict(
    '该项已于 {decidedOn} 作出决定（{state}），不能再次决定。',
    'The merit was {state} on {decidedOn}; it is decided once.',
  ),
});
