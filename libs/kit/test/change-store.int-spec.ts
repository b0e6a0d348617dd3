import { randomUUID } from 'node:crypto';
import { TestBed } from '@heng/testing';
import { DataSource } from 'typeorm';
import { increment, tally, TallyStore } from './tally.js';

const bed = TestBed.of(tally);

const agency = { role: 'agency', org: '91350100M000100Y43' } as const;
const create = (label: string, options = {}) =>
  bed.call('POST', '/tallies', { as: agency, body: { label }, ...options });
const actor = { sub: 'test', role: 'system' } as const;
const codeOf = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];

test('fifty concurrent changes of a thing not yet seen lose nothing and keep their order', async () => {
  const id = randomUUID();
  const store = bed.running.app.get(TallyStore);
  const race = Array.from({ length: 50 }, (_, n) =>
    store.change(id, { handler: 'race', id: `${id}:${n}`, actor }, (state) =>
      increment(state ?? { id, label: id, count: 0 }),
    ),
  );
  await Promise.all(race);
  expect(await store.get(id)).toMatchObject({ count: 50, version: 50 });
  const versions = (await bed.recorded()).filter(({ subject }) => subject === id).map(({ version }) => version);
  expect(versions).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
});

test('a repeated key gives the first answer’s thing and changes nothing', async () => {
  const first = await create('repeated', { key: 'k1' });
  const second = await create('repeated', { key: 'k1' });
  expect(second.body).toEqual(first.body);
  expect((await bed.recorded()).filter(({ subject }) => subject === first.body.id)).toHaveLength(1);
});

test('a request that comes several times at once makes one thing', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => create('at once', { key: 'k0' })));
  for (const { status, body } of answers) expect([status, body]).toEqual([201, answers[0]!.body]);
  expect((await bed.recorded()).filter(({ subject }) => subject === answers[0]!.body.id)).toHaveLength(1);
});

test('one key does not stand for two requests', async () => {
  await create('first', { key: 'k2' });
  expect(codeOf(await create('second', { key: 'k2' }))).toEqual([422, 'kit.idempotency-key-reused']);
});

test('what was refused has left nothing, so that its key is free again', async () => {
  await create('wanted');
  expect(codeOf(await create('wanted', { key: 'k3' }))).toEqual([409, 'tally.label-taken']);
  expect(await bed.db.query("select 1 from cause where id like '%:k3'")).toEqual([]);
});

test('a write without a key, without If-Match or on a stale version is refused', async () => {
  expect(codeOf(await create('keyless', { key: null }))).toEqual([400, 'kit.idempotency-key-missing']);
  const { body } = await create('versioned');
  const path = `/tallies/${body.id}/increments`;
  expect(codeOf(await bed.call('POST', path, { as: agency }))).toEqual([428, 'kit.if-match-missing']);
  expect((await bed.call('POST', path, { as: agency, version: 1 })).headers.get('etag')).toBe('"2"');
  const stale = await bed.call('POST', path, { as: agency, version: 1, headers: { 'accept-language': 'en' } });
  expect(codeOf(stale)).toEqual([412, 'kit.version-stale']);
  expect(stale.body.detail).toBe('You read version 1, it is version 2 now; read again before you change it.');
});

test('a repetition after somebody else’s change is still a repetition, not a stale write', async () => {
  const { body } = await create('overtaken');
  const path = `/tallies/${body.id}/increments`;
  await bed.call('POST', path, { as: agency, version: 1, key: 'mine' });
  await bed.call('POST', path, { as: agency, version: 2 });
  expect((await bed.call('POST', path, { as: agency, version: 1, key: 'mine' })).status).toBe(201);
});

describe('the service’s own role', () => {
  let service: DataSource;
  beforeAll(async () => {
    service = await new DataSource({
      type: 'postgres',
      url: bed.environment['DATABASE_URL']!,
      installExtensions: false,
    }).initialize();
    await create('in the record');
  });
  afterAll(() => service.destroy());

  test.each([
    'update event set type = type',
    'delete from event',
    'truncate event',
    'update cause set id = id',
    'delete from cause',
    'update seal set count = 0',
    'drop table event',
    'alter table event disable trigger all',
  ])('may not %s', async (statement) => {
    await expect(service.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('may read and add to what happened', async () => {
    expect((await service.query('select count(*)::int as n from event'))[0].n).toBeGreaterThan(0);
  });
});

test('what an event or a rule of the database refuses is the fault of the request, and leaves nothing', async () => {
  const unfit = await bed.call('POST', '/tallies/contacts', { as: agency, body: { label: 'a@b，cn' } });
  expect(codeOf(unfit)).toEqual([400, 'kit.body-invalid']);
  expect(unfit.body).toMatchObject({ details: { fields: [{ field: 'email', code: 'not-ascii' }] } });
  expect(codeOf(await create('<label>'))).toEqual([422, 'kit.value-against-rule']);
  expect(await bed.db.query("select 1 from tally where label in ('a@b，cn', '<label>')")).toEqual([]);
});
