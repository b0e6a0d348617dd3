import { AnswerExtensionAsked, AnswerExtensionDecided } from '@heng/contracts';
import { dayOn, fact, given } from '@heng/testing/rules';
import { accept, answer, type Complaint, file, missClocks } from './complaint.js';
import { askExtension, decideExtension } from './extension.js';

const agencyId = '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11';
const filing = {
  ...{ id: '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01', number: null, agencyId, allegation: 'misconduct' as const },
  ...{ statement: '理由', wish: null, evidence: [] },
};
const filed: Complaint = { ...file(filing, dayOn('2026-03-02')).state, version: 1 };
const accepted = accept(filed, dayOn('2026-03-02')).state;
const wanted = { agencyId, days: 15, reason: '合同在异地档案室。' };
const asked = askExtension(accepted, wanted, dayOn('2026-03-10')).state;
const yes = { granted: true, reason: '理由充分。' };
const decided = (decision: typeof yes, on: string) => (complaint: Complaint) =>
  decideExtension(complaint, decision, dayOn(on));

test('staff grant the agency more days to answer, and the clock has them with the reason', () => {
  given(accepted)
    .when((one) => askExtension(one, wanted, dayOn('2026-03-17')))
    .then({ events: [fact(AnswerExtensionAsked, { askedOn: '2026-03-17', days: 15 })] });
  const { clocks } = given(asked)
    .when(decided(yes, '2026-03-17'))
    .then({
      state: { extension: { granted: true, decidedOn: '2026-03-17', decisionReason: '理由充分。' } },
      events: [fact(AnswerExtensionDecided, { granted: true, due: '2026-04-01' })],
      deadlines: [{ start: 'complaints.answer', due: { date: '2026-04-01' } }],
    });
  expect(clocks.answer).toMatchObject({ extension: { reason: '合同在异地档案室。' }, due: { date: '2026-04-01' } });
});

test('a request that is refused leaves the clock as it was', () => {
  given(asked)
    .when(decided({ granted: false, reason: '材料不多。' }, '2026-03-12'))
    .then({ state: { clocks: accepted.clocks, extension: { granted: false } }, deadlines: [] });
});

test.each([
  ['by another agency', accepted, { ...wanted, agencyId: 'another' }, '2026-03-10', 'not-your-agency'],
  ['a second time', asked, wanted, '2026-03-11', 'extension-asked-before'],
  ['after a decision', decided(yes, '2026-03-11')(asked).state, wanted, '2026-03-20', 'extension-asked-before'],
  ['once the time to answer is over', accepted, wanted, '2026-03-18', 'answer-term-over'],
  ['before the acceptance', filed, wanted, '2026-03-03', 'not-accepted'],
] as const)('nothing is asked %s', (_, complaint, by, on, code) => {
  given(complaint as Complaint)
    .when((one) => askExtension(one, by, dayOn(on)))
    .then(`complaints.${code}`);
});

test('days that end on the same day are no extension', () => {
  // Accepted on 03-06, the answer is due on Monday 03-23; a day more than 15 ends on Sunday 03-22.
  const friday = accept(filed, dayOn('2026-03-06')).state;
  given(friday)
    .when((one) => askExtension(one, { ...wanted, days: 1 }, dayOn('2026-03-10')))
    .then('complaints.extension-not-longer', { days: 1 });
});

test.each([
  ['nobody asked', accepted, '2026-03-10', 'extension-not-asked'],
  ['it is decided', decided(yes, '2026-03-11')(asked).state, '2026-03-12', 'extension-not-asked'],
  ['the time to answer is over', asked, '2026-03-18', 'answer-term-over'],
  [
    'the agency has answered',
    answer(asked, { agencyId, statement: '已核对。', evidence: [] }, dayOn('2026-03-12')).state,
    ...['2026-03-12', 'already-answered'],
  ],
] as const)('nothing is granted once %s', (_, complaint, on, code) => {
  given(complaint as Complaint)
    .when(decided(yes, on!))
    .then(`complaints.${code}`);
});

test('an answer in the extended time is in time, and one after it is late', () => {
  const granted = decided(yes, '2026-03-17')(asked).state;
  expect(missClocks(granted, dayOn('2026-04-01')).state).toBe(granted);
  expect(missClocks(granted, dayOn('2026-04-02')).state.clocks).toMatchObject({
    ...{ answer: { missed: true }, ruling: { from: '2026-04-01' } },
  });
});
