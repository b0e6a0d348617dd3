import { once } from 'node:events';
import { Metadata, type ServerWritableStream } from '@grpc/grpc-js';
import { from, type Observable } from 'rxjs';

/** The call of a method that answers in a stream: `@StreamCall() call: ServerCall`. */
export type ServerCall = ServerWritableStream<unknown, unknown>;

/**
 * Answers in a stream, in batches: the next is asked for when the caller has taken the one before. `batches` gets a signal
 * that says when the caller has left, and ends by itself when the service stops.
 */
export function answerInStream<T>(
  call: ServerCall,
  batches: (left: AbortSignal) => AsyncIterable<readonly T[]>,
): Observable<T> {
  const left = new AbortController();
  call.on('cancelled', () => left.abort());
  // Tells the caller that it is let in, before there is anything to tell.
  call.sendMetadata(new Metadata());
  return from(
    (async function* () {
      for await (const batch of batches(left.signal)) {
        yield* batch;
        while (call.writableNeedDrain && !left.signal.aborted)
          await once(call, 'drain', { signal: left.signal }).catch(() => undefined);
      }
    })(),
  );
}
