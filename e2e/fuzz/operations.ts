import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Schema = { [keyword: string]: unknown };
type Parameter = Readonly<{ name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema?: Schema }>;
type Described = Readonly<{
  parameters?: readonly Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  'x-allowed'?: readonly string[];
}>;
export type Operation = Readonly<{
  service: string;
  method: string;
  path: string;
  parameters: readonly Parameter[];
  /** The media type of its body, with the schema that refers to `components`. */
  body?: Readonly<{ type: string; schema: Schema }>;
  allowed: readonly string[];
  components: object;
}>;

/** Every operation of a service's API description. */
export async function operationsOf(service: string): Promise<Operation[]> {
  const file = join(import.meta.dirname, `../../libs/clients/openapi/${service}.json`);
  const { paths, components } = JSON.parse(await readFile(file, 'utf8')) as {
    paths: Record<string, Record<string, Described>>;
    components: object;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody, 'x-allowed': allowed = [] }]) => {
      const [body] = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => ({ type, schema }));
      return {
        service,
        method: method.toUpperCase(),
        path,
        parameters,
        allowed,
        components,
        ...(body ? { body } : {}),
      };
    }),
  );
}

export const nameOf = ({ service, method, path }: Operation): string => `${service} ${method} ${path}`;
