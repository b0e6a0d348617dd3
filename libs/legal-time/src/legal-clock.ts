import type { Calendar } from './calendar.js';
import { extendedWords, missedWords, stoppedWords, suspendedWords } from './clock-words.js';
import { type IsoDate, isoDate } from './iso-date.js';
import {
  addDays,
  addMonths,
  addWorkingDays,
  isOver,
  type Pause,
  type Period,
  renewPeriod,
  type Term,
} from './periods.js';
import { pauseWords, type Step } from './words.js';

/** Days that do not count: from `from` to the day before the resumption, which is null until then. */
export type Suspension = Readonly<{ from: IsoDate; until: IsoDate | null; reason: string }>;

/** A longer term, counted from the start like the first one. */
export type Extension = Readonly<{ term: Term; on: IsoDate; reason: string }>;

/**
 * A clock (期限) as a value: running ⇄ suspended; running → missed at 24:00 of its last day, unless that is provisional;
 * each of them → stopped by the action that it waits for. Extended once at most.
 */
export type LegalClock = Readonly<{
  /** The day of the start, which itself does not count (民法典 201). */
  from: IsoDate;
  term: Term;
  /** The version of the rules for the term; a clock keeps those under which it began. */
  rules: string;
  extension: Extension | null;
  suspensions: readonly Suspension[];
  /** The last day and its computation; null while suspended. */
  due: Period | null;
  stoppedOn: IsoDate | null;
  missed: boolean;
}>;
/** A clock that is not suspended. */
export type DatedClock = LegalClock & Readonly<{ due: Period }>;

export type ClockAction = 'suspend' | 'resume' | 'extend' | 'stop' | 'miss';

const FAULTS = {
  stopped: 'it is stopped',
  missed: 'it is missed',
  suspended: 'it is suspended',
  'not-suspended': 'it is not suspended',
  'already-extended': 'it is extended, which can be done once',
  'not-longer': 'its last day would not be later',
  overdue: 'its last day has ended',
  'not-over': 'its last day has not ended',
  'too-early': 'the day precedes its start or its last suspension or resumption',
} as const;
export type ClockFault = keyof typeof FAULTS;

/** A clock refuses an action; `action` and `fault` are for programs. */
export class ClockRefusal extends RangeError {
  override readonly name = 'ClockRefusal';
  readonly action: ClockAction;
  readonly fault: ClockFault;

  constructor(action: ClockAction, fault: ClockFault) {
    super(`The clock refuses to ${action}: ${FAULTS[fault]}.`);
    this.action = action;
    this.fault = fault;
  }
}

/** Starts a clock on a day. @throws RangeError for a bad date or a term below one */
export function startClock(
  calendar: Calendar,
  { from, term, rules }: Readonly<{ from: string; term: Term; rules: string }>,
): DatedClock {
  const open = { extension: null, suspensions: [], stoppedOn: null, missed: false };
  return dated(calendar, { from: isoDate(from), term, rules, ...open });
}

/** Suspends a clock: from this day on days do not count. @throws ClockRefusal */
export function suspendClock(clock: LegalClock, { on, reason }: Readonly<{ on: string; reason: string }>): LegalClock {
  assertPossible('suspend', clock, on);
  return { ...clock, suspensions: [...clock.suspensions, { from: isoDate(on), until: null, reason }], due: null };
}

/**
 * Resumes a clock: from this day on days count again; a suspension resumed on its own day leaves no trace. @throws
 * ClockRefusal
 */
export function resumeClock(calendar: Calendar, clock: LegalClock, on: string): DatedClock {
  assertPossible('resume', clock, on);
  const suspended = clock.suspensions.at(-1)!;
  const ended = suspended.from === on ? [] : [{ ...suspended, until: isoDate(on) }];
  return dated(calendar, { ...clock, suspensions: [...clock.suspensions.slice(0, -1), ...ended] });
}

/** Gives a clock a longer term, once. @throws ClockRefusal */
export function extendClock(
  calendar: Calendar,
  clock: LegalClock,
  { term, on, reason }: Readonly<{ term: Term; on: string; reason: string }>,
): DatedClock {
  assertPossible('extend', clock, on);
  const extended = dated(calendar, { ...clock, extension: { term, on: isoDate(on), reason } });
  if (extended.due.date <= clock.due!.date) throw new ClockRefusal('extend', 'not-longer');
  return extended;
}

