import { type Answer, type Document, type Operation, operationsOf, parts, type Schema } from './schema.js';

/**
 * Lists the gaps for a generated client that Redocly's rules do not find: answers without content, objects without
 * properties, dates without a format, parameters without a type, writes without Idempotency-Key.
 */
export const documentFaults = (document: Document): string[] => [
  ...operationsOf(document).flatMap(([place, operation]) => faultsOfOperation(place, operation)),
  ...Object.entries(document.components.schemas).flatMap(([name, schema]) => [
    ...freeObjects(name, schema),
    ...bareDates(name, schema),
  ]),
];

function faultsOfOperation(place: string, { parameters = [], requestBody, responses }: Operation): string[] {
  // Replaying a dead letter belongs to kit and claims the causes of the message.
  const isWriting = !place.startsWith('GET') && !place.startsWith('POST /dead-letters/');
  const hasKey = parameters.some(({ name }) => name === 'Idempotency-Key');
  const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return [
    ...(isWriting && !hasKey ? [`${place} does not name Idempotency-Key`] : []),
    ...answers.flatMap(([status, answer]) => faultsOfAnswer(`${place} ${status}`, status, answer)),
    ...faultsOfContents(`${place} body`, requestBody?.content),
    ...parameters.flatMap(({ name, schema }) =>
      schema?.$ref || schema?.type || schema?.anyOf ? [] : [`${place} parameter ${name} has no type`],
    ),
  ];
}

/** Answers without a body. */
const EMPTY = ['202', '204'];

function faultsOfAnswer(place: string, status: string, { content = {} }: Answer): string[] {
  const lacksContent = Object.keys(content).length === 0 && !EMPTY.includes(status);
  return lacksContent ? [`${place} has no content`] : faultsOfContents(place, content);
}

const faultsOfContents = (place: string, content: Answer['content'] = {}): string[] =>
  Object.values(content).flatMap(({ schema }) => (schema ? freeObjects(place, schema) : [`${place} has no schema`]));

function freeObjects(place: string, schema: Schema): string[] {
  const isFree = schema.type === 'object' && !schema.properties && schema.additionalProperties === undefined;
  const inside = parts(schema);
  if (isFree && inside.length === 0) return [`${place} is an object without properties`];
  return inside.flatMap(([name, part]) => freeObjects(name ? `${place}.${name}` : place, part));
}

const DATED = /^(on|at|due|since|from|until|received|(work)?days?|dates?)$|[a-z](On|At|Days?|Dates?|Since|From|Until)$/;
const DATE = /^\d{4}-\d\d-\d\d/;

/** Texts that are dates or instants by their name or their example. */
function bareDates(place: string, schema: Schema): string[] {
  return parts(schema).flatMap(([name, part]) => {
    const inside = bareDates(name ? `${place}.${name}` : place, part);
    return name && isBareDate(name, part) ? [`${place}.${name} has no format of a date`, ...inside] : inside;
  });
}

function isBareDate(name: string, { example, ...schema }: Schema): boolean {
  const { type, format, enum: values } = schema.items ?? schema;
  if (![type].flat().includes('string') || format !== undefined || values) return false;
  const [shown] = [example].flat();
  return typeof shown === 'string' ? DATE.test(shown) : DATED.test(name);
}
