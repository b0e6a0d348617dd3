import { ComplaintClockMissed, ComplaintMerged, ComplaintRuled } from '@heng/contracts';
import { dayOn, fact, given } from '@heng/testing/rules';
import { accept, answer, type Complaint, decline, file, missClocks, rule } from './complaint.js';
import { merge, recordFinding } from './incident.js';

const agencyId = '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11';
const idOf = (n: number) => `5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c0${n}`;
const filedOn = (day: string, n: number, over: Partial<Complaint> = {}): Complaint => {
  const filing = {
    id: idOf(n),
    number: null,
    agencyId,
    allegation: 'misconduct',
    statement: '现场天数不符。',
    wish: null,
    evidence: [],
  } as const;
  return { ...file(filing, dayOn(day)).state, version: 1, declarations: [{ by: 'x', on: day }], ...over };
};
const first = filedOn('2026-03-02', 1);
const second = filedOn('2026-03-05', 2);
const upheld = { outcome: 'upheld', severity: 'serious', reason: '证据确凿。', by: 'x' } as const;
const merged =
  (into: Complaint | null = first) =>
  (complaint: Complaint) =>
    merge(complaint, into, '与先前投诉为同一事实。', '2026-04-10');

test('a filing about the same facts is merged with the first, and its ruling names the incident', () => {
  const together = given(second)
    .when(merged())
    .then({
      state: { state: 'filed', incidentId: first.id, incidentReason: '与先前投诉为同一事实。' },
      events: [fact(ComplaintMerged, { incidentId: first.id, mergedOn: '2026-04-10' })],
    });
  const heard = answer(
    accept(together, dayOn('2026-03-06')).state,
    { agencyId, statement: '已核对。', evidence: [] },
    dayOn('2026-03-09'),
  );
  given(heard.state)
    .when((complaint) => rule(complaint, upheld, dayOn('2026-03-20')))
    .then([fact(ComplaintRuled, { incidentId: first.id })]);
});

test('what was ruled and missed before is told again with its incident: the new fact replaces the former', () => {
  const unanswered = missClocks(accept(second, dayOn('2026-03-06')).state, dayOn('2026-03-24')).state;
  const ruled = rule(unanswered, upheld, dayOn('2026-04-01')).state;
  given(ruled)
    .when(merged())
    .then([
      fact(ComplaintMerged),
      fact(ComplaintClockMissed, { clock: 'answer', incidentId: first.id }),
      fact(ComplaintRuled, { ruledOn: '2026-04-01', severity: 'serious', incidentId: first.id }),
    ]);
});

test('a merge is taken back: the filing is an incident of its own again', () => {
  const together = merged()(second).state;
  const alone = given(together)
    .when(merged(null))
    .then({ state: { incidentId: null }, events: [fact(ComplaintMerged, { incidentId: null })] });
  given(alone).when(merged(null)).then('complaints.not-merged');
});

test.each([
  ['of another agency', { ...first, agencyId: idOf(9) }, 'incident-of-another-agency'],
  ['that is merged itself', { ...first, incidentId: idOf(8) }, 'incident-not-first'],
  ['that was filed later', filedOn('2026-03-06', 3), 'incident-not-first'],
  ['that it is itself', second, 'incident-not-first'],
])('a filing is not merged with one %s', (_, into, refusal) => {
  given(second).when(merged(into)).then(`complaints.${refusal}`);
});

test('a declined filing is of no incident', () => {
  given(decline(second, '与贯标咨询服务无关。', dayOn('2026-03-06')).state)
    .when(merged())
    .then('complaints.merge-declined', { state: 'declined' });
});

test('what a regulator found is recorded as it is: nothing is to be accepted, answered or ruled (R9 4b)', () => {
  const found = { id: idOf(4), agencyId, allegation: 'formalism', statement: '专项检查发现。', evidence: [] } as const;
  given({ ...found, severity: 'ordinary' } as const)
    .when((finding) => recordFinding(finding, '2026-04-10'))
    .then({
      state: { state: 'ruled', outcome: 'upheld', severity: 'ordinary', recordedBy: 'regulator', clocks: {} },
      events: [fact(ComplaintRuled, { recordedBy: 'regulator', filedOn: '2026-04-10', ruledOn: '2026-04-10' })],
    });
});
