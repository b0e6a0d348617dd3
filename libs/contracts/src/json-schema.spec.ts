import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { breakingChanges, jsonSchemaOf } from './json-schema.js';

const base = {
  id: z.uuid(),
  on: z.iso.date(),
  name: z.string(),
  kind: z.enum(['a', 'b']),
  days: z.number().min(0).max(10),
  count: z.number().int().positive(),
  due: z.iso.date().nullable(),
  tags: z.array(z.string()),
  parts: z.array(z.object({ code: z.string() })),
  inner: z.object({ level: z.number().nullable(), title: z.string().optional() }),
  note: z.string().optional(),
  maybe: z.object({ code: z.string() }).nullable(),
};
const frozen = jsonSchemaOf(defineEvent('a.thing-happened.v1', z.object(base), { summary: 'Frozen.' }));
const compare = (change: Record<string, z.ZodType>, without: readonly string[] = []): string[] => {
  const shape = Object.fromEntries(Object.entries({ ...base, ...change }).filter(([name]) => !without.includes(name)));
  return breakingChanges(
    frozen,
    jsonSchemaOf(defineEvent('a.thing-happened.v1', z.object(shape), { summary: 'Next.' })),
  );
};

describe('what does not break', () => {
  const grown: Record<string, Record<string, z.ZodType>> = {
    'nothing changed': {},
    'a new optional field': { extra: z.string().optional() },
    'a new optional field in a nested object': { inner: base.inner.extend({ extra: z.number().optional() }) },
    'a new optional field in listed objects': {
      parts: z.array(z.object({ code: z.string(), extra: z.string().optional() })),
    },
    'a new optional field in a nullable object': {
      maybe: z.object({ code: z.string(), extra: z.string().optional() }).nullable(),
    },
    'a description': { name: z.string().describe('What it is called') },
    'the order of enum values': { kind: z.enum(['b', 'a']) },
    'an optional field named like an annotation': { description: z.string().optional() },
  };
  test.each(Object.entries(grown))('%s', (_, change) => {
    expect(compare(change)).toEqual([]);
  });

  test('another wording of a format in a later zod, because no pattern stands beside a format', () => {
    const text = JSON.stringify(frozen);
    expect(text).toContain('{"type":"string","format":"uuid"}');
    expect(text).not.toContain('pattern');
  });
});

describe('what breaks', () => {
  const broken: Record<string, [Record<string, z.ZodType>, string]> = {
    'a new required field': [{ extra: z.string() }, '#/data: "extra" is newly required'],
    'a new required field in a nested object': [
      { inner: base.inner.extend({ extra: z.string() }) },
      '#/data/inner: "extra" is newly required',
    ],
    'a required field made optional': [{ name: z.string().optional() }, '#/data: "name" is no longer required'],
    'an optional field made required': [{ note: z.string() }, '#/data: "note" is newly required'],
    'another type': [{ name: z.number() }, '#/data/name/type: "string" became "number"'],
    'integer widened to number': [{ count: z.number().positive() }, '#/data/count/type: "integer" became "number"'],
    'an enum value lost': [{ kind: z.enum(['a']) }, '#/data/kind/enum: ["a","b"] became ["a"]'],
    'an enum value gained': [{ kind: z.enum(['a', 'b', 'c']) }, '#/data/kind/enum: ["a","b"] became ["a","b","c"]'],
    'an enum freed': [{ kind: z.string() }, '#/data/kind/enum: ["a","b"] became absent'],
    'a format lost': [{ on: z.string() }, '#/data/on/format: "date" became absent'],
    'another format': [{ on: z.iso.datetime() }, '#/data/on/format: "date" became "date-time"'],
    'a format gained': [{ name: z.email() }, '#/data/name/format: absent became "email"'],
    'a pattern gained': [{ name: z.string().regex(/^x/) }, '#/data/name/pattern: absent became "^x"'],
    'a minimum raised': [{ days: z.number().min(1).max(10) }, '#/data/days/minimum: 0 became 1'],
    'a minimum lowered': [{ days: z.number().min(-1).max(10) }, '#/data/days/minimum: 0 became -1'],
    'a maximum lowered': [{ days: z.number().min(0).max(9) }, '#/data/days/maximum: 10 became 9'],
    'a maximum lifted': [{ days: z.number().min(0) }, '#/data/days/maximum: 10 became absent'],
    'a length limited': [{ name: z.string().max(5) }, '#/data/name/maxLength: absent became 5'],
    'a list limited': [{ tags: z.array(z.string()).min(1) }, '#/data/tags/minItems: absent became 1'],
    'other list items': [{ tags: z.array(z.number()) }, '#/data/tags/items/type: "string" became "number"'],
    'a field lost in listed objects': [{ parts: z.array(z.object({})) }, '#/data/parts/items/code: removed'],
    'a type changed in a nullable object': [
      { maybe: z.object({ code: z.number() }).nullable() },
      '#/data/maybe/anyOf/0/code/type: "string" became "number"',
    ],
    'a default gained': [{ note: z.string().default('x') }, '#/data/note/default: absent became "x"'],
  };
  test.each(Object.entries(broken))('%s', (_, [change, sentence]) => {
    expect(compare(change)).toContain(sentence);
  });

  test('a field removed, required or optional', () => {
    expect(compare({}, ['name'])).toContain('#/data/name: removed');
    expect(compare({}, ['note'])).toContain('#/data/note: removed');
  });

  test('null no longer allowed, or newly allowed', () => {
    expect(compare({ due: z.iso.date() })).not.toEqual([]);
    expect(compare({ on: z.iso.date().nullable() })).not.toEqual([]);
    expect(compare({ inner: base.inner.extend({ level: z.number() }) })).not.toEqual([]);
  });

  test('an optional field added where nothing more was allowed', () => {
    const closed = { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false };
    const next = { ...closed, properties: { ...closed.properties, b: { type: 'string' } } };
    expect(breakingChanges(closed, next)).toEqual(['#/b: added where nothing more was allowed']);
  });

  test('a changed envelope', () => {
    const properties = { ...(frozen.properties as object), sequence: { type: 'string' } };
    expect(breakingChanges(frozen, { ...frozen, properties })).toContain('#/sequence/type: "integer" became "string"');
  });
});
