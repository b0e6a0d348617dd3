import { BaseRpcContext, type MessageHandler } from '@nestjs/microservices';
import { eventOfType, type RecordedEvent, serviceOf, subjectOf } from '@heng/contracts';
import { firstValueFrom, isObservable } from 'rxjs';
import { withLogContext } from '../observe/logger.js';
import { inSpan, SpanKind } from '../observe/spans.js';
import { refuse } from '../refusals.js';

/** The context of a handler called for an event: it tells guards and filters that no request is behind the call. */
export class JetStreamContext extends BaseRpcContext<[]> {}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const unacceptable = (fault: string) => refuse('event-unacceptable', { fault });

/** Parses a message from the subject of a type against the contract. @throws DomainError `kit.event-unacceptable` */
export function parseEvent(type: string, message: Uint8Array): RecordedEvent {
  const event = jsonOf(message);
  if (typeof event !== 'object' || event === null) throw unacceptable('not an object');
  const told = event as { type?: unknown; source?: unknown };
  if (told.type !== type) throw unacceptable(`type ${JSON.stringify(told.type)} on ${subjectOf(type)}`);
  if (told.source !== serviceOf(type)) throw unacceptable(`source ${JSON.stringify(told.source)} of ${type}`);
  const parsed = eventOfType(type)?.schema.safeParse(event);
  if (!parsed) throw unacceptable(`${type} is not in the catalogue`);
  if (!parsed.success) throw unacceptable(`${type} breaks its contract: ${parsed.error.message}`);
  return parsed.data;
}

function jsonOf(message: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(message);
  } catch {
    throw unacceptable('not UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw unacceptable('not JSON');
  }
}

/** The handlers of a service by event type. A handler with a batch name takes all its events of a delivery in one call. */
export class EventHandlers {
  private readonly handlers: { types: Set<string>; call: MessageHandler; batch: string | undefined }[] = [];

  add(type: string, call: MessageHandler, batch?: string): void {
    const known = batch === undefined ? undefined : this.handlers.find((one) => one.batch === batch);
    if (known) known.types.add(type);
    else this.handlers.push({ types: new Set([type]), call, batch });
  }

  get types(): string[] {
    return [...new Set(this.handlers.flatMap(({ types }) => [...types]))].sort();
  }

  /** Calls each handler with its events in their order. Handlers act once on an event, however often it arrives. */
  async handle(events: readonly RecordedEvent[]): Promise<void> {
    for (const { types, call } of this.handlers.filter(({ batch }) => batch !== undefined)) {
      const own = events.filter((event) => types.has(event.type));
      if (own.length > 0) await invoke(call, own, own);
    }
    const single = this.handlers.filter(({ batch }) => batch === undefined);
    for (const event of events)
      for (const { types, call } of single) if (types.has(event.type)) await invoke(call, event, [event]);
  }
}

/** Calls a handler in a span of its own, which links to the publication of each event. */
async function invoke(
  call: MessageHandler,
  input: RecordedEvent | readonly RecordedEvent[],
  events: readonly RecordedEvent[],
): Promise<void> {
  const { id, type, cause } = events[0]!;
  const attributes = {
    'messaging.system': 'nats',
    'messaging.operation.type': 'process',
    'messaging.destination.name': subjectOf(type),
    ...(events.length > 1 ? { 'messaging.batch.message_count': events.length } : { 'messaging.message.id': id }),
  };
  const after = events.map(({ traceparent }) => traceparent);
  await inSpan(`process ${subjectOf(type)}`, { kind: SpanKind.CONSUMER, attributes, after }, () =>
    withLogContext({ event: id, cause: cause.id }, async () => {
      const result: unknown = await call(input, new JetStreamContext([]));
      if (isObservable(result)) await firstValueFrom(result, { defaultValue: undefined });
    }),
  );
}
