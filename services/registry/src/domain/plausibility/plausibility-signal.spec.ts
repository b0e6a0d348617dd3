import { DomainError } from '@heng/kit/domain';
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
const types = (decision: { events: readonly { type: string }[] }) => decision.events.map(({ type }) => type);
const ended: Finding = { ...finding, until: '2025-06-30', sides: [side(THERE, 2, '2025-06-30'), side(HERE, 0)] };

test('a finding is raised with its agencies and facts, sorted', () => {
  const { state, events } = raise(SIGNAL, finding, today);
  expect(state).toMatchObject({ state: 'open', agencyIds: [HERE, THERE], foundOn: today });
  expect(events).toMatchObject([
    {
      type: 'registry.implausibility-found.v1',
      subject: SIGNAL,
      data: { agencyIds: [HERE, THERE], from: '2025-01-01', until: null, facts: [FACTS[0], FACTS[1]] },
    },
  ]);
});

test('found again as it was changes nothing, found otherwise is told anew', () => {
  expect(findAgain(raised, finding)).toEqual({ state: raised, events: [] });
  const again = findAgain(raised, ended);
  expect(again.state).toMatchObject({ state: 'open', until: '2025-06-30', foundOn: today });
  expect(again.events).toMatchObject([{ data: { until: '2025-06-30', facts: [FACTS[0], FACTS[2]] } }]);
});

test('it is explained when every agency concerned has explained', () => {
  const first = explain(raised, HERE, '兼职，登记有误', 'sub-1', today).state;
  expect(first.state).toBe('open');
  const both = explain(first, THERE, '已离职', 'sub-2', today).state;
  expect(both.state).toBe('explained');
  const anew = explain(both, HERE, '兼职', 'sub-1', '2026-03-03').state;
  expect(anew.explanations).toEqual([
    { agencyId: THERE, text: '已离职', on: today, by: 'sub-2' },
    { agencyId: HERE, text: '兼职', on: '2026-03-03', by: 'sub-1' },
  ]);
});

test('what the facts no longer bear out closes, and opens again when they do', () => {
  const explained = explain(raised, HERE, '兼职', 'sub-1', today).state;
  const withdrawn = withdraw(explained, '2026-03-05');
  expect(withdrawn.state).toMatchObject({
    state: 'closed',
    outcome: 'facts-changed',
    closedOn: '2026-03-05',
    closedBy: null,
  });
  expect(types(withdrawn)).toEqual(['registry.implausibility-settled.v1']);
  expect(withdraw(withdrawn.state, '2026-03-06').state).toBe(withdrawn.state);

  const back = findAgain(withdrawn.state, finding);
  expect(back.state).toEqual(explained);
  expect(types(back)).toEqual(['registry.implausibility-found.v1']);
});

test('what staff have closed stays closed', () => {
  const settled = settle(raised, { outcome: 'for-spot-check', reason: '两家机构均未说明' }, 'staff-1', today);
  expect(settled.state).toMatchObject({ state: 'closed', outcome: 'for-spot-check', closedBy: 'staff-1' });
  expect(settled.events).toMatchObject([{ data: { outcome: 'for-spot-check', settledOn: today } }]);
  const closed = settled.state;
  expect(findAgain(closed, ended)).toEqual({ state: closed, events: [] });
  expect(withdraw(closed, today)).toEqual({ state: closed, events: [] });
  expect(() => explain(closed, HERE, '兼职', 'sub-1', today)).toThrow('registry.signal-closed');
  expect(() => settle(closed, { outcome: 'settled', reason: '已更正' }, 'staff-1', today)).toThrow(
    'registry.signal-closed',
  );
});

test.each([
  ['open', ['explain', 'settle']],
  ['explained', ['explain', 'settle']],
  ['closed', []],
] as const)('%s allows %p', (state, actions) => {
  expect(allowedActions({ state })).toEqual(actions);
});

test('no identity-card number is taken in an explanation or a reason', () => {
  const refused = expect.objectContaining({ code: 'registry.id-card-number' });
  const text = '本人号码362322198709086409';
  expect(() => explain(raised, HERE, text, 'agency-1', today)).toThrow(refused);
  expect(() => settle(raised, { outcome: 'settled', reason: text }, 'staff-1', today)).toThrow(refused);
});

test('any sequence of actions keeps the state table: staff close for good, changed facts until they change back', () => {
  const actions = {
    find: (signal: Signal) => findAgain(signal, finding),
    findEnded: (signal: Signal) => findAgain(signal, ended),
    withdraw: (signal: Signal) => withdraw(signal, today),
    explainHere: (signal: Signal) => explain(signal, HERE, '兼职', 'sub-1', today),
    explainThere: (signal: Signal) => explain(signal, THERE, '已离职', 'sub-2', today),
    settle: (signal: Signal) => settle(signal, { outcome: 'settled', reason: '已更正' }, 'staff-1', today),
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
