import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { perSecond } from './measure.js';

const STREAM = 'BENCH';
const IN_FLIGHT = 500;

/** Events/s that JetStream alone stores, published pipelined with message ids, as the relay does. */
export async function rawPublish(nc: NatsConnection, payload: string, count: number): Promise<number> {
  const manager = await jetstreamManager(nc);
  await manager.streams.add({ name: STREAM, subjects: ['bench.>'] });
  const js = jetstream(nc);
  return perSecond(count, async () => {
    for (let n = 0; n < count; n += IN_FLIGHT) {
      await Promise.all(
        Array.from({ length: IN_FLIGHT }, (_, i) => js.publish('bench.event', payload, { msgID: `${n + i}` })),
      );
    }
  });
}

/** Events/s that a durable pull consumer with explicit acknowledgement alone reads from that stream. */
export async function rawConsume(nc: NatsConnection, count: number): Promise<number> {
  const manager = await jetstreamManager(nc);
  await manager.consumers.add(STREAM, { durable_name: 'bench', ack_policy: AckPolicy.Explicit, max_ack_pending: 1000 });
  const consumer = await jetstream(nc).consumers.get(STREAM, 'bench');
  return perSecond(count, async () => {
    const messages = await consumer.consume({ max_messages: 1000 });
    let seen = 0;
    for await (const message of messages) {
      message.ack();
      if (++seen === count) break;
    }
  });
}
