import { once } from 'node:events';
import { Metadata, type ServerWritableStream } from '@grpc/grpc-js';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { bufferCount, concat, concatMap, defer, from, ignoreElements, type Observable, tap } from 'rxjs';
import type { Carrier } from '../auth/access.js';
import { refuse } from '../refusals.js';
import { mustBeReadable } from './unreadable.js';

/** The messages that a client streams to a `@GrpcStreamMethod` handler, and their call. */
export type ClientMessages<T> = Observable<T>;
export type ClientCall = { metadata: Metadata; pause(): unknown; resume(): unknown };

/** The call of a `@GrpcStreamMethod` handler, as its parameter. */
export const StreamCall = createParamDecorator((_: unknown, context: ExecutionContext): ClientCall =>
  context.getArgByIndex(2),
);

/**
 * Processes a client's messages in batches of a size, the last one smaller, one after the other, and answers at their
 * end. During a batch the client waits (HTTP/2 flow control), so memory does not grow with the number of messages. A
 * handler must return this at once: Nest passes the messages on after it has returned.
 */
export function answerStream<T, A>(
  messages: ClientMessages<T>,
  call: ClientCall,
  { size, work, answer }: { size: number; work: (batch: readonly T[]) => Promise<void>; answer: () => A },
): Observable<A> {
  let waiting = 0;
  const worked = messages.pipe(
    tap((message) => mustBeReadable(message)),
    bufferCount(size),
    tap(() => {
      waiting += 1;
      call.pause();
    }),
    concatMap(async (batch) => {
      if (endOf(call) <= Date.now()) throw tokenEnded();
      await work(batch);
      waiting -= 1;
      if (waiting === 0) call.resume();
    }),
    ignoreElements(),
  );
  return concat(
    worked,
    defer(async () => answer()),
  );
}

/** The end of the caller's token, in ms since 1970; the guard has left the caller at the metadata. */
const endOf = ({ metadata }: { metadata: Metadata }): number => (metadata as Carrier).principal?.until ?? Infinity;
const tokenEnded = () => refuse('not-authenticated', { fault: 'the token has ended' });
/** The longest time that a timer takes. */
const LONGEST_MS = 2 ** 31 - 1;

/** The call of a method with a streamed answer: `@StreamCall() call: ServerCall`. */
export type ServerCall = ServerWritableStream<unknown, unknown>;

/**
 * Answers with a stream, in batches: the next is read when the caller has taken the one before. `batches` gets a signal
 * that fires when the caller leaves or the caller's token ends; it ends by itself when the service stops.
 * @throws DomainError `kit.not-authenticated` at the end of the token
 */
export function answerInStream<T>(
  call: ServerCall,
  batches: (left: AbortSignal) => AsyncIterable<readonly T[]>,
): Observable<T> {
  const left = new AbortController();
  call.on('cancelled', () => left.abort());
  const end = endOf(call);
  const timer = setTimeout(() => left.abort(), Math.min(end - Date.now(), LONGEST_MS)).unref();
  // Confirms to the caller that the call is admitted, before the first answer.
  call.sendMetadata(new Metadata());
  return from(
    (async function* () {
      try {
        for await (const batch of batches(left.signal)) {
          yield* batch;
          while (call.writableNeedDrain && !left.signal.aborted)
            await once(call, 'drain', { signal: left.signal }).catch(() => undefined);
        }
      } finally {
        clearTimeout(timer);
      }
      if (end <= Date.now()) throw tokenEnded();
    })(),
  );
}
