import { allEvents } from '@heng/contracts';
import type { z } from 'zod';
import { eventFieldIn, eventIn, eventValueIn } from './events.js';

type Names = Readonly<{ fields: Set<string>; values: Set<string> }>;

/** The fields of a schema and the words that it fixes, at every depth. */
function collect(schema: unknown, names: Names): void {
  const def = (schema as { _zod?: { def: Record<string, unknown> } } | undefined)?._zod?.def;
  if (!def) return;
  for (const [name, inner] of Object.entries((def['shape'] as Record<string, unknown> | undefined) ?? {})) {
    names.fields.add(name);
    collect(inner, names);
  }
  for (const value of Object.values((def['entries'] as Record<string, string> | undefined) ?? {}))
    names.values.add(value);
  for (const option of (def['options'] as unknown[] | undefined) ?? []) collect(option, names);
  for (const inner of ['innerType', 'element', 'valueType', 'in']) collect(def[inner], names);
}

const names: Names = { fields: new Set(), values: new Set() };
for (const { data } of allEvents) collect(data satisfies z.ZodObject, names);
const LATIN = /[a-z]/;

test('each event, field and fixed value has Chinese words', () => {
  expect(names.fields.size).toBeGreaterThan(150);
  const lacking = [
    ...allEvents.map(({ type }) => eventIn('zh-CN', type)),
    ...[...names.fields].map((field) => eventFieldIn('zh-CN', field)),
    ...[...names.values].map((value) => eventValueIn('zh-CN', value)),
  ].filter((words) => LATIN.test(words));
  expect(lacking).toEqual([]);
});

test('in English a code is read as words', () => {
  expect(eventIn('en', 'registry.agency-registered.v1')).toBe('Agency registered');
  expect(eventFieldIn('en', 'creditCodeStatus')).toBe('Credit code status');
  expect(eventValueIn('en', 'new-address')).toBe('new address');
  expect(eventValueIn('en', 'A sentence-like Name')).toBe('A sentence-like Name');
});
