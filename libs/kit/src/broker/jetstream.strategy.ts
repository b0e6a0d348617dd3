import { Inject, Injectable } from '@nestjs/common';
import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { type ConsumerAPI, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { serviceOf, streamOf, subjectOf } from '@heng/contracts';
import { SERVICE_NAME } from '../service.js';
import { Broker } from './broker.js';
import { DeadLetters } from './dead-letters.js';
import { addedOf, declareConsumer, infoOf } from './declare-consumer.js';
import { EventHandlers, parseEvent } from './event-handlers.js';
import { Leadership } from './leadership.js';
import { StreamReader } from './stream-reader.js';

/** Marks `@EventPattern` handlers as ours: `@EventPattern(SomeEvent.type, JETSTREAM)`. */
export const JETSTREAM = Symbol('jetstream');

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
      this.leadership.lead(`consume:${stream}`, (until) => this.read(reader, types.map(subjectOf), until));
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
    const names = [this.service, addedOf(this.service)];
    return Promise.all(
      [...this.typesByStream().keys()].map(async (stream) => {
        const infos = await this.consumers()
          .then((consumers) => Promise.all(names.map((name) => infoOf(consumers, stream, name))))
          .catch(() => []);
        const sum = (figure: 'num_pending' | 'num_ack_pending' | 'num_redelivered') =>
          (infos[0]?.[figure] ?? NaN) + (infos[1]?.[figure] ?? 0);
        return { stream, pending: sum('num_pending') + sum('num_ack_pending'), redelivered: sum('num_redelivered') };
      }),
    );
  }

  private typesByStream(): Map<string, string[]> {
    return Map.groupBy(this.types, (type) => streamOf(serviceOf(type)));
  }

  private async consumers(): Promise<ConsumerAPI> {
    return (await jetstreamManager(this.broker.connection, { checkAPI: false })).consumers;
  }

  /** Reads a stream until the signal: first the subjects that its consumer learned late, from their start. */
  private async read(reader: StreamReader, subjects: readonly string[], until: AbortSignal): Promise<void> {
    const { stream } = reader;
    const consumers = await this.consumers();
    // An upgrade may have been interrupted: what it added is read before another begins.
    await this.readAdded(reader, consumers, until);
    if (until.aborted) return;
    await declareConsumer(consumers, stream, this.service, subjects);
    await this.readAdded(reader, consumers, until);
    if (until.aborted) return;
    await reader.run(await jetstream(this.broker.connection).consumers.get(stream, this.service), until);
  }

  private async readAdded(reader: StreamReader, consumers: ConsumerAPI, until: AbortSignal): Promise<void> {
    const { stream } = reader;
    const name = addedOf(this.service);
    if (!(await infoOf(consumers, stream, name))) return;
    await reader.readAll(await jetstream(this.broker.connection).consumers.get(stream, name), until);
    if (!until.aborted) await consumers.delete(stream, name);
  }
}
