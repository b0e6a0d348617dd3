import { readFileSync } from 'node:fs';
import specs from '@asyncapi/specs';
import { AgencyContactChanged, allEvents, consumers, serviceOf, subjectOf } from '@heng/contracts';
import { Ajv } from 'ajv';

type Operation = { action: string; channel: { $ref: string }; tags: { name: string }[] };
type Document = {
  channels: Record<string, { address: string }>;
  operations: Record<string, Operation>;
};
const text = readFileSync(new URL('../../../docs/asyncapi.json', import.meta.url), 'utf8');
const asyncapi = JSON.parse(text) as Document;

// The AsyncAPI schema includes draft-07, which Ajv must not add a second time.
const isAsyncApi = new Ajv({ strict: false, validateFormats: false, meta: false, validateSchema: false }).compile(
  specs.schemas['3.0.0'],
);

test('docs/asyncapi.json is a valid AsyncAPI 3.0 document', () => {
  isAsyncApi(asyncapi);
  expect(isAsyncApi.errors).toBeNull();
});

test('the validation refuses a document with a fault', () => {
  expect(isAsyncApi({ ...asyncapi, info: {} })).toBe(false);
  const [name, operation] = Object.entries(asyncapi.operations)[0] ?? [];
  expect(isAsyncApi({ ...asyncapi, operations: { [String(name)]: { ...operation, action: 'shout' } } })).toBe(false);
});

test('every reference leads somewhere', () => {
  const references = [...text.matchAll(/"\$ref": "#\/([^"]+)"/g)].map(([, path]) => String(path));
  expect(references.length).toBeGreaterThan(allEvents.length);
  for (const path of references) {
    const found = path
      .split('/')
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], asyncapi);
    expect({ path, found: typeof found }).toEqual({ path, found: 'object' });
  }
});

test('every event has its channel, its sender and its receivers', () => {
  expect(Object.entries(asyncapi.channels).map(([type, { address }]) => [type, address])).toEqual(
    expect.arrayContaining(allEvents.map(({ type }) => [type, subjectOf(type)])),
  );
  const said = Object.values(asyncapi.operations).map(
    ({ action, channel, tags }) => `${tags[0]?.name} ${action} ${channel.$ref.replace('#/channels/', '')}`,
  );
  const sends = allEvents.map(({ type }) => `${serviceOf(type)} send ${type}`);
  const receives = Object.entries(consumers).flatMap(([name, taken]) => taken.map((type) => `${name} receive ${type}`));
  expect(said.sort()).toEqual([...sends, ...receives].sort());
});

test('a message accepts its event and refuses other data and another type', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false }).addSchema(asyncapi, 'document');
  const path = `document#/components/messages/${AgencyContactChanged.type}/payload`;
  const accepts = ajv.compile({ $ref: path });
  const id = '0b3e7e0a-6a53-8a0c-9a53-3f1d2f6c1a11';
  const event = {
    ...AgencyContactChanged.of(id, { agencyId: id, email: 'contact@agency.example' }),
    specversion: '1.0',
    id,
    source: 'registry',
    time: '2026-03-02T04:00:00Z',
    datacontenttype: 'application/json',
    version: 1,
    sequence: 7,
    actor: { sub: 'staff-1', role: 'alliance-staff' },
    cause: { handler: 'register-agency', id: 'a-key' },
  };
  expect(AgencyContactChanged.schema.safeParse(event).success).toBe(true);
  expect(accepts(event)).toBe(true);
  expect(accepts({ ...event, data: { agencyId: id } })).toBe(false);
  expect(accepts({ ...event, type: 'registry.agency-registered.v1' })).toBe(false);
  expect(accepts({ ...event, sequence: undefined })).toBe(false);
});
