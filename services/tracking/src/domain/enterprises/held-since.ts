import { bureauCode, cityCode } from '@heng/contracts';
import type { Enterprise } from './enterprise.js';

type Field = Exclude<keyof Enterprise, 'id' | 'version'>;
/** The data of an enterprise in an event, and its business date. */
export type Said = Readonly<{ on: string; data: Readonly<{ [F in Field]?: string }> }>;
export type HeldSince = Readonly<{ [F in Field]?: string }>;

const FIELDS = ['creditCode', 'name', 'province', 'city', 'industry', 'bureau', 'email'] as const;

/** The business dates since which each field of an enterprise holds, by its events in their order (PIPL 45). */
export function heldSince(events: readonly Said[]): HeldSince {
  const known = new Map<Field, string>();
  const since: { [F in Field]?: string } = {};
  for (const { on, data } of events)
    for (const field of FIELDS) {
      const value = valueOf(field, data);
      if (value === undefined || value === known.get(field)) continue;
      known.set(field, value);
      since[field] = on;
    }
  return since;
}

/** Events before 2026-12 name cities and bureaus; those after have their codes. */
function valueOf(field: Field, data: Said['data']): string | undefined {
  const value = data[field];
  if (value === undefined) return undefined;
  if (field === 'city') return cityCode(value, data.province ?? '') ?? value;
  return field === 'bureau' ? (bureauCode(value) ?? value) : value;
}
