import type { Actor, Fact, Role } from '@heng/contracts';
import type { Calendar } from '@heng/legal-time';

/** The business date in Asia/Shanghai, `YYYY-MM-DD`, and the working-day calendar in force. */
export type BusinessDay = Readonly<{ today: string; calendar: Calendar }>;

/** A date computed by a rule: the calendar version, whether it is provisional, and the steps in Chinese and English. */
export type LegalDate = Readonly<{
  date: string;
  calendarVersion: string;
  provisional: boolean;
  steps: readonly Readonly<{ zh: string; en: string }>[];
}>;

/** A date that no calendar gives or moves, such as one that staff chose. */
export const plainDate = (date: string, ...steps: LegalDate['steps']): LegalDate => ({
  date,
  calendarVersion: 'none',
  provisional: false,
  steps,
});

/** A clock that starts (or restarts) or stops for the changing aggregate; it ends at 24:00 of its date. */
export type DeadlineChange = Readonly<{ start: string; due: LegalDate } | { stop: string }>;

/**
 * The outcome of a decision: the next state, the events, and the clocks that start or stop.
 * The store counts versions: a decision does not touch `version`.
 */
export type Decision<S> = Readonly<{ state: S; events: readonly Fact[]; deadlines?: readonly DeadlineChange[] }>;

/** No change: the request asks for the present state. */
export const unchanged = <S>(state: S): Decision<S> => ({ state, events: [] });

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
  | 'headers-too-large'
  | 'timed-out'
  | 'unsupported-type'
  | 'too-many'
  | 'unavailable';

/** A sentence may name details in braces: `{field}`. */
export type RefusalText = { readonly kind: RefusalKind; readonly zh: string; readonly en: string };

/** The only refusal of a rule: a fixed `code` for machines, sentences for people, data in `details`. */
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

const ofKind =
  (kind: RefusalKind) =>
  (zh: string, en: string): RefusalText => ({ kind, zh, en });

/** Texts of the usual kinds. */
export const conflict = ofKind('conflict');
export const forbidden = ofKind('forbidden');
export const invalid = ofKind('invalid');
export const malformed = ofKind('malformed');

/** Every declared refusal, by code; for tests of their sentences. */
export const declaredRefusals = new Map<string, RefusalText>();

/** Declares refusals of a service, each once; the returned function makes one from its code without the prefix. */
export function defineRefusals<const R extends Record<string, RefusalText>>(service: string, refusals: R) {
  for (const [reason, text] of Object.entries(refusals)) declaredRefusals.set(`${service}.${reason}`, text);
  return (reason: keyof R & string, details?: Record<string, unknown>): DomainError => {
    const text = refusals[reason];
    if (!text) throw new Error(`${service}.${reason} is not declared`);
    return new DomainError(text, `${service}.${reason}`, details);
  };
}

/**
 * The ties of one of the staff: the refusal of a decision about an organisation that one of the records names, by its id or
 * credit code, where the person has a tie to it (R8).
 */
export type Conflict = (...records: readonly object[]) => DomainError | undefined;

/** The records that a decision is about, as ties bind staff: the state before and after it, and its events. */
export const recordsOf = (
  current: object | null,
  { state, events }: Pick<Decision<object>, 'state' | 'events'>,
): readonly object[] => [state, ...(current ? [current] : []), ...events.map(({ data }) => data as object)];

/** The actor who asks for allowed actions: a role, or all roles, the credit code that it acts for, and its ties. */
export type Who = Readonly<{
  role: Actor['role'];
  roles?: readonly Role[];
  org?: string;
  conflict?: Conflict | undefined;
}>;

/** The organisations that a record belongs to, by role, as credit codes: in such a role nobody else acts on it. */
export type Parties = Readonly<Partial<Record<Role, string>>>;

type Action<S extends string, R> = Readonly<{
  /** Its name in Chinese; its key is its name in English. */
  zh: string;
  /** The roles that may take it: `public` is anyone, `system` a deadline or another event. */
  by: readonly Actor['role'][];
  from: readonly S[];
  /** The state after it; without it the state stays, or the decision determines it. */
  to?: S;
  /** The refusal of what else speaks against it in these states. */
  unless?: (record: R) => DomainError | undefined;
}>;

/** A state and an action as a refusal names them. */
type Words<S, A> = Readonly<{ state: S; stateZh: string; action: A; actionZh: string }>;

type Definition<S extends string, A extends string, R> = Readonly<{
  /** Their names in Chinese; a key is the name in English. */
  states: Readonly<Record<S, string>>;
  actions: Readonly<Record<A, Action<NoInfer<S>, R>>>;
  /** Refuses an action in a state that it does not lead from. */
  refuse: (words: Words<NoInfer<S>, NoInfer<A>>, record: R) => DomainError;
}>;

/**
 * The lifecycle of an aggregate: its states, and its actions with their states and roles. Decisions use `after`, the
 * answers of the API `allowedActions`, tests and documents `table` (an example is in the README).
 */
export function defineLifecycle<S extends string, A extends string, R extends object>({
  states,
  actions,
  refuse,
}: Definition<S, A, R>) {
  type Standing = R & Readonly<{ state: S }>;
  const names = Object.keys(actions) as A[];
  const leads = (action: A, { state }: Standing): boolean => actions[action].from.includes(state);
  const allows = (action: A, record: Standing): boolean => leads(action, record) && !actions[action].unless?.(record);
  const isOf = (action: A, roles: readonly string[]): boolean =>
    actions[action].by.some((by) => by === 'public' || roles.includes(by));

  return {
    states: Object.keys(states) as S[],
    actions: names,
    /** The names of states in Chinese. */
    statesZh: states,
    /** A row for each action: its names, roles, and the states before and after. */
    table: names.map((action) => ({ action, ...actions[action] })),
    allows,
    /** The state after an action. @throws the refusal where the action is not allowed */
    after(action: A, record: Standing): S {
      const { state } = record;
      const words = { state, stateZh: states[state], action, actionZh: actions[action].zh };
      if (!leads(action, record)) throw refuse(words, record);
      const reason = actions[action].unless?.(record);
      if (reason) throw reason;
      return actions[action].to ?? state;
    },
    /** The actions that a record allows an actor now. `parties`: the owners of the record. */
    allowedActions(record: Standing, who: Who, parties: Parties = {}): A[] {
      const roles = rolesOn(parties, who, record);
      return names.filter((action) => isOf(action, roles) && allows(action, record));
    },
  };
}

/** The roles in which an actor may act on a record: that of a party only for the party itself, that of staff without a tie. */
export const rolesOn = (
  parties: Parties,
  { role, roles = [role as Role], org, conflict }: Who,
  record: object = {},
): readonly string[] =>
  roles.filter((one) =>
    one === 'alliance-staff' ? !conflict?.(parties, record) : !(one in parties) || parties[one] === org,
  );
