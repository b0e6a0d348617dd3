import type { Clocks } from './clocks.js';
import { refuse } from './refusals.js';

export const states = ['filed', 'accepted', 'declined', 'answered', 'ruled'] as const;
export type State = (typeof states)[number];
export const actions = ['accept', 'decline', 'answer', 'rule'] as const;
export type Action = (typeof actions)[number];
type Reason = Parameters<typeof refuse>[0];
type Standing = Readonly<{ state: State; clocks: Clocks }>;

/** What each state refuses, and why; it allows the rest. */
const refused: Readonly<Record<State, Partial<Record<Action, Reason>>>> = {
  filed: { answer: 'not-accepted', rule: 'not-accepted' },
  accepted: { accept: 'already-decided', decline: 'already-decided' },
  declined: { accept: 'already-decided', decline: 'already-decided', answer: 'not-accepted', rule: 'not-accepted' },
  answered: { accept: 'already-decided', decline: 'already-decided', answer: 'already-answered' },
  ruled: { accept: 'already-decided', decline: 'already-decided', answer: 'already-ruled', rule: 'already-ruled' },
};

/** Which actions a complaint allows now. */
export const allowedActions = (complaint: Standing): Action[] =>
  actions.filter((action) => !reasonAgainst(action, complaint));

/** @throws DomainError for what the complaint's state or clocks do not allow */
export function assertPossible(action: Action, complaint: Standing): void {
  const reason = reasonAgainst(action, complaint);
  if (reason) throw refuse(reason, { state: complaint.state });
}

/** An accepted complaint is ruled on only once the agency's time to answer has run out (R6). */
function reasonAgainst(action: Action, { state, clocks }: Standing): Reason | undefined {
  const awaited = action === 'rule' && state === 'accepted' && !clocks.answer?.missed;
  return awaited ? 'answer-awaited' : refused[state][action];
}
