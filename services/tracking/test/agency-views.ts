import { type As, callGrpc, eventually, type TestBed } from '@heng/testing';

type Schema = { $ref?: string; type?: string; enum?: unknown[]; example?: unknown; items?: Schema };
type Parameter = { name: string; in: string; schema?: Schema; example?: unknown };
type Operation = { 'x-allowed'?: string[]; parameters?: Parameter[] };
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

/** For operators: they count requests and memory. */
const FOR_OPERATORS = /^\/(metrics|health)/;
/** Headers of the request, not of its content. */
const OF_THE_REQUEST = ['date', 'x-request-id', 'keep-alive', 'connection'];
const AT_ONCE = 16;
const SUBSYSTEM: As = { role: 'subsystem', subsystem: 'assessment' };

/** Waits until everything recorded is published, and received by the service itself. */
export const settled = (bed: TestBed) =>
  eventually(async () => {
    const { body } = await bed.call<string>('GET', '/metrics');
    const waiting = [...body.matchAll(/^heng_(?:outbox_waiting|consumer_lag\S*|consumer_redelivered\S*) (\d+)$/gm)];
    if (waiting.length < 3 || waiting.some(([, count]) => count !== '0')) throw new Error('events are on their way');
  });

/** The values for placeholders and filters of addresses: each `{id}` takes each of `ids`. */
export type Known = Readonly<{ ids: readonly string[]; agencyId: string }>;

/**
 * Every address that agencies or the public may read, by the service's own description; and the first of each kind with
 * each filter set to each of its values, or its example.
 */
export async function readable(bed: TestBed, known: Known): Promise<string[]> {
  const { body } = await bed.call<Document>('GET', '/openapi.json');
  return Object.entries(body.paths).flatMap(([path, { get }]) => {
    const allowed = get?.['x-allowed'] ?? [];
    if (!get || FOR_OPERATORS.test(path) || !(allowed.includes('public') || allowed.includes('agency'))) return [];
    const parameters = (get.parameters ?? []).map((one) => ({ ...one, schema: whole(one.schema, body) }));
    const filters = parameters.filter((one) => one.in === 'query').flatMap((one) => queriesOf(one, known));
    const [first, ...others] = filled(path, parameters, known);
    return [first!, ...filters.map((query) => first + query), ...others];
  });
}

/** A schema with the shared schemas that it refers to. */
function whole({ $ref, items, ...rest }: Schema = {}, document: Document): Schema {
  const shared = $ref ? document.components.schemas[$ref.split('/').at(-1)!] : {};
  return { ...rest, ...shared, ...(items ? { items: whole(items, document) } : {}) };
}

function filled(path: string, parameters: readonly Parameter[], known: Known): string[] {
  const name = /\{(\w+)\}/.exec(path)?.[1];
  if (!name) return [path];
  const choices = parameters.find((one) => one.name === name && one.in === 'path')?.schema?.enum ?? known.ids;
  return choices.flatMap((value) => filled(path.replace(`{${name}}`, String(value)), parameters, known));
}

function queriesOf({ name, schema = {}, example }: Parameter, { agencyId }: Known): string[] {
  const choices = schema.enum ?? schema.items?.enum ?? (schema.type === 'boolean' ? [true, false] : undefined);
  const one = name === 'agencyId' ? agencyId : (example ?? schema.example);
  const values = choices ?? (one === undefined ? [] : [one]);
  return values.map((value) => `?${name}=${encodeURIComponent(String(value))}`);
}

/** A place to look at, and the way to ask for it. */
type Look = readonly [where: string, ask: () => Promise<string>];

/**
 * The readers' views of addresses, and the subsystems' views of projects: status, headers and content, by reader and
 * place.
 */
export async function look(
  bed: TestBed,
  addresses: readonly string[],
  readers: readonly (As | undefined)[],
  projects: readonly string[],
): Promise<Map<string, string>> {
  const tokens = await Promise.all(readers.map(async (as) => as && (await bed.token(as))));
  const reads: Look[] = readers.flatMap((as, n) =>
    addresses.map((address) => [`${as?.org ?? 'anyone'} ${address}`, () => read(bed, address, tokens[n])]),
  );
  const calls: Look[] = [...projects.map((id) => ({ id })), { ids: projects }].map((request) => {
    const method = `TrackingService/${'ids' in request ? 'BatchGetProjects' : 'GetProject'}`;
    return [
      `${method} ${JSON.stringify(request)}`,
      () => callGrpc(bed, method, request, SUBSYSTEM).then((answer) => JSON.stringify(answer)),
    ];
  });
  const [seen, all] = [new Map<string, string>(), [...reads, ...calls]];
  for (let n = 0; n < all.length; n += AT_ONCE) {
    const looks = all.slice(n, n + AT_ONCE).map(async ([where, ask]) => seen.set(where, await ask()));
    await Promise.all(looks);
  }
  return seen;
}

async function read(bed: TestBed, address: string, token: string | undefined): Promise<string> {
  const request = token ? { headers: { authorization: `Bearer ${token}` } } : {};
  const response = await fetch(`${bed.running.url}${address}`, request);
  const headers = [...response.headers].filter(([name]) => !OF_THE_REQUEST.includes(name));
  const content = Buffer.from(await response.arrayBuffer()).toString('latin1');
  return [response.status, ...headers.map((header) => header.join(': ')), content].join('\n');
}

/** The places where the two differ. */
export const differences = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((where) => before.get(where) !== after.get(where));
