import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Consumer, JsMsg } from '@nats-io/jetstream';
import type { RecordedEvent } from '@heng/contracts';
import { DomainError } from '../domain.js';
import { refuse } from '../refusals.js';
import { WakeSignal } from '../wake-signal.js';
import { succeeds } from './broker.js';
import type { DeadLetters } from './dead-letters.js';
import { type EventHandlers, parseEvent } from './event-handlers.js';

/** Waiting times between the tries of one message, ms. */
const BACKOFF = [50, 250, 1000, 3000, 6000];
/** A message that keeps killing the process is put aside before it does so again. */
const MAX_DELIVERIES = 20;
const HEARTBEAT_MS = 3000;
const IDLE_MS = 60_000;
const LOOK_MS = 200;

/** Reads one stream in order, in batches; a message that cannot be handled becomes a dead letter. */
export class StreamReader {
  /** The tries of single messages that failed. */
  failures = 0;
  private readonly logger = new Logger('StreamReader');

  constructor(
    readonly stream: string,
    private readonly handlers: EventHandlers,
    private readonly deadLetters: DeadLetters,
  ) {}

  /** Reads until the signal, or until the consumer or its stream is gone. */
  async run(consumer: Consumer, until: AbortSignal): Promise<void> {
    const queue: JsMsg[] = [];
    const arrived = new WakeSignal();
    let busy: readonly JsMsg[] = [];
    const messages = await consumer.consume({
      max_messages: 1000,
      abort_on_missing_resource: true,
      callback: (message) => {
        queue.push(message);
        arrived.ring();
      },
    });
    const missing = new AbortController();
    void messages.closed().then(() => missing.abort());
    const over = AbortSignal.any([until, missing.signal]);
    const heartbeat = setInterval(() => [...busy, ...queue].forEach((message) => message.working()), HEARTBEAT_MS);
    try {
      while (!over.aborted) {
        await arrived.sleep(IDLE_MS, over);
        busy = queue.splice(0);
        if (busy.length > 0) await this.take(busy, over);
        busy = [];
      }
    } finally {
      clearInterval(heartbeat);
      messages.stop();
      for (const message of [...busy, ...queue]) message.nak();
    }
  }

  /** Reads until nothing of the consumer waits, or until the signal. @throws when the consumer is gone */
  async readAll(consumer: Consumer, until: AbortSignal): Promise<void> {
    const ended = new AbortController();
    const over = AbortSignal.any([until, ended.signal]);
    const end = () => ended.abort();
    await Promise.all([this.run(consumer, over).finally(end), waitUntilRead(consumer, over).finally(end)]);
  }

  private async take(messages: readonly JsMsg[], until: AbortSignal): Promise<void> {
    try {
      await this.handlers.handle(messages.map(eventOf));
      for (const message of messages) message.ack();
    } catch {
      for (const message of messages) await this.takeOne(message, until);
    }
  }

  private async takeOne(message: JsMsg, until: AbortSignal): Promise<void> {
    for (let n = 0; !until.aborted; n++) {
      try {
        await this.handlers.handle([eventOf(message)]);
        return message.ack();
      } catch (error) {
        this.failures += 1;
        const wait = error instanceof DomainError ? undefined : BACKOFF[n];
        if (wait === undefined && (await this.bury(message, error))) return;
        this.logger.warn(`${message.subject} at ${message.seq} is tried again: ${String(error)}`);
        await sleep(wait ?? 1000, undefined, { signal: until }).catch(() => undefined);
      }
    }
    message.nak();
  }

  /** Stores a message as a dead letter; false where that fails too, as then the message may not be at fault. */
  private async bury(message: JsMsg, error: unknown): Promise<boolean> {
    const reason = String(error);
    const type = typeOf(message);
    const letter = { stream: this.stream, streamSequence: message.seq, type, event: message.data, reason };
    if (!(await succeeds(this.deadLetters.keep(letter)))) return false;
    this.logger.error(`${type} at ${this.stream}:${message.seq} became a dead letter: ${reason}`);
    message.term(reason.slice(0, 200));
    return true;
  }
}

async function waitUntilRead(consumer: Consumer, until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const { num_pending, num_ack_pending } = await consumer.info();
    if (num_pending + num_ack_pending === 0) return;
    await sleep(LOOK_MS, undefined, { signal: until }).catch(() => undefined);
  }
}

/** @throws DomainError `kit.event-unacceptable` */
function eventOf(message: JsMsg): RecordedEvent {
  const { deliveryCount } = message.info;
  if (deliveryCount > MAX_DELIVERIES) throw refuse('event-unacceptable', { fault: `delivered ${deliveryCount} times` });
  return parseEvent(typeOf(message), message.data);
}

const typeOf = ({ subject }: JsMsg): string => subject.replace(/^evt\./, '');
