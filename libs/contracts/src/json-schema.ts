import { z } from 'zod';
import type { EventDefinition } from './define-event.js';

export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema (draft-07) of an event in transport; unknown fields are allowed, as in reading. A format appears
 * without zod's own pattern for it, which is long and may change with zod.
 */
export const jsonSchemaOf = (event: EventDefinition): JsonSchema =>
  z.toJSONSchema(event.schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  }) as JsonSchema;

/** Keywords that only explain. */
const annotations = new Set(['$schema', 'title', 'description', 'examples']);
/** Keywords whose arrays are sets. */
const sets = new Set(['enum', 'required', 'type']);

const isNode = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const show = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value));
const asSet = (value: unknown): string[] => [value].flat().map(show).sort();

/** Keywords of either schema that are promises; fields are compared separately. */
const promises = (frozen: JsonSchema, next: JsonSchema): string[] =>
  [...new Set([...Object.keys(frozen), ...Object.keys(next)])].filter(
    (keyword) => !annotations.has(keyword) && keyword !== 'properties' && keyword !== 'required',
  );

function differences(keyword: string, frozen: unknown, next: unknown, at: string): string[] {
  if (isNode(frozen) && isNode(next)) return breakingChanges(frozen, next, at);
  if (Array.isArray(frozen) && Array.isArray(next) && !sets.has(keyword) && frozen.length === next.length) {
    return frozen.flatMap((item: unknown, i) => differences('', item, next[i], `${at}/${i}`));
  }
  const same = sets.has(keyword) ? show(asSet(frozen)) === show(asSet(next)) : show(frozen) === show(next);
  return same ? [] : [`${at}: ${show(frozen)} became ${show(next)}`];
}

/**
 * The breaches of the promise that a version of an event only grows by optional fields: one sentence per other
 * difference between the frozen schema and the next. Empty when there is none.
 */
export function breakingChanges(frozen: JsonSchema, next: JsonSchema, at = '#'): string[] {
  const found = promises(frozen, next).flatMap((keyword) =>
    differences(keyword, frozen[keyword], next[keyword], `${at}/${keyword}`),
  );
  const before = (frozen.properties ?? {}) as Record<string, JsonSchema>;
  const after = (next.properties ?? {}) as Record<string, JsonSchema>;
  for (const [name, field] of Object.entries(before)) {
    const now = Object.hasOwn(after, name) ? after[name] : undefined;
    found.push(...(now ? breakingChanges(field, now, `${at}/${name}`) : [`${at}/${name}: removed`]));
  }
  const wasRequired = new Set(asSet(frozen.required ?? []));
  const isRequired = new Set(asSet(next.required ?? []));
  for (const name of wasRequired) if (!isRequired.has(name)) found.push(`${at}: ${name} is no longer required`);
  for (const name of isRequired) if (!wasRequired.has(name)) found.push(`${at}: ${name} is newly required`);
  if (frozen.additionalProperties === false) {
    for (const name of Object.keys(after)) {
      if (!Object.hasOwn(before, name)) found.push(`${at}/${name}: added where nothing more was allowed`);
    }
  }
  return found;
}
