import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { bufferCount, concat, concatMap, defer, ignoreElements, type Observable, of, tap } from 'rxjs';

/** The messages that a client streams to a `@GrpcStreamMethod` handler, and their call. */
export type ClientMessages<T> = Observable<T>;
export type ClientCall = { pause(): unknown; resume(): unknown };

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
    bufferCount(size),
    tap(() => {
      waiting += 1;
      call.pause();
    }),
    concatMap(async (batch) => {
      await work(batch);
      waiting -= 1;
      if (waiting === 0) call.resume();
    }),
    ignoreElements(),
  );
  return concat(
    worked,
    defer(() => of(answer())),
  );
}
