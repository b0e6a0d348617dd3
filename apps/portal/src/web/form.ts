import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { dayIn, sayIn } from '../words/dates.js';
import { wordsOf } from '../words/index.js';
import type { Access, Content, Visit } from './page.js';
import type { Problem } from './services.js';
import type { ReactNode } from 'react';

/** The services that keep files. */
export type FileService = 'registry' | 'tracking' | 'complaints' | 'rating';
export type ImportService = 'registry' | 'tracking';
/** The terms on which a file of rows is imported, from the answers before it; undefined while they are missing. */
export type Staging = (answers: Values) => Readonly<{ kind: string; mode: string; dryRun: string }> | undefined;
type Choice = Readonly<{ value: string; label: string; hint?: string }>;
/** A question of a form. `schema` says what it takes; an optional one takes an empty text. */
export type Field = Readonly<{
  name: string;
  label: string;
  hint?: ReactNode;
  schema: z.ZodType<unknown, string>;
  value?: string;
  /** It takes an empty text; one that may be given `later` is not called optional. */
  optional?: boolean | 'later';
  autoComplete?: string;
  /** The heading above it and the fields after it of the same group. */
  group?: string;
}> &
  Readonly<
    | { kind: 'text' | 'email' | 'date' | 'number'; width?: 'short' }
    | { kind: 'textarea' }
    | { kind: 'radios' | 'select'; choices: readonly Choice[]; inline?: boolean }
    /** Its value is the values of what is chosen, with commas between them. */
    | { kind: 'checkboxes'; choices: readonly Choice[] }
    /** Files that the service keeps, as a draft for who has no account. Its value is their ids and names, one file a line. */
    | { kind: 'files'; service: FileService; single?: boolean; staged?: Staging; draft?: true }
    /** Carries the version that was shown, so that nobody overwrites what they did not see. */
    | { kind: 'hidden' }
  >;

export type Values = Readonly<Record<string, string>>;

/** A form with its own address. It is asked, checked, sent to a service, and followed by another page. */
export type Form<D> = Readonly<{
  path: string;
  who: Access;
  load: (visit: Visit) => Promise<D>;
  title: (data: D, visit: Visit) => string;
  lead?: (data: D, visit: Visit) => ReactNode;
  fields: (data: D, visit: Visit) => readonly Field[];
  /** Asks one question on each page; the answers so far go along. */
  onePerPage?: boolean;
  /** Shows the answers once more before they are sent, because they cannot be taken back. */
  check?: boolean;
  /** The meaning of the answers, shown beneath them before they are sent. @throws Refused where they do not fit each other */
  preview?: (values: Values, data: D, visit: Visit) => ReactNode | Promise<ReactNode>;
  submit?: (visit: Visit) => string;
  /** Its answers have a secret: it is kept in no cache. */
  isSecret?: boolean;
  script?: Content['script'];
  /**
   * Keeps the answers as they are, complete or not, and gives the path of the next page. A form with one question on each
   * page keeps each answer as it is given.
   */
  save?: (values: Values, data: D, visit: Visit, key: string) => Promise<string>;
  /** The name of the second button that does so; undefined while it cannot be had. */
  saveAs?: (data: D, visit: Visit) => string | undefined;
  /**
   * Sends the answers under the key, and gives the path of the next page, or, where nothing of it may be kept, its content.
   * @throws Refused, Unavailable
   */
  send: (values: Values, data: D, visit: Visit, key: string) => Promise<string | Content>;
}>;
export type AnyForm = Form<never>;
export const defineForm = <D>(form: Form<D>): AnyForm => form as unknown as AnyForm;

/** A fault beside its field, or of the whole form. */
export type Fault = Readonly<{ field?: string; message: string }>;
export type Draft = Readonly<{ values: Values; faults: readonly Fault[]; key: string }>;

const KEY = /^[\da-f-]{36}$/;

export const emptyDraft = (fields: readonly Field[]): Draft => ({
  values: Object.fromEntries(fields.map(({ name, value }) => [name, value ?? ''])),
  faults: [],
  key: randomUUID(),
});

/** The answers as they were typed, and what is wrong with them; `refused` are the faults of their files. */
export function readDraft(
  fields: readonly Field[],
  body: Values,
  { language }: Pick<Visit, 'language'>,
  refused: readonly Fault[] = [],
): Draft {
  const { form } = wordsOf(language).common;
  const values = Object.fromEntries(
    fields.map((field) => [field.name, typed(field, body).replaceAll('\r\n', '\n').trim()]),
  );
  // A page that opens a form has only some of its answers.
  const asked = body['_step'] === 'open' ? [] : fields;
  const faults = asked.flatMap(({ name, label, schema, optional }): Fault[] => {
    const known = refused.filter(({ field }) => field === name);
    if (known.length > 0) return known;
    const value = values[name]!;
    if (value === '') return optional ? [] : [{ field: name, message: form.missing(label) }];
    const { error } = schema.safeParse(value);
    return error ? [{ field: name, message: `${label}: ${error.issues[0]!.message}` }] : [];
  });
  return { values, faults, key: KEY.exec(body['_key'] ?? '')?.[0] ?? randomUUID() };
}

