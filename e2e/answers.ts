import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Suite } from '@heng/local';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Schema = { [keyword: string]: unknown };
type Operation = Readonly<{
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>;
  security?: object[];
  'x-allowed'?: string[];
}>;
type Document = Readonly<{
  paths: Record<string, { get?: Operation }>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
  };
}>;
type Items = { items: Record<string, unknown>[] };

/** Lists with the ids of records that have no list under their own path: service, path and field. */
const LISTED_ELSEWHERE: Record<string, [service: string, path: string, field: string]> = {
  'tracking /agencies': ['registry', '/agencies', 'id'],
  'complaints /agencies': ['registry', '/agencies', 'id'],
  'registry /consultants': ['registry', '/agencies/{id}/employments', 'personId'],
  'registry /certificates': ['registry', '/agencies/{id}/certificates', 'id'],
  'registry /projects': ['tracking', '/projects', 'id'],
  'rating /ratings': ['rating', '/cycles/2026-H1/ratings', 'id'],
  'rating /cycles': ['rating', '/cycles', 'cycle'],
  'registry /disclosure-standards': ['registry', '/disclosure-standards', 'standard'],
};
const VALUES: Record<string, string[]> = {
  revision: ['1', '2'],
  from: ['1'],
  to: ['2'],
  kind: ['agencies', 'enterprises'],
  // In paths of the public log.
  path: ['0/000.p/1'],
  size: ['1'],
  subjects: ['019b0000-0000-7000-8000-000000000000'],
};
const IDS = 6;

/** GETs that no record of the sample reaches. */
export const NOT_IN_SAMPLE = [
  // Tokens are in e-mails only.
  'registry GET /consent/{token}',
  'registry GET /agreements/{token}',
  'tracking GET /feedback/{token}',
  'rating GET /objection/{token}',
  // A proof needs the receipt of who filed.
  'complaints GET /log/proofs/{leaf}',
  // Files of a filer need number and code.
  'complaints GET /filings/files/{id}/content',
  // Opinions are for the members of the panel.
  'complaints GET /panels/{id}/opinions',
  // The sample has no reports.
  ...[
    '/reports/{id}',
    '/reports/{id}/correspondence',
    '/reports/{id}/restrictions',
    '/reports/{id}/evidence',
    '/reports/{id}/alike',
    '/reports/{id}/filers',
    '/hearings/{id}',
    '/hearings/{id}/evidence',
  ].map((path) => `complaints GET ${path}`),
  // No ruling of the sample names an announcement.
  'complaints GET /announcements/{id}',
  'complaints GET /announcements/{id}/handling',
  // The sample has no knowledge that is to be recognised and no withheld fields.
  'registry GET /knowledge/{id}',
  'registry GET /withholdings/{id}/challenges',
  // It uploads no files of evidence and imports none.
  ...['registry', 'tracking', 'complaints', 'rating'].flatMap((service) =>
    ['files/{id}', 'files/{id}/content', 'files/{id}/downloads'].map((path) => `${service} GET /${path}`),
  ),
  ...['registry', 'tracking'].flatMap((service) =>
    ['imports/{id}', 'imports/{id}/faults', 'imports/{id}/faults.csv'].map((path) => `${service} GET /${path}`),
  ),
];

/**
 * Asks each GET of the documents as everyone who may, with ids of the sample, and compares status and body with the document.
 * Properties that the document does not name are faults. `unreached` are the operations without a 200.
 */
export async function checkAnswers(
  { urls, token }: Pick<Suite, 'urls' | 'token'>,
  { agency, enterprise }: { agency: string; enterprise: string },
): Promise<{ faults: string[]; unreached: string[] }> {
  const tokens: Record<string, string | undefined> = {
    public: undefined,
    'alliance-staff': await token({ sub: 'answers:staff', roles: ['alliance-staff'] }),
    expert: await token({ sub: 'expert', roles: ['expert'] }),
    agency: await token({ sub: 'answers:agency', roles: ['agency'], org: agency }),
    enterprise: await token({ sub: 'answers:enterprise', roles: ['enterprise'], org: enterprise }),
  };
  const ask = (service: string, path: string, role: string, headers: Record<string, string> = {}) =>
    fetch(urls[service as keyof typeof urls] + path, {
      headers: { ...headers, ...(tokens[role] ? { authorization: `Bearer ${tokens[role]}` } : {}) },
    });

  /** Ids in a list, as its owners see it and as others do. */
  async function listed(service: string, path: string, field: string): Promise<string[]> {
    const own = await idsOf('registry', `/agencies?q=${agency}`, 'public', 'id');
    const filled = path.replace('{id}', own[0] ?? '');
    const answers = await Promise.all(
      ['agency', 'enterprise', 'alliance-staff', 'public'].map((role) => idsOf(service, filled, role, field)),
    );
    return [...new Set([...(path === '/agencies' ? own : []), ...answers.flatMap((ids) => ids.slice(0, IDS))])];
  }
  async function idsOf(service: string, path: string, role: string, field: string): Promise<string[]> {
    const answer = await ask(service, path, role);
    const { items = [] } = (await answer.json().catch(() => ({}))) as Partial<Items>;
    return items.map((item) => String(item[field])).slice(0, 2 * IDS);
  }

  const faults: string[] = [];
  const unreached: string[] = [];
  for (const service of Object.keys(urls)) {
    const file = join(import.meta.dirname, `../libs/clients/openapi/${service}.json`);
    const document = JSON.parse(await readFile(file, 'utf8')) as Document;
    const validatorOf = validators(document);
    for (const [path, { get }] of Object.entries(document.paths)) {
      if (!get) continue;
      const place = `${service} GET ${path}`;
      const collection = path.split('/{')[0]!;
      const [of, list, field] = LISTED_ELSEWHERE[`${service} ${collection}`] ?? [service, collection, 'id'];
      const ids = path.includes('{') ? await listed(of, list, field) : [];
      const roles = new Set([
        ...(get['x-allowed'] ?? []),
        ...(get.security?.length === 1 ? [] : ['public', 'alliance-staff']),
      ]);
      let reached = false;
      for (const { filled, headers } of requestsOf(path, get, document, ids)) {
        for (const role of roles) {
          const answer = await ask(service, filled, role, headers);
          reached ||= answer.status === 200;
          const fault = await faultOf(answer, get, document, validatorOf);
          if (fault) faults.push(`${place} as ${role} (${filled}) ${answer.status}: ${fault}`);
        }
      }
      if (!reached) unreached.push(place);
    }
  }
  return { faults, unreached };
}

