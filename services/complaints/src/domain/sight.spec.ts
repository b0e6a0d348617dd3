import { dayOn } from '@heng/testing/rules';
import { type Complaint, file } from './case/complaint.js';
import { asSeenBy, maySee, type Part, type Reader, readers, sight } from './sight.js';

const filing: Parameters<typeof file>[0] = {
  ...{ id: '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01', number: 'T2026-000123-3' },
  ...{ agencyId: '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11', allegation: 'other' as const, evidence: [] },
  ...{ statement: '<statement>', wish: null },
};
/** A complaint whose texts say of which part they are. */
const complaint: Complaint = {
  ...{ ...file(filing, dayOn('2026-03-02')).state, version: 1, declineReason: '<decline>' },
  ...{ answer: '<answer>', answerEvidence: ['<answer>'], comment: '<comment>', rulingReason: '<ruling>' },
  ...{
    incidentId: '<incident>',
    incidentReason: '<incident>',
    declarations: [{ by: '<declarations>', on: '2026-03-02' }],
  },
};
const TOLD = [
  'statement',
  'decline',
  'answer',
  'comment',
  'ruling',
  'incident',
  'declarations',
] as const satisfies Part[];

test.each(readers)('of a complaint the %s sees the parts in the table, and no others', (reader) => {
  const seen = JSON.stringify(asSeenBy(reader, complaint));
  // Readers without any part get no complaint at all.
  const expected = maySee(reader, 'course') ? TOLD.filter((part) => maySee(reader, part)) : ['statement'];
  expect(TOLD.filter((part) => seen.includes(`<${part}>`))).toEqual(expected);
});

test('what identifies a filer is for staff, and a real name for the agency too', () => {
  const of = (part: Part): readonly Reader[] => sight[part];
  expect([of('filer'), of('realName')]).toEqual([
    ['staff', 'mediator'],
    ['accused', 'staff', 'mediator'],
  ]);
});

test('what the parties offer each other is for them and the mediator, and for nobody who rules', () => {
  expect(readers.filter((reader) => maySee(reader, 'offers'))).toEqual(['filer', 'accused', 'mediator']);
});
