import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BusinessDay, type Decision, DomainError } from '@heng/kit/domain';
import { plusDays } from '@heng/legal-time';
import { dayOn, rowsMissingIn } from '@heng/testing/rules';
import fc from 'fast-check';
import { type Action, actions, complaintLifecycle, type State } from './actions.js';
import { type Clocks } from './clocks.js';
import { askExtension, decideExtension } from './extension.js';
import { comment, mediate, resume, settle } from './mediated.js';
import { accept, answer, type Complaint, decline, file, missClocks, rule, withdraw } from './complaint.js';

const agencyId = '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11';
const id = '5a0f6f5e-31a8-8d38-9f07-7d6a5d2b9c01';
const filing = {
  id,
  number: null,
  agencyId,
  allegation: 'misconduct',
  statement: '理由',
  wish: null,
  evidence: [],
} as const;
const filed: Complaint = { ...file(filing, dayOn('2025-01-02')).state, version: 1 };
/** The steps of the procedure; a merge and a revision change no state, and have their own tests. */
type Step = Exclude<Action, 'merge' | 'revise'>;
const steps = actions.filter((action): action is Step => action !== 'merge' && action !== 'revise');
const act: Record<Step, (complaint: Complaint, day: BusinessDay) => Decision<Complaint>> = {
  accept,
  decline: (complaint, day) => decline(complaint, '理由', day),
  answer: (complaint, day) => answer(complaint, { agencyId, statement: '理由', evidence: [] }, day),
  'ask-extension': (complaint, day) => askExtension(complaint, { agencyId, days: 10, reason: '理由' }, day),
  'decide-extension': (complaint, day) => decideExtension(complaint, { granted: true, reason: '理由' }, day),
  comment: (complaint, day) => comment(complaint, { comment: '意见', wantsMediation: true }, day),
  mediate: (complaint, day) => mediate(complaint, '双方愿意', day),
  settle,
  resume,
  withdraw,
  rule: (complaint, day) => rule(complaint, { outcome: 'dismissed', severity: null, reason: '理由' }, day),
};
/** The lifecycle from the comment over Complaint, written down a second time. */
const moves: Record<State, Partial<Record<Step, State>>> = {
  filed: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: {
    ...{ answer: 'answered', rule: 'ruled', withdraw: 'withdrawn' },
    ...{ 'ask-extension': 'accepted', 'decide-extension': 'accepted' },
  },
  declined: {},
  answered: { rule: 'ruled', comment: 'answered', mediate: 'mediating', withdraw: 'withdrawn' },
  mediating: { comment: 'mediating', settle: 'settled', resume: 'answered', withdraw: 'withdrawn' },
  settled: {},
  ruled: {},
  withdrawn: {},
};

/** Tries an action `wait` days after the one before. */
const history = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 70 }), action: fc.constantFrom(...steps) }), {
  maxLength: 8,
});
type Happened = { state: Complaint; events: { type: string; data: unknown }[] };

/** Plays a history; `daily` marks missed clocks every day, as the sweep does, otherwise only an action does. */
function play(steps: readonly { wait: number; action: Step }[], daily: boolean): Happened {
  let today = '2025-01-02';
  let happened: Happened = { state: filed, events: [] };
  const add = ({ state, events }: Decision<Complaint>) => {
    happened = { state, events: [...happened.events, ...events.map(({ type, data }) => ({ type, data }))] };
  };
  for (const { wait, action } of steps) {
    for (let day = 0; day < wait; day += 1) {
      today = plusDays(today, 1);
      if (daily) add(missClocks(happened.state, dayOn(today)));
    }
    const before = happened.state;
    const current = missClocks(before, dayOn(today)).state;
    const { state: from, clocks, commentedOn, mediationOpenedOn, extension } = current;
    const isTooEarly = action === 'rule' && from === 'accepted' && !clocks.answer?.missed;
    const isDone = (action === 'comment' && commentedOn) || (action === 'mediate' && mediationOpenedOn);
    const isOver = action.endsWith('extension') && clocks.answer?.missed;
    const isUnasked = action === 'decide-extension' && extension?.granted !== null;
    const isAsked = action === 'ask-extension' && extension;
    const expected = isTooEarly || isDone || isOver || isUnasked || isAsked ? undefined : moves[from][action];
    expect(complaintLifecycle.allows(action, current)).toBe(expected !== undefined);
    try {
      add(act[action](before, dayOn(today)));
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
    }
    expect(happened.state.state).toBe(expected ?? from);
  }
  add(missClocks(happened.state, dayOn(today)));
  return happened;
}

const missedIn = (clocks: Clocks) =>
  Object.entries(clocks)
    .filter(([, { missed }]) => missed)
    .map(([name]) => name);

test('any sequence of actions keeps the lifecycle, and tells each missed clock once', () => {
  fc.assert(
    fc.property(history, (steps) => {
      const { state, events } = play(steps, true);
      const told = events
        .filter(({ type }) => type === 'complaints.clock-missed.v1')
        .map(({ data }) => (data as { clock: string }).clock);
      expect(told.toSorted()).toEqual(missedIn(state.clocks).toSorted());
      for (const { due, stoppedOn, missed } of Object.values(state.clocks)) {
        if (stoppedOn !== null && due) expect(missed).toBe(stoppedOn > due.date);
      }
    }),
  );
});

test('it makes no difference whether the sweep or the next action takes note of a missed clock', () => {
  fc.assert(
    fc.property(history, (steps) => {
      expect(play(steps, false)).toEqual(play(steps, true));
    }),
  );
});

test('the README shows the lifecycle', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  expect(rowsMissingIn(readme, complaintLifecycle)).toEqual([]);
});
