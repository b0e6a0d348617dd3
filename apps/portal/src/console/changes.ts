import type { ServiceSchemas } from '@heng/clients';

export type Event = ServiceSchemas['registry']['EventView'];
/** A field that an event states, with what stood there before. */
export type Change = Readonly<{ field: string; before?: unknown; value: unknown }>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields that each event of a record changes: those that it states first, or other than the events before it. */
export function changesOf(events: readonly Pick<Event, 'data'>[]): Change[][] {
  const known = new Map<string, unknown>();
  return events.map(({ data }) =>
    Object.entries(data).flatMap(([field, value]): Change[] => {
      const before = known.get(field);
      if (known.has(field) && same(before, value)) return [];
      const change = known.has(field) ? { field, before, value } : { field, value };
      known.set(field, value);
      return [change];
    }),
  );
}
