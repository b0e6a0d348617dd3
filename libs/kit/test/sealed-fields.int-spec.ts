import { randomUUID } from 'node:crypto';
import { AgencyContactChanged, PersonContactForgotten } from '@heng/contracts';
import { eventually, TestBed } from '@heng/testing';
import { Clock, EventLog, migrate, RecipientKeys, republish } from '../src/index.js';
import { dropStream } from '../src/republish.js';
import { tally } from './tally.js';

const bed = TestBed.of(tally);
const HOST = 'sealed.example.cn';
const streams = async () => (await bed.js.jetstreamManager()).streams;
const published = () =>
  eventually(async () => {
    const [{ n }] = await bed.db.query(
      'select (select count(*) from outbox)::int + (select count(*) from recipient_key where not published)::int as n',
    );
    expect(n).toBe(0);
  });
const open = (text: string) => bed.running.app.get(RecipientKeys).open(text);

/** Everything that a stream has, as one text. */
async function contentOf(stream: string): Promise<string> {
  const { state } = await (await streams()).info(stream);
  const found = [];
  for (let seq = state.first_seq; seq <= state.last_seq; seq++)
    found.push((await (await streams()).getMessage(stream, { seq }).catch(() => null))?.string());
  return found.join('\n');
}

/** Every row of the event log and of the dead letters, as one text. */
async function log(): Promise<string> {
  const rows = await bed.db.query(
    "select e::text from event e union all select d::text || encode(event, 'escape') from dead_letter d",
  );
  return JSON.stringify(rows);
}

const tell = async (email: string) => {
  const { body } = await bed.call('POST', '/tallies/contacts', { as: { role: 'agency' }, body: { label: email } });
  return body.id as string;
};
const recordedOf = async (subject: string) =>
  (await bed.db.query('select id, position, data from event where subject = $1 order by position', [subject])).map(
    ({ data, ...rest }: any) => ({ ...rest, data, email: data.email as string }),
  );

test('an address is in no event and in no stream, and only its key opens it', async () => {
  const id = await tell(`a@${HOST}`);
  await published();
  const [{ email }] = await recordedOf(id);
  expect([await log(), await contentOf('REGISTRY')].join()).not.toContain(HOST);
  expect(await contentOf('REGISTRY')).toContain(email);
  expect(await open(email)).toBe(`a@${HOST}`);
});

/** Records another event about the same agency or person. */
const record = (event: { type: string; subject: string; data: unknown }) =>
  bed.db.transaction((tx) =>
    bed.running.app
      .get(EventLog)
      .record(tx, [event], 2, { handler: 'test', id: randomUUID(), actor: { sub: 'test', role: 'system' } }),
  );

describe('a key is destroyed, in the table and in the broker, and the log stays as it was,', () => {
  test('when another address replaces the first', async () => {
    const id = await tell(`b@${HOST}`);
    await published();
    await record(AgencyContactChanged.of(id, { agencyId: id, email: `c@${HOST}` }));
    await published();
    const [first, second] = await recordedOf(id);
    expect([await open(first.email), await open(second.email)]).toEqual([undefined, `c@${HOST}`]);
  });

  test('when the person asks', async () => {
    const id = await tell(`d@${HOST}`);
    await published();
    const before = await recordedOf(id);
    const [{ key }] = await bed.db.query('select key from recipient_key where recipient = $1', [id]);
    expect(await contentOf('REGISTRY_KEYS')).toContain(key);
    await record(PersonContactForgotten.of(randomUUID(), { personId: id, forgottenOn: '2026-03-02' }));
    await published();
    expect(await open(before[0].email)).toBeUndefined();
    expect(await contentOf('REGISTRY_KEYS')).not.toContain(key);
    expect(await bed.db.query('select key from recipient_key where recipient = $1', [id])).toEqual([{ key: null }]);
    expect(await recordedOf(id)).toEqual(before);
    await republish(bed.environment['DATABASE_URL']!, '1');
    await published();
    expect(await open(before[0].email)).toBeUndefined();
  });

  test('when its time is over', async () => {
    const id = await tell(`e@${HOST}`);
    const today = bed.running.app.get(Clock).today();
    await bed.db.query('update recipient_key set expires_on = $2 where recipient = $1', [id, today]);
    await published();
    const [{ email }] = await recordedOf(id);
    expect(await open(email)).toBe(`e@${HOST}`);
    await bed.setDate('2026-03-03');
    await published();
    await eventually(async () => expect(await open(email)).toBeUndefined());
  });
});

test('keys that the broker has lost come back with the events that are published again', async () => {
  const id = await tell(`f@${HOST}`);
  await published();
  const [{ email }] = await recordedOf(id);
  await (await streams()).purge('REGISTRY_KEYS');
  expect(await open(email)).toBeUndefined();
  await republish(bed.environment['DATABASE_URL']!, '1');
  await published();
  expect(await open(email)).toBe(`f@${HOST}`);
});

test('what was recorded in clear is sealed by the next migration, and is in no stream that is filled anew', async () => {
  const ids = [randomUUID(), randomUUID()];
  const insert = async (type: string, subject: string, data: object) =>
    bed.db.query(
      `with recorded as (insert into event (id, type, subject, version, time, data, actor, cause_handler, cause_id)
         values (gen_random_uuid(), $1, $2, 1, '2026-03-01T04:00:00Z', $3, '{"sub":"x","role":"system"}', 'test', $2)
         returning position) insert into outbox select position from recorded`,
      [type, subject, data],
    );
  const link = { linkId: ids[1], personId: ids[1], token: `secret-${HOST}`, validUntil: '2026-03-31' };
  await insert('registry.contact-changed.v1', ids[0]!, { agencyId: ids[0], email: `old@${HOST}` });
  await insert('registry.contact-changed.v1', ids[0]!, { agencyId: ids[0], email: `new@${HOST}` });
  await insert('registry.consent-link-issued.v1', ids[1]!, link);
  await bed.db.query(
    `insert into dead_letter (id, stream, stream_sequence, type, event, reason)
     values (gen_random_uuid(), 'REGISTRY', 1, 'registry.contact-changed.v1', $1, 'test')`,
    [Buffer.from(`{"email":"x@${HOST}"}`)],
  );
  await published();
  expect(await contentOf('REGISTRY')).toContain(`new@${HOST}`);
  const before = await recordedOf(ids[0]!);

  const { options } = bed.db;
  await migrate(tally, (options as { url: string }).url);
  await dropStream('registry', bed.broker.urlOf('operator'));
  await republish(bed.environment['DATABASE_URL']!, '1');
  await published();
  expect([await log(), await contentOf('REGISTRY')].join()).not.toContain(HOST);
  const after = await recordedOf(ids[0]!);
  expect(after.map(({ id, position }: any) => [id, position])).toEqual(
    before.map(({ id, position }: any) => [id, position]),
  );
  expect([await open(after[0].email), await open(after[1].email)]).toEqual([undefined, `new@${HOST}`]);
  const [{ data }] = await recordedOf(ids[1]!);
  expect(await open(data.token)).toBe(link.token);
});
