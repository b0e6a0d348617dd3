import { type Answer, type Document, type Operation, operationsOf, parts, type Schema } from './schema.js';

/**
 * Lists the gaps for a generated client that Redocly's rules do not find: answers without content, objects without
 * properties, parameters without a type, writes without Idempotency-Key.
 */
export const documentFaults = (document: Document): string[] => [
  ...operationsOf(document).flatMap(([place, operation]) => faultsOfOperation(place, operation)),
  ...Object.entries(document.components.schemas).flatMap(([name, schema]) => freeObjects(name, schema)),
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
