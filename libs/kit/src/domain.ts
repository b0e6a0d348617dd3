import type { Fact } from '@heng/contracts';

/** The kinds of refusal; each transport maps a kind to its status in one place. */
export type RefusalKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'precondition-required'
  | 'invalid'
  | 'too-large'
  | 'unsupported-type'
  | 'too-many'
  | 'unavailable';

/** A sentence may name details in braces: `{field}`. */
export type RefusalText = { readonly kind: RefusalKind; readonly zh: string; readonly en: string };

/** The one way a rule says no. `code` is fixed and for machines, data is in `details`, the sentences are for people. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly kind: RefusalKind;
  readonly zh: string;
  readonly en: string;

  constructor(
    text: RefusalText,
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    const fill = (sentence: string) =>
      sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? `{${name}}`));
    super(`${code}: ${fill(text.en)}`);
    this.kind = text.kind;
    this.zh = fill(text.zh);
    this.en = fill(text.en);
  }
}

/** Every refusal that was declared, by its code; for the tests that read their sentences. */
export const declaredRefusals = new Map<string, RefusalText>();

/** Declares refusals of a service, each once; the function it gives makes one, by its code without the prefix. */
export function defineRefusals<const R extends Record<string, RefusalText>>(service: string, refusals: R) {
  for (const [reason, text] of Object.entries(refusals)) declaredRefusals.set(`${service}.${reason}`, text);
  return (reason: keyof R & string, details?: Record<string, unknown>): DomainError => {
    const text = refusals[reason];
    if (!text) throw new Error(`${service}.${reason} is not declared`);
    return new DomainError(text, `${service}.${reason}`, details);
  };
}

/** A date that a rule gave: the calendar version, whether it is provisional, and the steps in words. */
export type LegalDate = Readonly<{
  date: string;
  calendarVersion: string;
  provisional: boolean;
  steps: readonly unknown[];
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
