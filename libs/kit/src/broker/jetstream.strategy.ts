import { Inject, Injectable } from '@nestjs/common';
import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { AckPolicy, type ConsumerAPI, DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { serviceOf, streamOf, subjectOf } from '@heng/contracts';
import { SERVICE_NAME } from '../service.js';
import { Broker, succeeds } from './broker.js';
import { DeadLetters } from './dead-letters.js';
import { EventHandlers, parseEvent } from './event-handlers.js';
import { Leadership } from './leadership.js';
import { StreamReader } from './stream-reader.js';

/** Marks `@EventPattern` handlers as ours: `@EventPattern(SomeEvent.type, JETSTREAM)`. */
export const JETSTREAM = Symbol('jetstream');

/** The largest number of messages that a replica may hold unconfirmed; also the largest batch. */
const MAX_PENDING = 1000;
/** The settings of a consumer that never change; `ack_wait` is in nanoseconds. */
const FIXED = { ack_policy: AckPolicy.Explicit, deliver_policy: DeliverPolicy.All, ack_wait: 10_000_000_000 };

/**
 * Nest's transport for events: one durable consumer per (service, stream), in order, one active replica per stream.
 * Handlers with `{ batch: name }` take an array: all events of that name in a delivery, in one call.
 */
@Injectable()
export class JetStreamStrategy extends Server implements CustomTransportStrategy {
  override transportId = JETSTREAM;
  private readonly handlers = new EventHandlers();
  private readonly readers: StreamReader[] = [];

  constructor(
    @Inject(SERVICE_NAME) private readonly service: string,
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
      this.readers.push(reader);
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

  /** Hands a dead letter to its handlers again; false when none has that id. */
  async replay(id: string): Promise<boolean> {
    const letter = await this.deadLetters.find(id);
    if (!letter) return false;
    await this.handlers.handle([parseEvent(letter.type, letter.event)]);
    await this.deadLetters.replayed(id);
    return true;
  }

  /** The tries of single messages that failed in this process, by stream. */
  failures(): { stream: string; value: number }[] {
    return this.readers.map(({ stream, failures }) => ({ stream, value: failures }));
  }

  /** The messages that each stream holds for this service, and those delivered again; NaN while the broker is silent. */
  async lag(): Promise<{ stream: string; pending: number; redelivered: number }[]> {
    return Promise.all(
      [...this.typesByStream().keys()].map(async (stream) => {
        const info = await this.consumers()
          .then((consumers) => consumers.info(stream, this.service))
          .catch(() => undefined);
        const { num_pending = NaN, num_ack_pending = NaN, num_redelivered = NaN } = info ?? {};
        return { stream, pending: num_pending + num_ack_pending, redelivered: num_redelivered };
      }),
    );
  }

  private typesByStream(): Map<string, string[]> {
    return Map.groupBy(this.types, (type) => streamOf(serviceOf(type)));
  }

  private async consumers(): Promise<ConsumerAPI> {
    return (await jetstreamManager(this.broker.connection, { checkAPI: false })).consumers;
  }

  private async declareConsumer(stream: string, types: readonly string[]): Promise<void> {
    const consumers = await this.consumers();
    const changeable = { filter_subjects: types.map(subjectOf), max_ack_pending: MAX_PENDING };
    const exists = await succeeds(consumers.info(stream, this.service));
    if (exists) await consumers.update(stream, this.service, changeable);
    else await consumers.add(stream, { ...FIXED, durable_name: this.service, ...changeable });
  }
}
