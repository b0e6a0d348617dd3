/** Writes docs/events.md: every event with its producer, its consumers and its fields. */
import { writeFileSync } from 'node:fs';
import {
  allEvents,
  consumersOf,
  type EventDefinition,
  type FactRule,
  type JsonSchema,
  jsonSchemaOf,
  serviceOf,
} from '@heng/contracts';

type Row = { name: string; type: string; meaning: string };
const schemas = (value: unknown): JsonSchema[] => (value ?? []) as JsonSchema[];
const fieldsOf = (schema: JsonSchema): [string, JsonSchema][] =>
  Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);

function boundsOf(schema: JsonSchema): string {
  const { minimum, exclusiveMinimum, maximum } = schema;
  const lower =
    minimum !== undefined
      ? ` ≥ ${String(minimum)}`
      : exclusiveMinimum !== undefined
        ? ` > ${String(exclusiveMinimum)}`
        : '';
  const upper = maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER ? ` ≤ ${String(maximum)}` : '';
  return (minimum === Number.MIN_SAFE_INTEGER ? '' : lower) + upper;
}

function typeOf(schema: JsonSchema): string {
  if (schema.anyOf) return schemas(schema.anyOf).map(typeOf).join(' or ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return (schema.enum as string[]).map((value) => `\`${value}\``).join(', ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items as JsonSchema)}`;
  if (schema.format) return String(schema.format);
  if (schema.pattern) return `string \`${String(schema.pattern)}\``;
  return String(schema.type) + boundsOf(schema);
}

/** The fields of a schema, those of nested objects as `outer.inner`, those of listed objects as `outer[].inner`. */
function rowsOf(schema: JsonSchema, prefix = ''): Row[] {
  const required = new Set((schema.required ?? []) as string[]);
  return fieldsOf(schema).flatMap(([field, fieldSchema]) => {
    const name = prefix + field;
    const row: Row = {
      name,
      type: typeOf(fieldSchema) + (required.has(field) ? '' : ', optional'),
      meaning: String(fieldSchema.description ?? ''),
    };
    const items = (fieldSchema.items ?? {}) as JsonSchema;
    return [row, ...rowsOf(fieldSchema, `${name}.`), ...rowsOf(items, `${name}[].`)];
  });
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (rows: Row[]): string =>
  [
    '| field | type | meaning |',
    '| --- | --- | --- |',
    ...rows.map(({ name, type, meaning }) => `| \`${name}\` | ${cell(type)} | ${cell(meaning)} |`),
  ].join('\n');

const names = (fields: readonly string[], word: string): string =>
  fields.map((field) => `\`${field}\``).join(` ${word} `);

/** The weight of a fact as text. */
function weighed({ tellsOf, datedOn, withdrawnBy }: FactRule): string {
  const withdrawn = withdrawnBy ? `, withdrawn by \`${withdrawnBy.type}\`` : '';
  return `tells of ${names(tellsOf, 'and')}, dated on ${names(datedOn, 'or else')}${withdrawn}`;
}

function section(event: EventDefinition): string {
  const data = Object.fromEntries(fieldsOf(jsonSchemaOf(event))).data ?? {};
  return [
    `## ${event.type}`,
    event.summary,
    [
      `- Producer: ${serviceOf(event.type)}`,
      `- Consumers: ${consumersOf(event.type).join(', ') || 'none'}`,
      `- Evidence: ${event.fact ? weighed(event.fact) : 'no'}`,
    ].join('\n'),
    table(rowsOf(data)),
  ].join('\n\n');
}

/** The fields that all events share: those of the first, without its type and data. */
function envelope(): string {
  const [first] = allEvents;
  return first ? table(rowsOf(jsonSchemaOf(first)).filter(({ name }) => !/^(type|data)(\.|$)/.test(name))) : '';
}

const page = [
  '# Events',
  'Generated from `libs/contracts/src` by `npm run generate -w @heng/contracts`; do not edit.',
  'An event travels on the subject `evt.<type>`. A date is a business date in Asia/Shanghai. Evidence is what rating takes into its evidence (评级依据): of several facts that tell of one thing the highest version stands, and a fact counts from its date on.',
  '## Envelope',
  'CloudEvents attributes and the extensions `version`, `sequence`, `actor` and `cause`, around the `data` of each event and its `type`.',
  envelope(),
  ...allEvents.map(section),
];
writeFileSync(new URL('../../../docs/events.md', import.meta.url), page.join('\n\n') + '\n');
