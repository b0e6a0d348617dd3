import {
  ComplaintAccepted,
  ComplaintAnswered,
  ComplaintClockMissed,
  ComplaintFiled,
  ComplaintNumbered,
  ComplaintRuled,
  ComplaintsDeadlineMoved,
} from '@heng/contracts';
import { isoDate, officialCalendar, withYear } from '@heng/legal-time';
import { dayOn, fact, given } from '@heng/testing/rules';
import { allowedActions, complaintLifecycle } from './actions.js';
import { accept, answer, type Complaint, decline, file, missClocks, recomputeClocks, rule } from './complaint.js';

const agencyId = '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11';
const filing = {
  id: '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01',
  number: 'T2026-000123-3',
  wish: null,
  agencyId,
  allegation: 'false-disclosure',
  statement: '公开的项目数量与实际不符。',
  evidence: ['https://example.cn/contract.pdf'],
} as const;
const reply = { agencyId, statement: '已逐一核对。', evidence: [] };
const upheld = { outcome: 'upheld', severity: 'serious', reason: '证据确凿。' } as const;

const accepted = (on: string) => (complaint: Complaint) => accept(complaint, dayOn(on));
const answered =
  (on: string, by: Parameters<typeof answer>[1] = reply) =>
  (complaint: Complaint) =>
    answer(complaint, by, dayOn(on));
const ruled =
  (on: string, ruling: Parameters<typeof rule>[1] = upheld) =>
  (complaint: Complaint) =>
    rule(complaint, ruling, dayOn(on));
const missed = (on: string) => (complaint: Complaint) => missClocks(complaint, dayOn(on));

/** A complaint in each of its states. */
const filed: Complaint = { ...file(filing, dayOn('2026-03-02')).state, version: 1 };
const complaints = {
  filed,
  accepted: accept(filed, dayOn('2026-03-04')).state,
  declined: decline(filed, '与贯标咨询服务无关。', dayOn('2026-03-04')).state,
  answered: answer(accept(filed, dayOn('2026-03-04')).state, reply, dayOn('2026-03-10')).state,
  ruled: rule(
    answer(accept(filed, dayOn('2026-03-04')).state, reply, dayOn('2026-03-10')).state,
    upheld,
    dayOn('2026-04-01'),
  ).state,
};

test('a complaint goes from filing to ruling, each step starting the next clock', () => {
  given(filing)
    .when((by) => file(by, dayOn('2026-03-02')))
    .then({
      events: [
        fact(ComplaintFiled, { filedOn: '2026-03-02', due: '2026-03-11' }),
        fact(ComplaintNumbered, { number: filing.number! }),
      ],
      deadlines: [{ start: 'complaints.acceptance', due: { date: '2026-03-11' } }],
    });
  const underWay = given(filed)
    .when(accepted('2026-03-04'))
    .then({
      events: [fact(ComplaintAccepted, { acceptedOn: '2026-03-04', due: '2026-03-19' })],
      deadlines: [{ stop: 'complaints.acceptance' }, { start: 'complaints.answer', due: { date: '2026-03-19' } }],
    });
  const heard = given(underWay)
    .when(answered('2026-03-10'))
    .then({
      events: [fact(ComplaintAnswered, { answeredOn: '2026-03-10', due: '2026-04-22' })],
      deadlines: [{ stop: 'complaints.answer' }, { start: 'complaints.ruling', due: { date: '2026-04-22' } }],
    });
  const { clocks } = given(heard)
    .when(ruled('2026-04-01'))
    .then({ state: { state: 'ruled', ruledOn: '2026-04-01', outcome: 'upheld', severity: 'serious' } });
  expect(Object.values(clocks).map(({ stoppedOn, missed }) => [stoppedOn, missed])).toEqual([
    ['2026-03-04', false],
    ['2026-03-10', false],
    ['2026-04-01', false],
  ]);
});

const today = '2026-03-11';
const acts = {
  accept: accepted(today),
  decline: (complaint: Complaint) => decline(complaint, '无关。', dayOn(today)),
  answer: answered(today),
  rule: ruled(today),
};
test.each([
  ['filed', 'accept', 'done'],
  ['filed', 'decline', 'done'],
  ['filed', 'answer', 'not-accepted'],
  ['filed', 'rule', 'not-accepted'],
  ['accepted', 'accept', 'already-decided'],
  ['accepted', 'decline', 'already-decided'],
  ['accepted', 'answer', 'done'],
  ['accepted', 'rule', 'answer-awaited'],
  ['declined', 'accept', 'already-decided'],
  ['declined', 'decline', 'already-decided'],
  ['declined', 'answer', 'not-accepted'],
  ['declined', 'rule', 'not-accepted'],
  ['answered', 'accept', 'already-decided'],
  ['answered', 'decline', 'already-decided'],
  ['answered', 'answer', 'already-answered'],
  ['answered', 'rule', 'done'],
  ['ruled', 'accept', 'already-decided'],
  ['ruled', 'decline', 'already-decided'],
  ['ruled', 'answer', 'already-ruled'],
  ['ruled', 'rule', 'already-ruled'],
] as const)('to a complaint that is %s, %s is %s', (state, action, outcome) => {
  const complaint = complaints[state];
  const taken = given(complaint).when(acts[action]);
  if (outcome === 'done') expect(taken.then({}).state).not.toBe(state);
  else taken.then(`complaints.${outcome}`, { state });
  expect(complaintLifecycle.allows(action, complaint)).toBe(outcome === 'done');
});

