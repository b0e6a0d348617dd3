import { type Answer, type Document, type Operation, operationsOf, parts, type Schema } from './schema.js';

/**
 * Lists the gaps for a generated client: operations of one name, answers without content, objects without properties.
 */
export function documentFaults(document: Document): string[] {
  const operations = operationsOf(document);
  const names = Map.groupBy(operations, ([, { operationId }]) => operationId);
  const faults = [...names].filter(([, ones]) => ones.length > 1);
  return [
    ...faults.map(([name, ones]) => `${name} names several operations: ${ones.map(([place]) => place).join(', ')}`),
    ...operations.flatMap(([place, operation]) => faultsOfOperation(place, operation)),
    ...Object.entries(document.components.schemas).flatMap(([name, schema]) => freeObjects(name, schema)),
  ];
}

function faultsOfOperation(place: string, { summary, parameters = [], requestBody, responses }: Operation): string[] {
  const success = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  // Replaying a dead letter belongs to kit and claims the causes of the message.
  const isWriting = !place.startsWith('GET') && !place.startsWith('POST /dead-letters/');
  const headers = parameters.filter((one) => one.in === 'header').map(({ name }) => name);
  const bodies = Object.values(requestBody?.content ?? {});
  return [
    ...(summary ? [] : [`${place} has no summary`]),
    ...(isWriting && !headers.includes('Idempotency-Key') ? [`${place} does not name Idempotency-Key`] : []),
    ...(success.length > 0 ? [] : [`${place} has no success`]),
    ...success.flatMap(([status, answer]) => faultsOfAnswer(`${place} ${status}`, status, answer)),
    ...bodies.flatMap(({ schema }) =>
      schema ? freeObjects(`${place} body`, schema) : [`${place} has a body without a schema`],
    ),
    ...parameters.flatMap(({ name, schema }) =>
      schema?.$ref || schema?.type || schema?.anyOf ? [] : [`${place} parameter ${name} has no type`],
    ),
  ];
}

/** Answers without a body. */
const EMPTY = ['202', '204'];

function faultsOfAnswer(place: string, status: string, { content }: Answer): string[] {
  const contents = Object.values(content ?? {});
  if (contents.length === 0) return EMPTY.includes(status) ? [] : [`${place} has no content`];
  return contents.flatMap(({ schema }) => (schema ? freeObjects(place, schema) : [`${place} has no schema`]));
}

function freeObjects(place: string, schema: Schema): string[] {
  const { type, properties, additionalProperties, allOf, anyOf, oneOf, $ref } = schema;
  const isFree =
    type === 'object' && !properties && additionalProperties === undefined && !allOf && !anyOf && !oneOf && !$ref;
  const inside = parts(schema).flatMap(([name, part]) => freeObjects(name ? `${place}.${name}` : place, part));
  return [...(isFree ? [`${place} is an object without properties`] : []), ...inside];
}
