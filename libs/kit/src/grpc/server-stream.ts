import { once } from 'node:events';
import { Metadata, type ServerWritableStream } from '@grpc/grpc-js';
import { from, type Observable } from 'rxjs';

/** The call of a method with a streamed answer: `@StreamCall() call: ServerCall`. */
export type ServerCall = ServerWritableStream<unknown, unknown>;

/**
 * Answers with a stream, in batches: the next is read when the caller has taken the one before. `batches` gets a signal
 * that fires when the caller leaves; it ends by itself when the service stops.
 */
export function answerInStream<T>(
  call: ServerCall,
  batches: (left: AbortSignal) => AsyncIterable<readonly T[]>,
): Observable<T> {
  const left = new AbortController();
  call.on('cancelled', () => left.abort());
  // Confirms to the caller that the call is admitted, before the first answer.
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
