import type { Fact } from '@heng/contracts';

/** A date computed by a rule: the calendar version, whether it is provisional, and the steps in Chinese and English. */
export type LegalDate = Readonly<{
  date: string;
  calendarVersion: string;
  provisional: boolean;
  steps: readonly Readonly<{ zh: string; en: string }>[];
}>;

/** A clock that starts (or restarts) or stops for the changing aggregate; it ends at 24:00 of its date. */
export type DeadlineChange = Readonly<{ start: string; due: LegalDate } | { stop: string }>;

/**
 * The outcome of a decision: the next state, the events, and the clocks that start or stop.
 * The store counts versions: a decision does not touch `version`.
 */
export type Decision<S> = Readonly<{
  state: S;
  events: readonly Fact[];
  deadlines?: readonly DeadlineChange[];
}>;

/** No change: the request asks for the present state. */
export const unchanged = <S>(state: S): Decision<S> => ({ state, events: [] });
