import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AckPolicy, jetstream, type JetStreamClient, type JetStreamManager, type JsMsg } from '@nats-io/jetstream';
import { Kvm } from '@nats-io/kv';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { natsUsers, startNats, type Nats, type NatsUser } from './nats.js';

jest.setTimeout(240_000);

type Client = { connection: NatsConnection; js: JetStreamClient; jsm: JetStreamManager };

const services = natsUsers.filter((user) => user !== 'operator');
const producers = services.filter((user) => user !== 'notification');
const streamOf = (user: string) => user.toUpperCase();
const fact = (user: string) => `evt.${user}.something-happened.v1`;

const given = process.env['NATS_URL'];
let folder: string;
let server: Nats;
const clients = new Map<NatsUser, Client>();
const as = (user: NatsUser): Client => clients.get(user)!;

beforeAll(async () => {
  delete process.env['NATS_URL'];
  folder = await mkdtemp(join(tmpdir(), 'heng-nats-permissions-'));
  server = await startNats({ storeDir: folder, env: { NATS_RATING_PASSWORD: '0042' } });
  for (const user of natsUsers) {
    const pass = user === 'rating' ? '0042' : user;
    const connection = await connect({ servers: server.url, user, pass, inboxPrefix: `_INBOX_${user}`, timeout: 2000 });
    const js = jetstream(connection, { timeout: 1000 });
    clients.set(user, { connection, js, jsm: await js.jetstreamManager() });
  }
  const operator = as('operator');
  await new Kvm(operator.js).create('clock');
  for (const user of producers) await operator.jsm.streams.add({ name: streamOf(user), subjects: [`evt.${user}.>`] });
});
afterAll(async () => {
  for (const { connection } of clients.values()) await connection.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  if (given) process.env['NATS_URL'] = given;
});

async function pull(user: NatsUser, stream: string): Promise<JsMsg> {
  await as(user).jsm.consumers.add(stream, {
    durable_name: user,
    ack_policy: AckPolicy.Explicit,
    filter_subjects: ['evt.>'],
  });
  const message = await (await as(user).js.consumers.get(stream, user)).next({ expires: 5000 });
  if (!message) throw new Error(`No message for ${user} in ${stream}.`);
  return message;
}

describe.each(producers)('the producer %s', (user) => {
  const others = producers.filter((other) => other !== user);

  test('creates, changes and sees its own stream, and publishes its own facts', async () => {
    await as('operator').jsm.streams.delete(streamOf(user));
    await as(user).jsm.streams.add({ name: streamOf(user), subjects: [`evt.${user}.>`] });
    await as(user).jsm.streams.update(streamOf(user), { description: `facts of ${user}` });
    const { seq } = await as(user).js.publish(fact(user), '{}', { msgID: `${user}-1` });
    const { config, state } = await as(user).jsm.streams.info(streamOf(user));
    expect([config.description, seq, state.last_seq]).toEqual([`facts of ${user}`, 1, 1]);
  });

  test.each(others)("publishes nothing in %s's name", async (other) => {
    const before = await as('operator').jsm.streams.info(streamOf(other));
    await expect(as(user).js.publish(fact(other), '{}')).rejects.toThrow(/permissions violation/i);
    expect((await as('operator').jsm.streams.info(streamOf(other))).state.last_seq).toBe(before.state.last_seq);
  });

  test.each([...others, 'KV_clock'])('neither creates nor changes the stream of %s', async (other) => {
    const name = other === 'KV_clock' ? other : streamOf(other);
    await expect(as(user).jsm.streams.add({ name, subjects: [`evt.${other}.>`] })).rejects.toThrow(
      /permissions violation/i,
    );
    await expect(as(user).jsm.streams.update(name, { description: 'mine' })).rejects.toThrow(/permissions violation/i);
  });
});

