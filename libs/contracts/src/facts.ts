import type { FactRule } from './define-event.js';

type Ruled = Readonly<{ fact: FactRule }>;

/**
 * The key of a fact: the values of its `tellsOf` fields, equal for every fact about one subject. `data` is that of its
 * event.
 */
export const factKeyOf = ({ fact }: Ruled, data: object): string =>
  fact.tellsOf.map((field) => String(valueOf(data, field))).join(' ');

/** The business date of a fact, from which on it counts: `YYYY-MM-DD`. `data` is that of its event. */
export const dateOf = ({ fact }: Ruled, data: object): string =>
  String(fact.datedOn.map((field) => valueOf(data, field)).find((date) => date !== undefined && date !== null));

const valueOf = (data: object, field: string): unknown => (data as Record<string, unknown>)[field];
