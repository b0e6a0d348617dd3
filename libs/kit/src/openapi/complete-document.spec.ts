import '../refusals.js';
import { completeDocument } from './complete-document.js';
import { documentFaults } from './document-faults.js';
import type { Document, Operation, Schema } from './schema.js';

const json = (schema: Schema) => ({ content: { 'application/json': { schema } } });
const operation = (over: Partial<Operation> = {}): Operation => ({
  operationId: 'readIt',
  summary: 'Read it',
  responses: { 200: json({ $ref: '#/components/schemas/View' }) },
  'x-allowed': ['alliance-staff'],
  ...over,
});
function completed(paths: Document['paths'], schemas: Record<string, Schema> = {}): Document {
  const View: Schema = { type: 'object', properties: { id: { type: 'string' } } };
  const all = Object.keys({ View, ...schemas }).map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const readAll = operation({ operationId: 'readAll', responses: { 200: json({ oneOf: all }) } });
  const document: Document = {
    paths: { ...paths, '/all': { get: readAll } },
    components: { schemas: { View, ...schemas }, responses: {} },
  };
  completeDocument(document, 'registry');
  return document;
}
const statuses = ({ responses }: Operation) => Object.keys(responses).map(Number);
const key = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } };
const match = { name: 'If-Match', in: 'header', schema: { type: 'string' } };

test('an operation says how it can be refused, by what its request has', () => {
  const { paths } = completed({
    '/it': { get: operation({ 'x-allowed': ['public'] }) },
    '/it/{id}': {
      get: operation({ operationId: 'readOne' }),
      put: operation({ operationId: 'changeIt', parameters: [key, match] }),
    },
  });
  expect(statuses(paths['/it']!['get']!)).toEqual([200, 304, 400, 401, 429, 503]);
  expect(statuses(paths['/it/{id}']!['get']!)).toEqual([200, 304, 400, 401, 403, 404, 429, 503]);
  expect(statuses(paths['/it/{id}']!['put']!)).toEqual(
    expect.arrayContaining([200, 400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 503]),
  );
  expect(paths['/it']!['get']!.security).toEqual([]);
});

test('the refusals of a status list their codes', () => {
  const { components } = completed({ '/it/{id}': { put: operation({ parameters: [key, match] }) } });
  const { content } = components.responses['PreconditionRequired']!;
  expect(JSON.stringify(content)).toContain('kit.if-match-missing');
});

test('a list of values that may be null refers to the same component', () => {
  const { components } = completed(
    {},
    {
      Other: {
        type: 'object',
        properties: {
          best: { type: 'string', enum: ['A', 'B'] },
          grade: { type: ['string', 'null'], enum: ['A', 'B', null] },
        },
      },
    },
  );
  expect(components.schemas['Other']!.properties).toEqual({
    best: { $ref: '#/components/schemas/OtherBest' },
    grade: { anyOf: [{ $ref: '#/components/schemas/OtherBest' }, { type: 'null' }] },
  });
  expect(components.schemas['OtherBest']).toEqual({ type: 'string', enum: ['A', 'B'] });
});

const listed = (...fields: [string, Schema][]): Schema => ({ type: 'object', properties: Object.fromEntries(fields) });
const values = (...all: string[]): Schema => ({ type: 'string', enum: all });
const nameOf = (document: Document, schema: string, field: string) =>
  document.components.schemas[schema]!.properties![field]!.$ref?.split('/').at(-1);

test('one list of values is one component, named after a schema and its property', () => {
  const states = values('new', 'old');
  const document = completed(
    {},
    {
      CarView: listed(['state', states], ['size', values('S', 'L')]),
      CarBody: listed(['state', { ...states }]),
      DogView: listed(['state', values('calm', 'wild')]),
    },
  );
  expect(['CarView', 'CarBody', 'DogView'].map((name) => nameOf(document, name, 'state'))).toEqual([
    'CarState',
    'CarState',
    'DogState',
  ]);
  expect(nameOf(document, 'CarView', 'size')).toBe('CarSize');
});

test('a list that has several names is called after the property of most schemas, or as it declares itself', () => {
  const grades = () => values('A', 'B');
  const schemas = () => ({
    CarView: listed(['to', grades()]),
    AgencyView: listed(['grade', grades()]),
    RatingView: listed(['grade', grades()]),
  });
  expect(nameOf(completed({}, schemas()), 'CarView', 'to')).toBe('AgencyGrade');
  const declared = completed({}, { ...schemas(), Grade: grades() });
  expect(['CarView', 'AgencyView'].map((name, n) => nameOf(declared, name, n ? 'grade' : 'to'))).toEqual([
    'Grade',
    'Grade',
  ]);
  expect(declared.components.schemas['Grade']).toEqual(grades());
  const wrapped = listed(['grade', { description: 'its grade', allOf: [{ $ref: '#/components/schemas/Grade' }] }]);
  expect(completed({}, { Wrapped: wrapped, Grade: grades() }).components.schemas['Wrapped']?.properties).toEqual({
    grade: { description: 'its grade', $ref: '#/components/schemas/Grade' },
  });
});

test('the faults of a document name missing answers, missing keys and free objects, and let 202 be empty', () => {
  const document = completed(
    {
      '/a': { get: operation({ responses: { 200: {} } }) },
      '/b': { post: operation({ operationId: 'add' }) },
      '/c': {
        post: operation({ operationId: 'ask', parameters: [key], responses: { 202: { description: 'later' } } }),
      },
    },
    { Free: { type: 'object' } },
  );
  expect(documentFaults(document)).toEqual([
    'GET /a 200 has no content',
    'POST /b does not name Idempotency-Key',
    'Free is an object without properties',
  ]);
});

test('a date or an instant without a format is a fault, in a list too; a version that looks like no date is none', () => {
  const text = (more: Schema = {}): Schema => ({ type: ['string', 'null'], ...more });
  const properties = {
    ...{ at: text(), endedOn: text(), due: text({ example: '2026-03-02' }), since: text({ format: 'date' }) },
    ...{ from: text({ example: '2026.1' }), position: text(), format: text({ example: '2026-03-02T04:00:00Z' }) },
    workdays: { type: 'array', example: ['2026-01-04'], items: { type: 'string' } },
    changed: { type: 'object', properties: { createdAt: text(), on: text({ enum: ['a'] }) } },
  };
  const document = completed({}, { View: { type: 'object', properties } });
  expect(documentFaults(document)).toEqual(
    ['at', 'endedOn', 'due', 'format', 'workdays', 'changed.createdAt'].map(
      (name) => `View.${name} has no format of a date`,
    ),
  );
});

test('a schema that no operation reaches is left out', () => {
  const unused: Schema = { type: 'object', properties: { on: { type: 'string' } } };
  const document: Document = {
    paths: { '/it': { get: operation() } },
    components: { schemas: { View: unused, Unused: unused }, responses: {} },
  };
  completeDocument(document, 'registry');
  expect(Object.keys(document.components.schemas)).toEqual(['View', 'Problem', 'FieldFault']);
});