describe.each(services)('the service %s', (user) => {
  const stream = streamOf(producers.find((other) => other !== user)!);

  test('lists no streams and reads no message by its sequence, but of its own stream', async () => {
    await expect(as(user).jsm.streams.names().next()).rejects.toThrow(/permissions violation/i);
    await expect(as(user).jsm.streams.getMessage(stream, { seq: 1 })).rejects.toThrow(/permissions violation/i);
    if (user === 'notification') return;
    await as('operator').js.publish(fact(user), `of ${user}`);
    const { last_seq: seq } = (await as(user).jsm.streams.info(streamOf(user))).state;
    expect((await as(user).jsm.streams.getMessage(streamOf(user), { seq }))?.string()).toBe(`of ${user}`);
  });

  test('pulls from a stream that it consumes through its own durable consumer and acknowledges', async () => {
    await as('operator').js.publish(`evt.${stream.toLowerCase()}.pulled.v1`, '{}');
    expect(await (await pull(user, stream)).ackAck()).toBe(true);
    const info = await as(user).jsm.consumers.info(stream, user);
    expect([info.config.durable_name, info.num_ack_pending]).toEqual([user, 0]);
  });

  test('makes, reads and deletes the consumer of subjects that it learned late', async () => {
    const durable_name = `${user}-added`;
    const subject = `evt.${stream.toLowerCase()}.added.v1`;
    await as('operator').js.publish(subject, '{}');
    const { consumers } = as(user).jsm;
    await consumers.add(stream, { durable_name, ack_policy: AckPolicy.Explicit, filter_subjects: [subject] });
    const message = await (await as(user).js.consumers.get(stream, durable_name)).next({ expires: 5000 });
    expect(await message?.ackAck()).toBe(true);
    await expect(consumers.delete(stream, durable_name)).resolves.toBe(true);
  });

  test('consumes continuously', async () => {
    await pull(user, stream);
    const messages = await (await as(user).js.consumers.get(stream, user)).consume({ max_messages: 10 });
    await as('operator').js.publish(`evt.${stream.toLowerCase()}.consumed.v1`, `after ${user}`);
    for await (const message of messages) {
      message.ack();
      if (message.string() === `after ${user}`) break;
    }
    await messages.close();
  });

  test('neither makes, reads nor acknowledges through a consumer of another name', async () => {
    const consumer = 'somebody';
    const options = { durable_name: consumer, ack_policy: AckPolicy.Explicit };
    await expect(as(user).jsm.consumers.add(stream, options)).rejects.toThrow(/permissions violation/i);
    await as('operator').jsm.consumers.add(stream, options);
    const next = `$JS.API.CONSUMER.MSG.NEXT.${stream}.${consumer}`;
    const request = '{"batch":1,"expires":5000000000}';
    const message = await as('operator').connection.request(next, request, { timeout: 5000, noMux: true });
    expect(await refusalOf(user, message.reply!, '+ACK')).toMatch(/permissions violation/i);
    expect((await as('operator').jsm.consumers.info(stream, consumer)).num_ack_pending).toBeGreaterThan(0);
    expect(await refusalOf(user, next, '{"batch":1}')).toMatch(/permissions violation/i);
    await as('operator').jsm.consumers.delete(stream, consumer);
  });

  test('deletes and empties no stream, not even its own, and deletes no message', async () => {
    for (const name of [stream, ...(user === 'notification' ? [] : [streamOf(user)])]) {
      await expect(as(user).jsm.streams.delete(name)).rejects.toThrow(/permissions violation/i);
      await expect(as(user).jsm.streams.purge(name)).rejects.toThrow(/permissions violation/i);
      await expect(as(user).jsm.streams.deleteMessage(name, 1)).rejects.toThrow(/permissions violation/i);
    }
  });

  test('reads and watches the clock but does not set it', async () => {
    const set = await new Kvm(as('operator').js).open('clock');
    const clock = await new Kvm(as(user).js).open('clock');
    await set.put('business-date', '2026-03-01');
    expect((await clock.get('business-date'))?.string()).toBe('2026-03-01');
    const seen: string[] = [];
    const watch = await clock.watch({ key: 'business-date' });
    await set.put('business-date', `2026-03-02`);
    for await (const entry of watch) {
      seen.push(entry.string());
      if (entry.string() === '2026-03-02') break;
    }
    expect(seen).toContain('2026-03-02');
    await expect(clock.put('business-date', '2027-01-01')).rejects.toThrow(/permissions violation/i);
    await expect(clock.delete('business-date')).rejects.toThrow(/permissions violation/i);
    expect((await clock.get('business-date'))?.string()).toBe('2026-03-02');
  });

  test('listens only to its own inbox', async () => {
    const refused = ['>', '_INBOX.>', 'evt.>', '_INBOX_operator.>', '$JS.ACK.>'];
    for (const subject of refused) expect(await refusalOf(user, undefined, subject)).toMatch(/permissions violation/i);
  });
});

test('notification publishes no facts and creates no stream', async () => {
  const { js, jsm } = as('notification');
  for (const user of services)
    await expect(js.publish(fact(user), '{}')).rejects.toThrow(/permissions violation|no responders/i);
  await expect(jsm.streams.add({ name: 'NOTIFICATION', subjects: ['evt.notification.>'] })).rejects.toThrow(
    /permissions violation/i,
  );
});

/** Publishes to `subject`, or without one subscribes to `text`, and returns the server's refusal. */
async function refusalOf(user: NatsUser, subject: string | undefined, text: string): Promise<string> {
  const pass = user === 'rating' ? '0042' : user;
  const connection = await connect({ servers: server.url, user, pass, inboxPrefix: `_INBOX_${user}` });
  const refusal = new Promise<string>((resolve) => {
    void (async () => {
      for await (const status of connection.status()) if (status.type === 'error') resolve(status.error.message);
    })();
    if (subject === undefined) connection.subscribe(text, { callback: () => undefined });
    else connection.publish(subject, text);
    void connection.flush().then(() => setTimeout(() => resolve('nothing'), 200));
  });
  try {
    return await refusal;
  } finally {
    await connection.close();
  }
}
