import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Schema = Readonly<{
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
}>;
type Operation = { responses: Record<string, { content?: Record<string, { schema: Schema }> }> };
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };

const documents = new Map<string, Document>();
function documentOf(service: string): Document {
  const folder = join(__dirname, '../../../libs/clients/openapi');
  const known = documents.get(service) ?? (JSON.parse(readFileSync(`${folder}/${service}.json`, 'utf8')) as Document);
  documents.set(service, known);
  return known;
}

const ID = '0190a1b2-0000-7000-8000-000000000001';
const FORMATS: Record<string, string> = {
  uuid: ID,
  date: '2026-03-02',
  'date-time': '2026-03-02T04:00:00.000Z',
  cycle: '2026-H1',
};
/** Days, instants and half-years of which the description does not give the format. */
const UNNAMED: Record<string, string> = {
  from: 'date',
  until: 'date',
  cycle: 'cycle',
};
const DEEPEST = 16;

/** The answer that a service's description promises to a GET, in which each free text is the given one; else undefined. */
export function describedAnswer(service: string, path: string, text: string): unknown {
  const { paths, components } = documentOf(service);
  const found = Object.keys(paths)
    .filter((one) => new RegExp(`^${one.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .sort((a, b) => a.split('{').length - b.split('{').length)[0];
  const schema = found && paths[found]!['get']?.responses['200']?.content?.['application/json']?.schema;
  return schema ? valueOf(schema, 0) : undefined;

  function valueOf(schema: Schema, depth: number, name = ''): unknown {
    if (depth > DEEPEST) return null;
    if (schema.$ref) return valueOf(resolved(schema), depth + 1, name);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return schema.enum.find((one) => one !== null);
    if (schema.allOf) return Object.assign({}, ...schema.allOf.map((one) => valueOf(one, depth + 1))) as unknown;
    const one = (schema.oneOf ?? schema.anyOf)?.find(({ type }) => type !== 'null');
    if (one) return valueOf(one, depth + 1, name);
    const type = [schema.type ?? (schema.properties ? 'object' : 'string')].flat().find((name) => name !== 'null');
    if (type === 'array') return itemsOf(schema.items ?? {}, depth, name);
    if (type === 'integer' || type === 'number') return name === 'year' ? 2026 : 1;
    if (type === 'boolean') return true;
    if (type !== 'object') return FORMATS[schema.format ?? UNNAMED[name] ?? ''] ?? text;
    const { properties = {}, additionalProperties: more } = schema;
    const named = Object.entries(properties).map(([key, of]) => [key, valueOf(of, depth + 1, key)]);
    const others = more ? [[text, valueOf(more === true ? {} : more, depth + 1)]] : [];
    return Object.fromEntries([...named, ...others]);
  }

  function resolved(schema: Schema): Schema {
    return schema.$ref ? resolved(components.schemas[schema.$ref.split('/').at(-1)!]!) : schema;
  }

  /** One item, or one for each stage. */
  function itemsOf(items: Schema, depth: number, name: string): unknown[] {
    const item = valueOf(items, depth + 1, name);
    const stage = resolved(items).properties?.['stage'];
    return stage ? resolved(stage).enum!.map((one) => ({ ...(item as object), stage: one })) : [item];
  }
}
