import { RedactionMade } from '@heng/contracts';
import type { Complaint } from '../case/complaint.js';
import { asRedactedFor, redact, type Redacting, type Redaction } from './redaction.js';

const [id, agencyId, photo] = [
  '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01',
  '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11',
  'c5e3f1a2-9d41-8b53-a8f0-1e2d3c4b5a69',
];
const complaint = {
  ...{
    ...{ id, agencyId },
    statement: '李明告诉我的。',
    wish: null,
    evidence: ['李明的合同'],
    answer: '不实。',
  },
} as unknown as Complaint;
const by = { id: '7d6a5d2b-31a8-8d38-9f07-5a0f6f5e9c01', author: 'staff-1', today: '2026-03-02' };
const made = (given: Partial<Redacting>): Redaction => {
  const redacting = { subject: 'statement', text: null, fileId: null, reason: '指明了举报人。', ...given };
  return { ...redact(redacting, complaint, [{ fileId: photo }], by).state, version: 1 };
};

test('words are redacted by a text, a file by another one', () => {
  expect(made({ text: '有人告诉我的。' })).toMatchObject({ subject: 'statement', author: 'staff-1' });
  expect(made({ subject: photo, fileId: 'blurred' })).toMatchObject({ subject: photo, fileId: 'blurred' });
});

test('a redaction is recorded without its text and reason', () => {
  const { events } = redact(
    { subject: photo, text: null, fileId: 'blurred', reason: '李明' },
    complaint,
    [{ fileId: photo }],
    by,
  );
  const told = { redactionId: by.id, complaintId: id, agencyId, redactedOn: by.today };
  expect(events).toEqual([RedactionMade.of(by.id, { ...told, subject: 'file', fileId: photo })]);
});

test('where the statement is redacted the accused reads of the wish what is redacted too; who decides reads it all', () => {
  const wishing = { ...complaint, wish: '请李明道歉。' };
  const once = [made({ text: '有人告诉我的。' })];
  const twice = [...once, { ...made({ text: '请道歉。' }), subject: 'wish' }];
  const wishes = (redactions: Redaction[]) =>
    (['accused', 'panel', 'filer'] as const).map((reader) => asRedactedFor(reader, wishing, redactions).wish);
  expect([[], once, twice].map(wishes)).toEqual([
    [wishing.wish, wishing.wish, wishing.wish],
    [null, wishing.wish, wishing.wish],
    ['请道歉。', wishing.wish, wishing.wish],
  ]);
});

test.each([
  ['words that are not there', { subject: 'wish', text: '无' }, 'complaints.redaction-of-nothing'],
  ['a file of another case', { subject: 'other', fileId: 'blurred' }, 'complaints.redaction-of-nothing'],
  ['words by no text', {}, 'complaints.redaction-unfit'],
  ['words by a file', { text: '无', fileId: 'blurred' }, 'complaints.redaction-unfit'],
  ['a file by a text', { subject: photo, text: '无' }, 'complaints.redaction-unfit'],
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
  for (const reader of ['staff', 'panel'] as const)
    expect(asRedactedFor(reader, complaint, redactions)).toEqual(complaint);
});
