import type { Fact } from '@heng/contracts';

/** A date that a rule gave: the calendar version, whether it is provisional, and the steps in Chinese and English. */
export type LegalDate = Readonly<{
  date: string;
  calendarVersion: string;
  provisional: boolean;
  steps: readonly Readonly<{ zh: string; en: string }>[];
}>;

/** A clock that starts (or starts anew) or stops for the aggregate that changes; it ends at 24:00 of its date. */
export type DeadlineChange = Readonly<{ start: string; due: LegalDate } | { stop: string }>;

/**
 * The outcome of a decision: the next state, what happened, and which clocks start or stop.
 * The store counts versions: a decision leaves `version` alone.
 */
export type Decision<S> = Readonly<{
  state: S;
  events: readonly Fact[];
  deadlines?: readonly DeadlineChange[];
}>;

/** Nothing to change: the request asks for what is so already. */
export const unchanged = <S>(state: S): Decision<S> => ({ state, events: [] });
