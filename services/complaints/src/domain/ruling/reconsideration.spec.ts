import { ReconsiderationDecided, ReconsiderationOverdue, ReconsiderationRequested } from '@heng/contracts';
import { officialCalendar, startClock } from '@heng/legal-time';
import { dayOn, fact, given } from '@heng/testing/rules';
import { barred, decide, missReconsideration, type Reconsideration, request } from './reconsideration.js';
import { reconsiderationRules, type Ruling } from './ruling.js';

const { term, version } = reconsiderationRules;
const ruling: Ruling = {
  ...{ id: 'd1000000-0000-8000-8000-000000000003', version: 1, panelId: 'd1000000-0000-8000-8000-000000000002' },
  ...{ complaintId: '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01', agencyId: '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11' },
  ...{ round: 1, outcome: 'upheld', severity: 'minor', measures: ['warning'], members: 3, dissents: [] },
  ...{ ruledOn: '2026-03-18', corrections: [], grounds: { fact: '事实', evidence: '证据', rule: '依据' } },
  reconsiderable: startClock(officialCalendar, { from: '2026-03-18', term, rules: version }),
};
const id = 'd1000000-0000-8000-8000-000000000009';
const wanted = { by: 'agency', reasons: '没有采信第三份合同。' } as const;
const requested: Reconsideration = { ...request(id, ruling, wanted, dayOn('2026-04-02')).state, version: 1 };

test('a party asks within 15 days, and the time to rule begins anew', () => {
  given(ruling)
    .when((one) => request(id, one, wanted, dayOn('2026-04-02')))
    .then({ events: [fact(ReconsiderationRequested, { by: 'agency', requestedOn: '2026-04-02', due: '2026-05-19' })] });
  given(ruling)
    .when((one) => request(id, one, wanted, dayOn('2026-04-03')))
    .then('complaints.reconsideration-over', { due: '2026-04-02' });
});

test.each([
  ['no ruling', undefined, null, 'reconsideration-of-nothing'],
  ['a second ruling', { ...ruling, round: 2, reconsiderable: null }, null, 'reconsideration-of-nothing'],
  ['a case reconsidered before', ruling, requested, 'reconsidered-before'],
] as const)('%s is not reconsidered', (_, of, known, code) => {
  expect(barred(of as Ruling | undefined, known, '2026-03-19')).toMatchObject({ code: `complaints.${code}` });
});

test.each([
  ['as the first panel did', { ...ruling }, 'confirmed'],
  ['otherwise', { ...ruling, severity: 'ordinary' as const }, 'changed'],
  ['with other measures', { ...ruling, measures: [] }, 'changed'],
] as const)('the second panel rules %s', (_, second, result) => {
  given(requested)
    .when((one) => decide(one, ruling, second, '2026-04-20'))
    .then({
      state: { state: 'decided', result, clock: { stoppedOn: '2026-04-20', missed: false } },
      events: [fact(ReconsiderationDecided, { result })],
    });
});

test('a clock that ran out is marked once', () => {
  expect(missReconsideration(requested, '2026-05-19').state).toBe(requested);
  const state = given(requested)
    .when((one) => missReconsideration(one, '2026-05-20'))
    .then({ state: { clock: { missed: true } }, events: [fact(ReconsiderationOverdue, { due: '2026-05-19' })] });
  expect(missReconsideration(state as Reconsideration, '2026-05-21').state).toBe(state);
});
