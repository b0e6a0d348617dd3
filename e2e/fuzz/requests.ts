import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { createGeneratorSync } from 'json-schema-faker';
import { brokenBody, nastyText, nastyValue, spoiled } from './nasty.js';
import type { Operation, Schema } from './operations.js';

/** Values that exist in the suite: of ids by the path of their list, and of fields by their name. */
export type Known = Readonly<{
  ids: ReadonlyMap<string, readonly string[]>;
  fields: Readonly<Record<string, readonly string[]>>;
}>;
export type Request = Readonly<{
  path: string;
  method: string;
  role: string;
  headers: Readonly<Record<string, string>>;
  body?: string | { fields: Record<string, string>; file?: { name: string; content: string } };
}>;

/** Requests to an operation: of most only one part is not as the description says. */
export const requestsTo = (operation: Operation, known: Known): fc.Arbitrary<Request> =>
  fc.gen().map((g) => {
    const { method, parameters, body, allowed } = operation;
    /** The part that is spoiled; some requests are right throughout. */
    const spoils = g(fc.constantFrom<(typeof PARTS)[number][]>, ...PARTS);
    const valueOf = (name: string, schema: Schema | undefined, isSpoiled: boolean) =>
      isSpoiled ? g(nastyText) : g(fittingText, operation, known, name, schema);
    let path = operation.path;
    for (const { name, schema } of parameters.filter((one) => one.in === 'path'))
      path = path.replace(`{${name}}`, escaped(valueOf(name, schema, spoils === 'path')));
    const query = parameters
      .filter((one) => one.in === 'query' && (one.required || g(fc.boolean)))
      .map(({ name, schema }) => `${name}=${escaped(valueOf(name, schema, spoils === 'query'))}`);
    if (spoils === 'query' && g(fc.boolean)) query.push(`${escaped(g(nastyText))}=${escaped(g(nastyText))}`);
    const headers: Record<string, string> = {};
    for (const { name } of parameters.filter((one) => one.in === 'header'))
      headers[name.toLowerCase()] =
        spoils === 'header' ? g(nastyHeader) : name === 'If-Match' ? `"${g(fc.nat, 5)}"` : randomUUID();
    if (spoils === 'header') {
      if (g(fc.boolean)) headers['content-type'] = g(nastyHeader);
      if (g(fc.boolean)) headers['authorization'] = g(nastyHeader);
      headers['accept-language'] = g(nastyHeader);
    }
    const roles = g(fc.nat, 4) > 0 ? allowed : ROLES;
    const sent = {
      path: path + (query.length > 0 ? `?${query.join('&')}` : ''),
      method,
      role: g(fc.constantFrom<string[]>, ...roles),
    };
    if (!body) return { ...sent, headers };
    if (body.type !== 'application/json') return { ...sent, headers, body: g(form, spoils === 'body') };
    headers['content-type'] ??= 'application/json';
    return { ...sent, headers, body: g(jsonBody, operation, known, spoils === 'body') };
  });

const PARTS = ['path', 'query', 'header', 'body', 'body', 'body', 'body', 'body', 'nothing'] as const;
export const ROLES = [
  'public',
  'alliance-staff',
  'agency',
  'enterprise',
  'expert',
  'regulator',
  'subsystem/assessment',
  'subsystem/examination',
];

/** As a part of a URL; what cannot be escaped goes as the bytes of its escape. */
function escaped(text: string): string {
  return encodeURIComponent(text.slice(0, 300).toWellFormed());
}

/** HTTP clients refuse to send what a header cannot hold. */
const nastyHeader = (): fc.Arbitrary<string> =>
  nastyText().map((text) =>
    Buffer.from(text)
      .toString('latin1')
      .replaceAll(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 5000),
  );

function fittingText(operation: Operation, known: Known, name: string, schema: Schema = {}): fc.Arbitrary<string> {
  const lists = [`${operation.service} ${operation.path.split('/{')[0]}`, `${name}`];
  const ids = lists.flatMap((list) => known.ids.get(list) ?? []);
  if (ids.length > 0 && name !== 'cursor') return fc.constantFrom(...ids);
  const fitting = known.fields[name];
  if (fitting) return fc.constantFrom(...fitting);
  return fc.nat().map((seed) => String(generate(seed, operation, schema)));
}

const generate = (seed: number, { components }: Operation, schema: Schema): unknown =>
  createGeneratorSync({ seed }).generate({ ...schema, components });

function jsonBody(operation: Operation, known: Known, isSpoiled: boolean): fc.Arbitrary<string> {
  const { schema } = operation.body!;
  return fc.gen().map((g) => {
    if (isSpoiled && g(fc.nat, 9) === 0) return g(brokenBody);
    const name = (field: string, value: unknown): unknown => {
      const fitting = known.fields[field] ?? (field.endsWith('Id') ? known.fields['id'] : undefined);
      return typeof value === 'string' && fitting ? g(fc.constantFrom<string[]>, ...fitting) : value;
    };
    const fitting = JSON.parse(JSON.stringify(generate(g(fc.nat), operation, schema)), name) as unknown;
    return JSON.stringify(isSpoiled ? (g(spoiled, fitting) ?? null) : fitting);
  });
}

const NAMES = ['a.pdf', '', '..', 'a/b.csv', '衡.xlsx', 'a\u202egpj.exe', `${'x'.repeat(300)}.csv`, 'a\nb.csv'];
const CONTENTS = [
  '',
  'a,b\n1,2\n',
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '<?xml version="1.0"?><a/>',
  '\u0000'.repeat(2000),
  '"'.repeat(5000),
];

/** An upload: its fields and its file. */
function form(isSpoiled: boolean): fc.Arbitrary<Exclude<Request['body'], string | undefined>> {
  return fc.gen().map((g) => {
    const text = (...fitting: string[]) =>
      isSpoiled && g(fc.boolean) ? g(nastyText) : g(fc.constantFrom<string[]>, ...fitting);
    const fields = {
      kind: text('agencies', 'enterprises', 'consultants', 'nothing'),
      mode: text('all-or-nothing', 'by-row'),
      dryRun: text('true', 'false'),
      ...(isSpoiled ? { [g(nastyText)]: JSON.stringify(g(nastyValue)) } : {}),
    };
    const file = { name: text(...NAMES), content: text(...CONTENTS) };
    return g(fc.nat, 9) === 0 ? { fields } : { fields, file };
  });
}