/** A request for each value of the path's parameters; those that are required elsewhere have one value. */
function requestsOf(path: string, { parameters = [] }: Operation, document: Document, ids: string[]) {
  const valuesOf = (name: string, schema: Schema = {}): string[] => {
    const reference =
      typeof schema['$ref'] === 'string' ? document.components.schemas[schema['$ref'].split('/').at(-1)!] : schema;
    if (reference?.['format'] === 'date') return [String(reference['example'])];
    return VALUES[name] ?? (reference?.['enum'] as string[] | undefined) ?? ids;
  };
  let paths = [path];
  for (const { name, schema } of parameters.filter((one) => one.in === 'path'))
    paths = paths.flatMap((one) => valuesOf(name, schema).map((value) => one.replace(`{${name}}`, value)));
  const required = (place: string) =>
    parameters
      .filter((one) => one.in === place && one.required)
      .map(({ name, schema }): [string, string] => [name, valuesOf(name, schema)[0] ?? '']);
  const query = new URLSearchParams(required('query')).toString();
  return paths.map((one) => ({
    filled: query ? `${one}?${query}` : one,
    headers: Object.fromEntries(required('header')),
  }));
}

async function faultOf(
  answer: Response,
  { responses }: Operation,
  { components }: Document,
  validatorOf: (schema: Schema) => ValidateFunction,
): Promise<string | undefined> {
  const body = await answer.text();
  const described = responses[answer.status];
  if (!described) return 'the status is not described';
  const { content = {} } = described.$ref ? components.responses[described.$ref.split('/').at(-1)!]! : described;
  const media = (type: string | null) => type?.split(';')[0];
  const type = media(answer.headers.get('content-type'));
  const found = Object.entries(content).find(([name]) => media(name) === type);
  if (!found) return `${type} is not described`;
  if (!type?.endsWith('json')) return undefined;
  const validate = validatorOf(found[1].schema);
  if (validate(JSON.parse(body))) return undefined;
  return validate
    .errors!.slice(0, 3)
    .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
    .join('; ');
}

/** Validators by schema, which allow only the properties that a schema names; free maps stay free. */
function validators({ components }: Document): (schema: Schema) => ValidateFunction {
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true }));
  const refOf = (schema: Schema) => components.schemas[String(schema['$ref']).split('/').at(-1)!]!;
  const close = (node: unknown, isPart = false): unknown => {
    if (Array.isArray(node)) return node.map((one) => close(one, isPart));
    if (typeof node !== 'object' || node === null) return node;
    const schema = node as Schema;
    if (isPart && schema['$ref']) return close(refOf(schema), true);
    const inside = Object.entries(schema).map(([keyword, value]) => {
      if (keyword === 'properties')
        return [keyword, Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, close(one)]))];
      if (['items', 'additionalProperties', 'anyOf', 'oneOf'].includes(keyword)) return [keyword, close(value)];
      return [keyword, keyword === 'allOf' ? close(value, true) : value];
    });
    const isObject = schema['properties'] !== undefined || schema['allOf'] !== undefined;
    const isClosed = isObject && !isPart && schema['additionalProperties'] === undefined;
    return { ...Object.fromEntries(inside), ...(isClosed ? { unevaluatedProperties: false } : {}) };
  };
  ajv.addSchema({
    $id: 'document',
    components: {
      schemas: Object.fromEntries(Object.entries(components.schemas).map(([name, one]) => [name, close(one)])),
    },
  });
  const known = new Map<Schema, ValidateFunction>();
  const compile = (schema: Schema) =>
    ajv.compile(
      JSON.parse(JSON.stringify(close(schema)).replaceAll('"#/components', '"document#/components')) as Schema,
    );
  return (schema) => known.get(schema) ?? known.set(schema, compile(schema)).get(schema)!;
}
