/** A schema of OpenAPI 3.1, as far as kit reads it. */
export type Schema = {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
};
export type Answer = {
  $ref?: string;
  description?: string;
  headers?: object;
  content?: Record<string, { schema?: Schema }>;
};
export type Parameter = { name: string; in: string; required?: boolean; schema?: Schema };
export type Operation = {
  operationId: string;
  summary?: string;
  security?: object[];
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses: Record<string, Answer>;
  'x-allowed'?: string[];
};
export type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Answer> };
};

/** The schemas inside a schema, with the name of their property where they have one. */
export function parts(schema: Schema): [string | undefined, Schema][] {
  const { properties = {}, items, additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema;
  const others = [items, additionalProperties, ...allOf, ...anyOf, ...oneOf].filter((one) => typeof one === 'object');
  return [...Object.entries(properties), ...others.map((one): [undefined, Schema] => [undefined, one])];
}

/** The operations of a document, with their method and path: `GET /agencies`. */
export const operationsOf = ({ paths }: Document): [string, Operation][] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, one]): [string, Operation] => [`${method.toUpperCase()} ${path}`, one]),
  );

/** `not-found` → `NotFound`. */
export const pascal = (name: string): string =>
  name.replace(/(?:^|[-_.\s])(\w)/g, (_, letter: string) => letter.toUpperCase());
