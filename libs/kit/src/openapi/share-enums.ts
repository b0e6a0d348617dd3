import { type Document, operationsOf, parts, pascal, type Schema } from './schema.js';

type Place = Readonly<{ owner: string; field: string; schema: Schema }>;

/**
 * Turns each list of values into one shared component, whether it has null or not. Its name is the `enumName` that one
 * of its properties declares, otherwise a schema and the property there: `MeritState`. The most frequent property wins,
 * then the shortest name. Parameters of operations give the name where no schema has the list.
 */
export function shareEnums(document: Document): void {
  const { schemas } = document.components;
  const lists = Map.groupBy(placesOf(document), ({ schema }) => JSON.stringify(valuesOf(schema)));
  for (const places of lists.values()) {
    const declared = places.find(({ owner, schema }) => schemas[owner] === schema);
    const name = declared?.owner ?? derivedName(places, schemas);
    const values = valuesOf(places[0]!.schema);
    for (const { schema } of places) refer(schema, name);
    schemas[name] = { type: 'string', enum: values };
  }
}

function derivedName(places: readonly Place[], schemas: Document['components']['schemas']): string {
  const inSchemas = places.filter(({ owner }) => owner in schemas);
  const byField = [...Map.groupBy(inSchemas.length > 0 ? inSchemas : places, ({ field }) => field).values()];
  const [most] = byField.sort((a, b) => b.length - a.length);
  const [shortest] = most!.map(nameOf).sort((a, b) => a.length - b.length);
  return shortest! in schemas ? `${shortest}Value` : shortest!;
}

function placesOf(document: Document): Place[] {
  const places: Place[] = [];
  const find = (schema: Schema, owner: string, field: string): void => {
    // Nest wraps the reference to a declared list: it becomes a list like the others.
    const reference = schema.allOf?.length === 1 ? schema.allOf[0]!.$ref : undefined;
    const declared = document.components.schemas[reference?.split('/').at(-1) ?? ''];
    if (declared && isList(declared)) [schema.enum, schema.allOf] = [declared.enum, undefined];
    if (isList(schema)) places.push({ owner, field, schema });
    for (const [name, part] of parts(schema)) find(part, owner, name ?? field);
  };
  for (const [owner, schema] of Object.entries(document.components.schemas)) find(schema, owner, owner);
  for (const [, { operationId, parameters = [] }] of operationsOf(document))
    for (const { name, schema } of parameters) if (schema) find(schema, pascal(operationId), name);
  return places;
}

/** `MeritView`, `state` → `MeritState`. */
const nameOf = ({ owner, field }: Place): string => `${owner.replace(/(View|Body|Query|Page)$/, '')}${pascal(field)}`;
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