/** Stops a clock by the action that it waits for, in time or late. @throws ClockRefusal */
export function stopClock<C extends LegalClock>(clock: C, on: string): C {
  assertPossible('stop', clock, on);
  return { ...clock, stoppedOn: isoDate(on), missed: clock.missed || isOverdue(clock, on) };
}

/** Marks a clock as missed: its last day has ended without the action. @throws ClockRefusal */
export function missClock<C extends LegalClock>(clock: C, today: string): C {
  assertPossible('miss', clock, today);
  return { ...clock, missed: true };
}

/** Recomputes a running clock by another calendar, as `renewPeriod` does. @throws RangeError */
export function recomputeClock<C extends LegalClock>(calendar: Calendar, clock: C, today: string): C {
  const { due: before } = clock;
  if (!before || !isRunning(clock) || before.calendarVersion === calendar.version) return clock;
  const due = renewPeriod(before, dated(calendar, clock).due, today);
  return due ? { ...clock, due } : clock;
}

/** True when it is neither stopped, missed nor suspended. */
export const isRunning = ({ due, stoppedOn, missed }: LegalClock): boolean =>
  due !== null && stoppedOn === null && !missed;

/** True when the clock still runs although it is over: it must be marked as missed. */
export const isOverdue = (clock: LegalClock, today: string): boolean => isRunning(clock) && isOver(clock.due!, today);

/** The reason why a clock does not allow an action on a day. An extension must also be longer. */
export function faultOf(action: ClockAction, clock: LegalClock, on: string): ClockFault | undefined {
  const { from, extension, suspensions, due, stoppedOn, missed } = clock;
  const last = suspensions.at(-1);
  if (stoppedOn !== null) return 'stopped';
  if (action === 'stop') return undefined;
  if (isoDate(on) < (last?.until ?? last?.from ?? from)) return 'too-early';
  if (missed) return 'missed';
  if (action === 'resume') return due ? 'not-suspended' : undefined;
  if (!due) return 'suspended';
  if (action === 'miss') return isOverdue(clock, on) ? undefined : 'not-over';
  if (isOverdue(clock, on)) return 'overdue';
  return action === 'extend' && extension ? 'already-extended' : undefined;
}

/** The history of a clock, step by step. */
export function explainClock(clock: LegalClock): Step[] {
  const { from, term, extension, suspensions, due, stoppedOn, missed } = clock;
  const since = suspensions.at(-1)?.from ?? from;
  const steps = due?.steps ?? [...pauseWords(pausesOf(clock)), suspendedWords(since, from, extension?.term ?? term)];
  return [
    ...steps,
    ...(due && missed ? [missedWords(due.date)] : []),
    ...(stoppedOn ? [stoppedWords(stoppedOn, missed)] : []),
  ];
}

function assertPossible(action: ClockAction, clock: LegalClock, on: string): void {
  const fault = faultOf(action, clock, on);
  if (fault) throw new ClockRefusal(action, fault);
}

/** Computes a clock's last day. @throws RangeError for a bad date or a term below one */
function dated(calendar: Calendar, clock: Omit<LegalClock, 'due'>): DatedClock {
  const { from, term, extension } = clock;
  const due = endOf(calendar, from, extension?.term ?? term, pausesOf(clock));
  if (!extension) return { ...clock, due };
  return { ...clock, due: { ...due, steps: [extendedWords(extension.on, term, extension.term), ...due.steps] } };
}

function endOf(calendar: Calendar, from: IsoDate, term: Term, pauses: readonly Pause[]): Period {
  const [length] = Object.values(term) as [number];
  if (length === 0) throw new RangeError('The term is 0; a clock runs for one or more.');
  if ('workingDays' in term) return addWorkingDays(calendar, from, length, pauses);
  return 'days' in term ? addDays(calendar, from, length, pauses) : addMonths(calendar, from, length, pauses);
}

/** The ended suspensions. */
const pausesOf = ({ suspensions }: Pick<LegalClock, 'suspensions'>): Pause[] =>
  suspensions.flatMap(({ from, until }) => (until ? [{ from, until }] : []));
