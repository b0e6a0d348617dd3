import { type As, TestBed } from '@heng/testing';
import { registerAgency } from '../test/disclosure.js';
import { plant, type Planted } from '../test/planted.js';
import { registry } from './registry.module.js';

type Schema = {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  example?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
};
type Operation = { 'x-allowed'?: string[]; requestBody?: { content: Record<string, { schema: Schema }> } };
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

/** Agencies unrelated to the owner of everything: one on the register, one not yet. */
const strangers: As[] = [
  { role: 'agency', org: '12440600MB2C07549J', sub: 'stranger' },
  { role: 'agency', org: '91350203M0001QKT19', sub: 'newcomer' },
];

let planted: Planted;
let api: Document;

const bed = TestBed.of(registry);
beforeAll(async () => {
  planted = await plant(bed);
  await registerAgency(bed, strangers[0]!.org);
  api = (await bed.call<Document>('GET', '/openapi.json')).body;
});

/** The example of a body in the API's description. */
function exampleOf({ $ref, ...schema }: Schema): unknown {
  if ($ref) return exampleOf(api.components.schemas[$ref.split('/').at(-1)!]!);
  const { type, format, enum: choices, example, items, properties } = schema;
  if (example !== undefined) return example;
  if (choices) return choices[0];
  if (properties) return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, exampleOf(one)]));
  if (type === 'array') return items?.enum ? [items.enum[0]] : [];
  if (type === 'boolean') return true;
  if (type === 'object') return {};
  return format === 'date' ? '2026-03-02' : planted.ids['silent'];
}

/** An agency's operations on a record with an id, except public reads. */
const operations = () =>
  Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { 'x-allowed': allowed = [] }]) => allowed.includes('agency') && !allowed.includes('public'))
      .filter(() => path.includes('{id}'))
      .map(([method, { requestBody }]) => {
        const schema = requestBody?.content['application/json']?.schema;
        return { method: method.toUpperCase(), path, body: schema && exampleOf(schema) };
      }),
  );

test('an agency neither reads nor changes anything of another, nor learns how it stands', async () => {
  const all = operations();
  expect(all.length).toBeGreaterThan(25);
  const answered: string[] = [];
  const refused = new Set<string>();
  for (const { method, path, body } of all) {
    for (const [kind, id] of Object.entries(planted.ids)) {
      const address = path.replace('{id}', id).replace('{section}', 'basics');
      const options = { ...(body === undefined ? {} : { body }), ...(method === 'GET' ? {} : { version: 7 }) };
      for (const as of strangers) {
        const answer = await bed.call(method, address, { as, ...options });
        if (answer.status === 403) refused.add(`${method} ${path}`);
        else if (answer.status !== 404)
          answered.push(`${method} ${path} of ${kind}: ${answer.status} ${answer.body.code}`);
      }
    }
  }
  expect(answered).toEqual([]);
  // Each operation was called on an existing record.
  expect(all.map(({ method, path }) => `${method} ${path}`).filter((one) => !refused.has(one))).toEqual([]);
}, 120_000);

test.each(['/applications', '/signals', '/imports'])('its %s are its own', async (list) => {
  for (const as of strangers) expect((await bed.call('GET', list, { as })).body.items).toEqual([]);
});

test('an expert reads the own record only', async () => {
  const read = (path: string, sub: string) => bed.call('GET', path, { as: { role: 'expert', sub } });
  expect(await read('/experts/own', 'somebody-else')).toMatchObject({ status: 404 });
  expect(await read(`/experts/${planted.ids['expert']}`, 'sub-that-nobody-reads-expert')).toMatchObject({
    status: 403,
  });
  const own = await read('/experts/own', 'sub-that-nobody-reads-expert');
  expect(own.body.id).toBe(planted.ids['expert']);
});
