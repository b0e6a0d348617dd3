import { type Document, operationsOf, parts, type Schema } from './schema.js';

type Place = Readonly<{ owner: string; field: string; schema: Schema }>;

/**
 * Turns each list of values in the document into one shared component, named after its property; where properties of
 * one name have different lists, the shortest schema name goes before it. Null does not make another list.
 */
export function shareEnums(document: Document): void {
  const { schemas } = document.components;
  const lists = [...Map.groupBy(placesOf(document), ({ schema }) => JSON.stringify(valuesOf(schema))).values()];
  const ofName = Map.groupBy(lists, ([first]) => pascal(first!.field));
  const taken = new Set(Object.keys(schemas));
  for (const places of lists) {
    const { field, schema } = places[0]!;
    const short = pascal(field);
    const long = places.map(longName).reduce((best, one) => (one.length < best.length ? one : best));
    const name = [short, long, `${long}Value`].find(
      (one) => !taken.has(one) && (one !== short || ofName.get(short)!.length === 1),
    )!;
    taken.add(name);
    schemas[name] = { type: 'string', enum: valuesOf(schema) };
    for (const place of places) refer(place.schema, name);
  }
}

function placesOf(document: Document): Place[] {
  const places: Place[] = [];
  const find = (schema: Schema, owner: string, field: string): void => {
    if (isList(schema)) places.push({ owner, field, schema });
    for (const [name, part] of parts(schema)) find(part, owner, name ?? field);
  };
  for (const [owner, schema] of Object.entries(document.components.schemas)) find(schema, owner, owner);
  for (const [, { operationId, parameters = [] }] of operationsOf(document))
    for (const { name, schema } of parameters) if (schema) find(schema, pascal(operationId), name);
  return places;
}

const longName = ({ owner, field }: Place): string => `${owner.replace(/(View|Body|Query|Page)$/, '')}${pascal(field)}`;
const isList = ({ enum: values = [] }: Schema): boolean =>
  values.length > 1 && values.every((value) => typeof value === 'string' || value === null);
const valuesOf = ({ enum: values = [] }: Schema): unknown[] => values.filter((value) => value !== null);

function refer(schema: Schema, name: string): void {
  const reference = { $ref: `#/components/schemas/${name}` };
  const orNull = schema.enum?.includes(null) ?? false;
  delete schema.enum;
  delete schema.type;
  Object.assign(schema, orNull ? { anyOf: [reference, { type: 'null' }] } : reference);
}

const pascal = (name: string): string =>
  name.replace(/(?:^|[-_.\s])(\w)/g, (_, letter: string) => letter.toUpperCase());
