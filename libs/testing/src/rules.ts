import type { Fact } from '@heng/contracts';
import { type BusinessDay, type Decision, DomainError } from '@heng/kit/domain';
import { officialCalendar } from '@heng/legal-time';
import fc from 'fast-check';

type Part<T> = T extends object ? { readonly [K in keyof T]?: Part<T[K]> } : T;
type ExpectedEvent = Readonly<{ type: string; data?: object; subject?: string }>;
/** Names the expected parts of a decision; a list has as many members as are named. */
type Expected<S> = Readonly<{ state?: Part<S>; events?: readonly ExpectedEvent[]; deadlines?: readonly object[] }>;

type Outcome<S> = Readonly<{
  /** Expects a refusal with this code and these details. */
  then(refusal: string, details?: object): void;
  /** Expects these events, or these parts of the decision; returns the state that it leads to. */
  then(expected: readonly ExpectedEvent[] | Expected<S>): S;
}>;

/** A business date, with the calendar that the suite ships unless another is given. */
export const dayOn = (today: string, calendar = officialCalendar): BusinessDay => ({ today, calendar });

/**
 * A rule by an example; it needs no server.
 *
 * ```ts
 * given(registered)
 *   .when((agency) => suspend(agency, { reason, until }, today))
 *   .then([fact(AgencySuspended, { suspendedOn: today, until })]);
 * given(suspended).when((agency) => claim(merit, agency, today)).then('registry.agency-suspended');
 * ```
 */
export const given = <S>(state: S) => ({
  when: <T>(decide: (state: S) => Decision<T>): Outcome<T> => ({
    then: ((expected: string | readonly ExpectedEvent[] | Expected<T>, details?: object): T | undefined => {
      if (typeof expected === 'string') return void mustRefuse(() => decide(state), expected, details);
      const decision = decide(state);
      expect(decision).toMatchObject(Array.isArray(expected) ? { events: expected } : expected);
      return decision.state;
    }) as Outcome<T>['then'],
  }),
});

type Event = Readonly<{ type: string; of: (subject: string, payload: never) => Fact }>;

/** An expected event of a decision, with the relevant part of its data. */
export const fact = <E extends Event>(
  { type }: E,
  data?: Part<ReturnType<E['of']>['data']>,
  subject?: string,
): ExpectedEvent => ({ type, ...(data && { data }), ...(subject !== undefined && { subject }) });

/** The sentences of a refusal have all details that they name. */
function mustRefuse(act: () => unknown, code: string, details: object = {}): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error).toMatchObject({ code, details });
    expect(error.zh + error.en).not.toMatch(/[{}]|undefined|null/);
    return;
  }
  throw new Error(`${code} was expected, but nothing was refused`);
}

type Standing = Readonly<{ state: string }>;
type Table<A extends string, R> = Readonly<{
  table: readonly Readonly<{ action: A; zh: string; by: readonly string[]; from: readonly string[]; to?: string }>[];
  allows: (action: A, record: R) => boolean;
}>;

/**
 * Takes the actions of a lifecycle in any order: each is refused exactly where the lifecycle does not allow it, leads
 * to the state of the lifecycle, and the state follows from the events alone. `acts` takes an action as the nth step,
 * `states` gives the state after an event; null where events do not determine it.
 */
export function keepsLifecycle<A extends string, R extends Standing>(
  { table, allows }: Table<A, R>,
  { state: start, events: before }: Decision<R>,
  acts: Readonly<Partial<Record<A, (record: R, step: number) => Decision<R>>>>,
  states: Readonly<Record<string, R['state']>> | ((event: Fact) => R['state'] | undefined) | null,
): void {
  const steps = fc.array(fc.constantFrom(...table.filter(({ action }) => action in acts)), { maxLength: 15 });
  const stateAfter = typeof states === 'function' ? states : ({ type }: Fact) => states?.[type];
  const taken = (act: () => Decision<R>): Decision<R> | null => {
    try {
      return act();
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  };
  fc.assert(
    fc.property(steps, (sequence) => {
      let [record, events] = [start, before];
      for (const [n, { action, to }] of sequence.entries()) {
        const decision = taken(() => acts[action]!(record, n));
        expect(decision !== null).toBe(allows(action, record));
        if (!decision) continue;
        if (to !== undefined) expect(decision.state.state).toBe(to);
        [record, events] = [decision.state, [...events, ...decision.events]];
        if (states) expect(events.flatMap((event) => stateAfter(event) ?? []).at(-1)).toBe(record.state);
      }
    }),
  );
}

/** The rows of a lifecycle's table that a Markdown text lacks: action, roles, states before and after. */
export function rowsMissingIn<A extends string>(text: string, { table }: Pick<Table<A, never>, 'table'>): string[] {
  const squeezed = (row: string) => row.replace(/ +/g, ' ');
  const rows = table.map(({ action, zh, by, from, to = '' }) =>
    squeezed(`| \`${action}\` ${zh} | ${by.join(', ')} | ${from.join(', ')} | ${to} |`),
  );
  return rows.filter((row) => !squeezed(text).includes(row));
}

/** The endpoints of actions with the roles of the lifecycle, in the form of the access matrix. */
export const endpointsOf = <A extends string>(
  { table }: Pick<Table<A, never>, 'table'>,
  paths: Readonly<Partial<Record<A, string>>>,
): string[] =>
  table.flatMap(({ action, by }) => (paths[action] === undefined ? [] : [`${paths[action]} (${by.join(', ')})`]));
