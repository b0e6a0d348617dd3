import { z } from 'zod';
import type { Field, Values } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { type StandardField, textIn } from './standards.js';

type Employee = Readonly<{ personId: string; name: string }>;
/** The values of a section by field. */
export type Content = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, StandardField>>;
type Reader = Pick<Visit, 'words' | 'language'>;

const NUMBER = /^\d{1,12}(?:\.\d{1,6})?$/;
const TEXT_MAX = 5000;
const LIST_MAX = 60_000;

/** The questions of a section, by the types of its fields. A range asks for two numbers; projects have pages of their own. */
export const questionsOf = (fields: Fields, content: Content, employees: readonly Employee[], reader: Reader) =>
  Object.entries(fields).flatMap(([name, field]) => questionsOfField(name, field, content[name], employees, reader));

function questionsOfField(
  name: string,
  field: StandardField,
  value: unknown,
  employees: readonly Employee[],
  reader: Reader,
): Field[] {
  const { draft: words } = reader.words;
  const label = textIn(reader, field);
  const about = [
    field.type === 'list' && words.listHint,
    field.type === 'persons' && words.persons,
    field.unit && words.unit(field.unit),
    field.staffOnly && words.staffOnly,
    field.mayBeWithheld && words.mayBeWithheld,
  ].filter(Boolean);
  const optional = field.required ? ('later' as const) : true;
  const same = { name, label, optional, ...(about.length > 0 ? { hint: about.join('') } : {}) };
  const number = { kind: 'number', schema: z.string().regex(NUMBER), width: 'short' } as const;
  switch (field.type) {
    case 'count':
      return [{ ...same, ...number, schema: z.string().regex(/^\d{1,9}$/), value: written(value) }];
    case 'number':
      return [{ ...same, ...number, value: written(value) }];
    case 'range': {
      const { from, to } = (typeof value === 'object' ? (value ?? {}) : {}) as { from?: number; to?: number };
      return [
        { ...same, ...number, name: `${name}.from`, label: words.from(label), value: written(from) },
        { ...same, ...number, name: `${name}.to`, label: words.to(label), value: written(to) },
      ];
    }
    case 'persons': {
      const choices = employees.map(({ personId, name: person }) => ({ value: personId, label: person }));
      const known = textsIn(value)?.filter((id) => choices.some((choice) => choice.value === id));
      return [{ ...same, kind: 'checkboxes', choices, schema: z.string(), value: (known ?? []).join(',') }];
    }
    case 'list': {
      const lines = textsIn(value);
      const text = lines?.length === 0 ? words.noneWord : (lines ?? []).join('\n');
      return [{ ...same, kind: 'textarea', schema: z.string().max(LIST_MAX), value: text }];
    }
    case 'projects':
      // Those in the list stand on pages of their own; only an empty list is said here.
      if (projectsIn(value).length > 0) return [];
      return [
        {
          ...{ ...same, kind: 'checkboxes', schema: z.string(), value: isEmptyList(value) ? 'none' : '' },
          choices: [{ value: 'none', label: words.noneAtAll }],
        },
      ];
    case 'text':
      return [{ ...same, kind: 'textarea', schema: z.string().max(TEXT_MAX), value: written(value) }];
  }
}

// Under an earlier standard a field of the same name may have had another type.
const textsIn = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** A project in the list of section 5, as the agency states it. */
export type ProjectEntry = Readonly<Record<string, unknown>>;
export const projectsIn = (value: unknown): ProjectEntry[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The section as it is written after the answers; what is not asked stays. */
export function contentOf(fields: Fields, before: Content, values: Values): Content {
  const entries = Object.entries(fields).map(([name, field]) => [name, valueOf(name, field, before[name], values)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function valueOf(name: string, { type }: StandardField, before: unknown, values: Values): unknown {
  const value = values[name] ?? '';
  switch (type) {
    case 'count':
    case 'number':
      return value === '' ? undefined : Number(value);
    case 'range': {
      const [from, to] = [values[`${name}.from`] ?? '', values[`${name}.to`] ?? ''];
      return from === '' && to === '' ? undefined : { from: Number(from), to: Number(to) };
    }
    case 'persons':
      return value === '' ? undefined : value.split(',');
    case 'list':
      return value === '' ? undefined : linesOf(value);
    case 'projects':
      if (projectsIn(before).length > 0) return before;
      return value === 'none' ? [] : undefined;
    case 'text':
      return value === '' ? undefined : value;
  }
}

/** A range with one end alone. */
export const halfRange = (fields: Fields, values: Values): string | undefined =>
  Object.entries(fields).flatMap(([name, { type }]) => {
    if (type !== 'range') return [];
    const missing = (['from', 'to'] as const).filter((end) => (values[`${name}.${end}`] ?? '') === '');
    return missing.length === 1 ? [`${name}.${missing[0]}`] : [];
  })[0];

const NONE = /^(?:无|none)[。.]?$/i;

function linesOf(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length === 1 && NONE.test(lines[0]!) ? [] : lines;
}
