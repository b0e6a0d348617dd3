import {
  ImplausibilityFound,
  ImplausibilitySettled,
  SecondEmploymentFound,
  SecondEmploymentSettled,
} from '@heng/contracts';
import { DomainError } from '@heng/kit/domain';
import { given, fact } from '@heng/testing/rules';
import fc from 'fast-check';
import type { Finding } from './plausibility.js';
import { allowedActions, explain, findAgain, raise, settle, type Signal, withdraw } from './plausibility-signal.js';

const [SIGNAL, PERSON, HERE, THERE] = [1, 2, 3, 4].map((n) => `00000000-0000-8000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
];
const FACTS = ['a', 'b', 'c'].map((c) => `00000000-0000-8000-8000-00000000000${c}`);
const today = '2026-03-02';

const side = (agencyId: string, fact: number, until: string | null = null) => ({
  ...{ agencyId, enterpriseId: null, days: null, from: '2025-01-01', until },
  facts: [FACTS[fact]!],
});
const finding: Finding = {
  ...{ kind: 'full-time-twice', key: 'e1 e2', personId: PERSON, from: '2025-01-01', until: null },
  sides: [side(THERE, 1), side(HERE, 0)],
};
const stored = (signal: Omit<Signal, 'version'>): Signal => ({ ...signal, version: 1 });
const raised = stored(raise(SIGNAL, finding, today).state as Omit<Signal, 'version'>);
const explained =
  (agencyId: string, text: string, on = today) =>
  (signal: Signal) =>
    explain(signal, { agencyId, text, by: `agent of ${agencyId}` }, on);
const settled = (reason: string) => (signal: Signal) =>
  settle(signal, { outcome: 'for-spot-check', reason }, 'staff-1', today);
const ended: Finding = { ...finding, until: '2025-06-30', sides: [side(THERE, 2, '2025-06-30'), side(HERE, 0)] };

test('a finding is raised with its agencies and facts, sorted', () => {
  const agencyIds = [HERE, THERE];
  const data = { agencyIds, from: '2025-01-01', until: null, facts: [FACTS[0]!, FACTS[1]!] };
  given(finding)
    .when((found) => raise(SIGNAL, found, today))
    .then({
      state: { state: 'open', agencyIds, foundOn: today },
      events: [fact(ImplausibilityFound, data, SIGNAL)],
    });
});

test('found again as it was changes nothing, found otherwise is told anew', () => {
  expect(findAgain(raised, finding)).toEqual({ state: raised, events: [] });
  given(raised)
    .when((signal) => findAgain(signal, ended))
    .then({
      state: { state: 'open', until: '2025-06-30', foundOn: today },
      events: [fact(ImplausibilityFound, { until: '2025-06-30', facts: [FACTS[0]!, FACTS[2]!] })],
    });
});

test('it is explained when every agency concerned has explained', () => {
  const first = given(raised)
    .when(explained(HERE, '兼职，登记有误'))
    .then({ state: { state: 'open' } });
  const both = given(first)
    .when(explained(THERE, '已离职'))
    .then({ state: { state: 'explained' } });
  given(both)
    .when(explained(HERE, '兼职', '2026-03-03'))
    .then({
      state: {
        explanations: [
          { agencyId: THERE, text: '已离职', on: today },
          { agencyId: HERE, text: '兼职', on: '2026-03-03' },
        ],
      },
    });
});

test('what the facts no longer bear out closes, and opens again when they do', () => {
  const before = explained(HERE, '兼职')(raised).state;
  const closed = { state: 'closed', outcome: 'facts-changed', closedOn: '2026-03-05', closedBy: null } as const;
  const withdrawn = given(before)
    .when((signal) => withdraw(signal, '2026-03-05'))
    .then({ state: closed, events: [fact(ImplausibilitySettled)] });
  expect(withdraw(withdrawn, '2026-03-06').state).toBe(withdrawn);
  given(withdrawn)
    .when((signal) => findAgain(signal, finding))
    .then({ state: before, events: [fact(ImplausibilityFound)] });
});

test('of a second employment that is not full-time at both there are events of its own, which are no evidence', () => {
  const second = stored(raise(SIGNAL, { ...finding, kind: 'employed-twice' }, today).state as Omit<Signal, 'version'>);
  const agencyIds = [HERE, THERE];
  given(second)
    .when((signal) => findAgain(signal, ended))
    .then({
      state: { kind: 'employed-twice' },
      events: [fact(SecondEmploymentFound, { agencyIds, until: '2025-06-30' })],
    });
  given(second)
    .when(settled('确为兼职'))
    .then({
      state: { state: 'closed' },
      events: [fact(SecondEmploymentSettled, { agencyIds, outcome: 'for-spot-check', settledOn: today })],
    });
});

test('what staff have closed stays closed', () => {
  const closed = given(raised)
    .when(settled('两家机构均未说明'))
    .then({
      state: { state: 'closed', outcome: 'for-spot-check', closedBy: 'staff-1' },
      events: [fact(ImplausibilitySettled, { outcome: 'for-spot-check', settledOn: today })],
    });
  expect(findAgain(closed, ended)).toEqual({ state: closed, events: [] });
  expect(withdraw(closed, today)).toEqual({ state: closed, events: [] });
  given(closed).when(explained(HERE, '兼职')).then('registry.signal-closed', { closedOn: today });
  given(closed).when(settled('已更正')).then('registry.signal-closed');
});

test.each([
  ['open', ['explain'], ['settle']],
  ['explained', ['explain'], ['settle']],
  ['closed', [], []],
] as const)('%s allows an agency %p, staff %p', (state, ofAgency, ofStaff) => {
  const allowed = (role: 'agency' | 'alliance-staff') => allowedActions({ state, closedOn: null }, { role });
  expect([allowed('agency'), allowed('alliance-staff')]).toEqual([ofAgency, ofStaff]);
});

test('no identity-card number is taken in an explanation or a reason', () => {
  const text = '本人号码362322198709086409';
  for (const decision of [explained(HERE, text), settled(text)])
    given(raised).when(decision).then('registry.id-card-number');
});

test('any sequence of actions keeps the state table: staff close for good, changed facts until they change back', () => {
  const actions = {
    find: (signal: Signal) => findAgain(signal, finding),
    findEnded: (signal: Signal) => findAgain(signal, ended),
    withdraw: (signal: Signal) => withdraw(signal, today),
    explainHere: explained(HERE, '兼职'),
    explainThere: explained(THERE, '已离职'),
    settle: settled('已更正'),
  };
  const names = Object.keys(actions) as (keyof typeof actions)[];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 12 }), (sequence) => {
      let signal = raised;
      for (const name of sequence) {
        const before = signal;
        try {
          signal = actions[name](before).state;
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          expect([before.state, name]).toEqual(['closed', expect.stringMatching(/^explain|^settle/)]);
        }
        const { state, outcome, explanations } = signal;
        if (before.state === 'closed' && state !== 'closed')
          expect([before.outcome, name]).toEqual(['facts-changed', expect.stringMatching(/^find/)]);
        expect(state === 'closed').toBe(outcome !== null);
        if (state !== 'closed') expect(state).toBe(explanations.length === 2 ? 'explained' : 'open');
      }
    }),
  );
});