test('staff accept and decline, the agency answers; no expert rules alone', () => {
  const offered = (complaint: Complaint) =>
    (['alliance-staff', 'agency', 'expert', 'public'] as const).map((role) => allowedActions(complaint, { role }));
  expect(offered(complaints.filed)).toEqual([['accept', 'decline', 'merge'], [], [], []]);
  expect(offered(complaints.accepted)).toEqual([['merge'], ['answer', 'ask-extension'], [], []]);
  expect(offered(complaints.answered)).toEqual([['mediate', 'merge'], [], [], []]);
});

test.each([undefined, 'another'])('only the agency complained about answers, not %s', (other) => {
  given(complaints.accepted)
    .when(answered('2026-03-10', { ...reply, agencyId: other }))
    .then('complaints.not-your-agency');
});

test('a ruling is a fact with its outcome and day', () => {
  const dismissed = { outcome: 'dismissed', severity: null } as const;
  given(complaints.answered)
    .when(ruled('2026-04-01', { ...upheld, ...dismissed }))
    .then([fact(ComplaintRuled, { ...dismissed, filedOn: '2026-03-02', ruledOn: '2026-04-01' })]);
});

describe('a missed clock', () => {
  const unanswered = missClocks(complaints.accepted, dayOn('2026-03-20')).state;

  test('is told once, stays visible, and leaves the action possible', () => {
    const late = given(filed)
      .when(missed('2026-03-12'))
      .then([fact(ComplaintClockMissed, { clock: 'acceptance', due: '2026-03-11' })]);
    expect(missClocks(late, dayOn('2026-03-13'))).toEqual({ state: late, events: [] });
    given(late)
      .when(accepted('2026-03-13'))
      .then({
        state: { clocks: { acceptance: { missed: true, stoppedOn: '2026-03-13' } } },
        events: [fact(ComplaintAccepted)],
      });
  });

  test('is told by the action itself when nobody took note before', () => {
    given(filed)
      .when(accepted('2026-03-13'))
      .then([fact(ComplaintClockMissed), fact(ComplaintAccepted)]);
  });

  test('of the answer starts the ruling clock on its last day and allows a ruling without an answer', () => {
    given(complaints.accepted)
      .when(missed('2026-03-20'))
      .then({ deadlines: [{ start: 'complaints.ruling', due: { date: '2026-05-06' } }] });
    const byExpert = { ...unanswered, by: 'x' };
    expect(complaintLifecycle.actions.filter((action) => complaintLifecycle.allows(action, byExpert))).toEqual([
      ...['answer', 'merge', 'rule', 'withdraw'],
    ]);
    given(unanswered)
      .when(ruled('2026-03-20'))
      .then({ state: { state: 'ruled', answeredOn: null } });
  });

  test('of the answer is not made good by a late answer: the ruling clock goes on', () => {
    given(unanswered)
      .when(answered('2026-04-01'))
      .then({
        state: { clocks: { answer: { missed: true, stoppedOn: '2026-04-01' } } },
        events: [fact(ComplaintAnswered, { answeredOn: '2026-04-01', due: '2026-05-06' })],
        deadlines: [{ stop: 'complaints.answer' }],
      });
  });

  test('can follow another on one day, when nobody looked for long', () => {
    given(complaints.accepted)
      .when(missed('2026-12-31'))
      .then({
        state: { state: 'accepted' },
        events: [
          fact(ComplaintClockMissed, { clock: 'answer' }),
          fact(ComplaintClockMissed, { clock: 'ruling', due: '2026-05-06' }),
        ],
      });
  });
});

describe('by another calendar', () => {
  const longer = withYear(officialCalendar, {
    year: 2027,
    sources: ['通知'],
    daysOff: [{ name: '元旦', from: '2027-01-01', until: '2027-01-04' }],
    workdays: [],
  });
  const filedLate: Complaint = { ...file(filing, dayOn('2026-12-23')).state, version: 1 };
  const recomputed = (today: string) => (complaint: Complaint) => recomputeClocks(complaint, dayOn(today, longer));

  test('the running clock is recomputed, with its deadline and with an event when the last day moves', () => {
    expect(filedLate.clocks.acceptance?.due).toMatchObject({ date: '2027-01-04', provisional: true });
    const due = { date: isoDate('2027-01-05'), provisional: false, calendarVersion: longer.version };
    given(filedLate)
      .when(recomputed('2026-12-28'))
      .then({
        state: { clocks: { acceptance: { due } } },
        events: [
          fact(ComplaintsDeadlineMoved, {
            deadline: 'complaints.acceptance',
            agencyId,
            before: '2027-01-04',
            due: '2027-01-05',
            calendar: longer.version,
            provisional: false,
          }),
        ],
        deadlines: [{ start: 'complaints.acceptance', due }],
      });
  });

  test('a last day that stays is given anew without an event', () => {
    given(filed)
      .when(recomputed('2026-03-11'))
      .then({ events: [], deadlines: [{ start: 'complaints.acceptance', due: { date: '2026-03-11' } }] });
  });

  test('nobody misses a provisional date; the clock ends on the day on which the calendar is known', () => {
    expect(missed('2027-01-20')(filedLate)).toEqual({ state: filedLate, events: [] });
    const known = recomputed('2027-01-20')(filedLate).state;
    given(known).when(missed('2027-01-20')).then({ events: [] });
    given(known)
      .when(missed('2027-01-21'))
      .then([fact(ComplaintClockMissed, { due: '2027-01-20' })]);
  });

  test('nothing changes where no clock runs, or where its last day has ended', () => {
    for (const complaint of [complaints.declined, complaints.ruled])
      expect(recomputed('2026-12-28')(complaint)).toEqual({ state: complaint, events: [] });
    expect(recomputed('2026-03-12')(filed)).toEqual({ state: filed, events: [] });
  });
});
