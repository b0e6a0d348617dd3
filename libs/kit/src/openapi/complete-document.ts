import { consumers } from '@heng/contracts';
import { declaredRefusals } from '../domain.js';
import { STATUSES } from '../http/statuses.js';
import { problemSchemas } from './problem-schemas.js';
import { type Answer, type Document, type Operation, operationsOf, pascal } from './schema.js';
import { shareEnums } from './share-enums.js';

/** The statuses of refusals of every operation (a public one also refuses an invalid token), and those of writes. */
const ALWAYS = [400, 401, 429, 503];
const WRITING = [409, 413, 415, 422];

/** Adds the parts of every operation that no handler declares: refusals with their codes, version tags, shared enums. */
export function completeDocument(document: Document, service: string): void {
  const { components } = document;
  components.schemas = { ...components.schemas, ...problemSchemas };
  for (const [place, operation] of operationsOf(document)) completeOperation(operation, place);
  components.responses = refusalsOf(document, service);
  dropUnused(document);
  shareEnums(document);
}

function completeOperation(operation: Operation, place: string): void {
  const isReading = place.startsWith('GET');
  const isPublic = operation['x-allowed']?.includes('public') ?? false;
  if (isPublic) operation.security ??= [];
  const hasVersion = operation.parameters?.some(({ name }) => name === 'If-Match');
  const statuses = [
    ...ALWAYS,
    ...(isPublic && !operation.responses[403] ? [] : [403]),
    ...(place.includes('{') || operation.responses[404] ? [404] : []),
    ...(isReading ? [] : WRITING),
    ...(hasVersion ? [412, 428] : []),
  ];
  // Nest describes every header that a handler reads as required.
  for (const parameter of operation.parameters ?? [])
    if (parameter.name === 'accept-language') parameter.required = false;
  for (const answer of Object.values(operation.responses))
    if (answer.content?.['application/json']) answer.headers = { ...answer.headers, ETag };
  operation.responses = {
    ...operation.responses,
    ...(isReading ? { 304: { description: 'the content that the caller names in If-None-Match is current' } } : {}),
    ...Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${nameOf(status)}` }])),
  };
}

const ETag = { description: 'for If-Match of the next change, and If-None-Match', schema: { type: 'string' } };

/** The kinds of refusal by status, and the names of their components, such as `NotFound`. */
const KINDS = new Map(Object.entries(STATUSES).map(([kind, { http }]) => [http, kind]));
const nameOf = (status: number): string => pascal(KINDS.get(status)!);

/** The refusals that the operations name, with the codes that the service can give. */
function refusalsOf(document: Document, service: string): Record<string, Answer> {
  const others = Object.keys(consumers).filter((name) => name !== service);
  const own = [...declaredRefusals].filter(([code]) => !others.includes(code.split('.')[0]!));
  const codes = Map.groupBy(own, ([, { kind }]) => STATUSES[kind].http);
  const named = new Set(operationsOf(document).flatMap(([, { responses }]) => Object.keys(responses).map(Number)));
  const answerOf = (status: number) => problemOf(status, (codes.get(status) ?? []).map(([code]) => code).sort());
  const statuses = [...KINDS.keys()].filter((status) => named.has(status));
  return Object.fromEntries(statuses.map((status) => [nameOf(status), answerOf(status)]));
}

function problemOf(status: number, codes: readonly string[]): Answer {
  const problem = { $ref: '#/components/schemas/Problem' };
  const withCode = { type: 'object', properties: { code: { type: 'string', enum: [...codes] } } };
  const schema = codes.length > 0 ? { allOf: [problem, withCode] } : problem;
  return { description: `refused with ${status}`, content: { 'application/problem+json': { schema } } };
}

/** Removes the schemas that no operation reaches, such as those of gRPC messages. */
function dropUnused({ paths, components }: Document): void {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      if (!used.has(name!)) {
        used.add(name!);
        visit(components.schemas[name!]);
      }
  };
  visit([paths, components.responses]);
  components.schemas = Object.fromEntries(Object.entries(components.schemas).filter(([name]) => used.has(name)));
}
