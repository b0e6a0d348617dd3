import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { AckPolicy, type ConsumerInfo, DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { serviceOf, streamOf, subjectOf } from '@heng/contracts';
import type { Broker } from './broker.js';
import type { DeadLetters } from './dead-letters.js';
import { EventHandlers, parseEvent } from './event-handlers.js';
import type { Leadership } from './leadership.js';
import { StreamReader } from './stream-reader.js';

/** Marks `@EventPattern` handlers as ours: `@EventPattern(SomeEvent.type, JETSTREAM)`. */
export const JETSTREAM = Symbol('jetstream');

const ACK_WAIT_NS = 10_000_000_000;
/** How many messages a replica may hold unconfirmed; also the largest batch. */
const MAX_PENDING = 1000;

/**
 * Nest's transport for events: one durable consumer per (service, stream), in order, one active replica per stream.
 * Handlers with `{ batch: name }` take an array: all events of that name in a delivery, in one call.
 */
export class JetStreamStrategy extends Server implements CustomTransportStrategy {
  override transportId = JETSTREAM;
  private readonly handlers = new EventHandlers();

  constructor(
    private readonly service: string,
    private readonly broker: Broker,
    private readonly leadership: Leadership,
    private readonly deadLetters: DeadLetters,
  ) {
    super();
  }

  override addHandler(type: string, call: MessageHandler, _isEvent?: boolean, extras: { batch?: string } = {}): void {
    this.handlers.add(type, call, extras.batch);
  }

  /** The event types this service takes. */
  get types(): string[] {
    return this.handlers.types;
  }

  listen(callback: () => void): void {
    for (const [stream, types] of this.typesByStream()) {
      const reader = new StreamReader(stream, this.handlers, this.deadLetters);
      this.leadership.lead(`consume:${stream}`, async (until) => {
        await this.declareConsumer(stream, types);
        await reader.run(await jetstream(this.broker.connection).consumers.get(stream, this.service), until);
      });
    }
    callback();
  }

  /** The leadership ends the readers, before the connection is drained. */
  close(): void {}

  on(): void {}

  unwrap<T>(): T {
    return this.broker.connection as T;
  }

  /** Hands a dead letter to its handlers again; false when there is none of that id. */
  async replay(id: string): Promise<boolean> {
    const letter = await this.deadLetters.find(id);
    if (!letter) return false;
    await this.handlers.handle([parseEvent(letter.event)]);
    await this.deadLetters.replayed(id);
    return true;
  }

  /** What each stream still holds for this service, and how much was delivered more than once; NaN while it cannot be asked. */
  async lag(): Promise<{ stream: string; pending: number; redelivered: number }[]> {
    return Promise.all(
      [...this.typesByStream().keys()].map(async (stream) => {
        const info = await this.infoOf(stream).catch(() => undefined);
        if (!info) return { stream, pending: Number.NaN, redelivered: Number.NaN };
        return { stream, pending: info.num_pending + info.num_ack_pending, redelivered: info.num_redelivered };
      }),
    );
  }

  private typesByStream(): Map<string, string[]> {
    return Map.groupBy(this.types, (type) => streamOf(serviceOf(type)));
  }

  private async infoOf(stream: string): Promise<ConsumerInfo> {
    const { consumers } = await jetstreamManager(this.broker.connection, { checkAPI: false });
    return consumers.info(stream, this.service);
  }

  private async declareConsumer(stream: string, types: readonly string[]): Promise<void> {
    const { consumers } = await jetstreamManager(this.broker.connection, { checkAPI: false });
    const filter_subjects = types.map(subjectOf);
    const exists = await consumers.info(stream, this.service).then(
      () => true,
      () => false,
    );
    if (exists) {
      await consumers.update(stream, this.service, { filter_subjects, max_ack_pending: MAX_PENDING });
      return;
    }
    await consumers.add(stream, {
      durable_name: this.service,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ack_wait: ACK_WAIT_NS,
      max_ack_pending: MAX_PENDING,
      filter_subjects,
    });
  }
}
