import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { consumers, publishes, type ServiceName, serviceOf, streamOf } from '@heng/contracts';
import { type Broker, startBroker } from '@heng/testing';

let broker: Broker;
let operator: NatsConnection;
const services = Object.keys(consumers) as ServiceName[];
const producers = services.filter(publishes);
const reads = (service: ServiceName, producer: string) =>
  service === producer || consumers[service].some((type) => serviceOf(type) === producer);
const pairs = services.flatMap((service) => producers.map((producer) => ({ service, producer })));

const open = (user: ServiceName | 'operator') => {
  const { host, username, password } = new URL(broker.urlOf(user));
  const inboxPrefix = `_INBOX_${user}`;
  return connect({ servers: host, user: username, pass: password, inboxPrefix, timeout: 2000, noAsyncTraces: true });
};

beforeAll(async () => {
  broker = await startBroker();
  operator = await open('operator');
  const { streams } = await jetstreamManager(operator);
  for (const producer of producers) {
    await streams.add({ name: streamOf(producer), subjects: [`evt.${producer}.>`], allow_direct: true });
    await jetstream(operator).publish(`evt.${producer}.something-happened.v1`, 'secret');
  }
});
afterAll(async () => {
  await operator.close();
  await broker.stop();
});

/** Every request by which JetStream gives out messages of a stream, or what it knows about them. */
const requests = (stream: string, service: string) => {
  const producer = stream.toLowerCase();
  const config = { durable_name: service, ack_policy: AckPolicy.Explicit, deliver_policy: DeliverPolicy.All };
  const creation = { stream_name: stream, config, action: '' };
  const filtered = { ...creation, config: { ...config, filter_subject: `evt.${producer}.>` } };
  const ephemeral = { ...creation, config: { ...config, durable_name: undefined } };
  const pushed = { ...creation, config: { ...config, deliver_subject: `_INBOX_${service}.pushed` } };
  return {
    [`CONSUMER.CREATE.${stream}.${service}`]: creation,
    [`CONSUMER.CREATE.${stream}.${service}.evt.${producer}.>`]: filtered,
    [`CONSUMER.DURABLE.CREATE.${stream}.${service}`]: pushed,
    [`CONSUMER.CREATE.${stream}`]: ephemeral,
    [`CONSUMER.INFO.${stream}.${service}`]: '',
    [`CONSUMER.MSG.NEXT.${stream}.${service}`]: { batch: 1, no_wait: true },
    [`CONSUMER.LIST.${stream}`]: '',
    [`CONSUMER.NAMES.${stream}`]: '',
    [`DIRECT.GET.${stream}`]: { seq: 1 },
    [`DIRECT.GET.${stream}.evt.${producer}.something-happened.v1`]: '',
    [`STREAM.MSG.GET.${stream}`]: { seq: 1 },
    [`STREAM.INFO.${stream}`]: { subjects_filter: '>' },
    [`STREAM.SNAPSHOT.${stream}`]: { deliver_subject: `_INBOX_${service}.snapshot` },
  };
};

test.each(pairs.filter(({ service, producer }) => !reads(service, producer)))(
  '$service reads nothing of the stream of $producer, which it does not consume',
  async ({ service, producer }) => {
    const client = await open(service);
    const outcomes: Record<string, string> = {};
    for (const [subject, body] of Object.entries(requests(streamOf(producer), service))) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      outcomes[subject] = await client.request(`$JS.API.${subject}`, text, { timeout: 1000 }).then(
        (answer) => `answered ${answer.string()}`,
        (error: Error) => (/permissions violation/i.test(error.message) ? 'refused' : error.message),
      );
    }
    await client.close();
    expect(outcomes).toEqual(Object.fromEntries(Object.keys(outcomes).map((subject) => [subject, 'refused'])));
  },
);

test.each(pairs.filter(({ service, producer }) => service !== producer && service !== 'notification'))(
  '$service reads no key of $producer',
  async ({ service, producer }) => {
    const client = await open(service);
    const subject = `$JS.API.DIRECT.GET.${streamOf(producer)}_KEYS.key.${producer}.1`;
    await expect(client.request(subject, '', { timeout: 1000 })).rejects.toThrow(/permissions violation/i);
    await client.close();
  },
);

test.each(pairs.filter(({ service, producer }) => reads(service, producer)))(
  '$service reads the stream of $producer through its own consumer',
  async ({ service, producer }) => {
    const client = await open(service);
    const manager = await jetstreamManager(client, { checkAPI: false });
    const stream = streamOf(producer);
    await manager.consumers.add(stream, { durable_name: service, ack_policy: AckPolicy.Explicit });
    const message = await (await jetstream(client).consumers.get(stream, service)).next({ expires: 5000 });
    expect(message?.string()).toBe('secret');
    await client.close();
  },
);