function typed(field: Field, body: Values): string {
  const { name } = field;
  if (field.kind === 'files') {
    const kept = Object.keys(body).filter((key) => key.startsWith(`${name}.`));
    return (
      body[name] ??
      kept
        .slice(field.single ? -1 : 0)
        .map((key) => body[key])
        .join('\n')
    );
  }
  if (field.kind !== 'checkboxes') return body[name] ?? '';
  const ticked = field.choices.filter(({ value }) => body[`${name}.${value}`] !== undefined);
  return body[name] ?? ticked.map(({ value }) => value).join(',');
}

/** A refusal of a service beside the fields that it names. */
export function faultsOf(
  { detail, details }: Problem,
  fields: readonly Field[],
  { language }: Pick<Visit, 'language'>,
): Fault[] {
  const named = details?.fields ?? [];
  if (named.length === 0) return [{ message: sayIn(language, { zh: detail, en: detail }) }];
  return named.map(({ field, zh, en }) => ({
    ...(fields.some(({ name }) => name === field) ? { field } : {}),
    message: sayIn(language, { zh, en }),
  }));
}

/**
 * The question that comes next in a form with one on each page, and what is wrong with it: the first faulty one of those
 * that were asked, or the one after them; undefined after the last.
 */
export function nextQuestion(fields: readonly Field[], { faults }: Draft, body: Values) {
  const asked = /^\d+$/.test(body['_at'] ?? '') ? Number(body['_at']) : fields.length;
  const isFaulty = ({ name }: Field) => faults.some(({ field }) => field === name);
  const faulty = fields.findIndex((field, n) => n <= asked && isFaulty(field));
  const at = faulty >= 0 ? faulty : asked + 1;
  const field = questionsIn(fields)[at];
  return field && { at, faults: faulty >= 0 ? faults.filter((one) => one.field === field.name) : [] };
}

export const questionsIn = (fields: readonly Field[]): readonly Field[] =>
  fields.filter(({ kind }) => kind !== 'hidden');

/** The place of the first question without an answer; the number of questions when all have one. */
export function firstOpen(fields: readonly Field[]): number {
  const questions = questionsIn(fields);
  const open = questions.findIndex(({ value, optional }) => !value && !optional);
  return open < 0 ? questions.length : open;
}

/** The place to show of a form that keeps each answer, none before it is open; `undefined` shows all answers. */
export function shownQuestion(fields: readonly Field[], wanted: string | null): number | undefined {
  const at = Math.min(/^\d{1,3}$/.test(wanted ?? '') ? Number(wanted) : 0, firstOpen(fields));
  return at < questionsIn(fields).length ? at : undefined;
}

/** An answer of a form that keeps each: the values of the record with this one, or what is wrong with it; `undefined` for none. */
export function keptAnswer(fields: readonly Field[], { values, faults }: Draft, { _at = '' }: Values) {
  const field = /^\d{1,3}$/.test(_at) ? questionsIn(fields)[Number(_at)] : undefined;
  if (!field) return undefined;
  return {
    at: Number(_at),
    faults: faults.filter((one) => one.field === field.name),
    values: { ...emptyDraft(fields).values, [field.name]: values[field.name]! },
  };
}

/** The version that the form showed is not the present one. */
export const isStale = (fields: readonly Field[], { values }: Draft): boolean =>
  fields.some(({ kind, name, value, optional }) => kind === 'hidden' && !optional && values[name] !== value);

/** The draft as it was typed, for the record as it is now; the values of the record that differ stand beside the fields. */
export function renewed(fields: readonly Field[], draft: Draft, { language }: Pick<Visit, 'language'>): Draft {
  const { form } = wordsOf(language).common;
  const hidden = fields.filter(({ kind }) => kind === 'hidden').map(({ name, value }) => [name, value ?? '']);
  const others = fields.flatMap((field): Fault[] => {
    const { kind, name, label, value } = field;
    if (kind === 'hidden' || kind === 'files' || !value || value === draft.values[name]) return [];
    const chosen = 'choices' in field ? field.choices.find((choice) => choice.value === value)?.label : undefined;
    const said = kind === 'date' ? dayIn(language, value) : (chosen ?? value);
    return [{ field: name, message: form.now(label, said) }];
  });
  return {
    ...{ key: randomUUID(), values: { ...draft.values, ...Object.fromEntries(hidden) } },
    faults: [{ message: form.stale }, ...others],
  };
}

/** The answers to a question that takes one per line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
