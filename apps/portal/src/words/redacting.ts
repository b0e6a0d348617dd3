import { catalogue } from './catalogue.js';

/** The words about what the other side reads in place of the original. */
export const redacting = catalogue({
  title: ['遮盖后提供给对方', 'Redact for the other side'],
  lead: [
    '对方看到遮盖后的文字或者替换的文件；原文、原件和每一次遮盖都保留，工作人员和裁定的专家仍看原文、原件。遮盖事实经过后，机构看不到投诉人的要求，直到也写明其遮盖后的文字。',
    'The other side reads the redacted words or gets the other document. The original and every redaction stay; staff and the experts who rule read the original. Once what happened is redacted, the agency reads of what the complainant asks for only what is redacted too.',
  ],
  of: ['遮盖的内容', 'What is redacted'],
  parts: {
    statement: ['事实经过', 'What happened'],
    wish: ['投诉人的要求', 'What the complainant asks for'],
    evidence: ['证据（文字）', 'Evidence in words'],
    comment: ['投诉人的意见', 'The complainant’s comment'],
    answer: ['机构的回应', 'The agency’s answer'],
  },
  file: ['证据文件', 'An evidence file'],
  text: ['遮盖后的文字', 'The redacted words'],
  textHint: ['遮盖文字时填写。', 'To redact words.'],
  replacement: ['替换的文件', 'The document in its place'],
  replacementHint: ['遮盖文件时上传。', 'To redact a file.'],
  made: ['已作的遮盖', 'Redactions so far'],
  none: ['还没有遮盖。', 'Nothing is redacted yet.'],
  on: ['日期', 'On'],
  author: ['经办人', 'By'],
  redacted: ['已遮盖', 'Redacted'],
});
