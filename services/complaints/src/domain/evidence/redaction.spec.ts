import type { Complaint } from '../case/complaint.js';
import { asRedactedFor, redact, type Redacting, type Redaction } from './redaction.js';

const complaint = {
  ...{
    id: 'case',
    agencyId: 'agency',
    statement: '李明告诉我的。',
    wish: null,
    evidence: ['李明的合同'],
    answer: '不实。',
  },
} as unknown as Complaint;
const by = { id: 'one', author: 'staff-1', today: '2026-03-02' };
const made = (given: Partial<Redacting>): Redaction => {
  const redacting = { subject: 'statement', text: null, fileId: null, reason: '指明了举报人。', ...given };
  return { ...redact(redacting, complaint, [{ fileId: 'photo' }], by).state, version: 1 };
};

test('words are redacted by a text, a file by another one', () => {
  expect(made({ text: '有人告诉我的。' })).toMatchObject({ subject: 'statement', author: 'staff-1' });
  expect(made({ subject: 'photo', fileId: 'blurred' })).toMatchObject({ subject: 'photo', fileId: 'blurred' });
});

test.each([
  ['words that are not there', { subject: 'wish', text: '无' }, 'complaints.redaction-of-nothing'],
  ['a file of another case', { subject: 'other', fileId: 'blurred' }, 'complaints.redaction-of-nothing'],
  ['words by no text', {}, 'complaints.redaction-unfit'],
  ['words by a file', { text: '无', fileId: 'blurred' }, 'complaints.redaction-unfit'],
  ['a file by a text', { subject: 'photo', text: '无' }, 'complaints.redaction-unfit'],
])('%s cannot be redacted', (_, given, refusal) => {
  expect(() => made(given)).toThrow(refusal);
});

test('each side reads the last redaction of what the other one wrote; those who decide read the original', () => {
  const redactions = [
    made({ text: '第一版' }),
    made({ text: '第二版' }),
    made({ subject: 'evidence', text: '合同' }),
    made({ subject: 'answer', text: '（略）' }),
  ];
  expect(asRedactedFor('accused', complaint, redactions)).toEqual({
    ...complaint,
    statement: '第二版',
    evidence: ['合同'],
  });
  expect(asRedactedFor('filer', complaint, redactions)).toEqual({ ...complaint, answer: '（略）' });
  for (const reader of ['staff', 'expert', 'panel'] as const)
    expect(asRedactedFor(reader, complaint, redactions)).toEqual(complaint);
});
