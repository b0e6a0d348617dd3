import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { bufferCount, concat, concatMap, defer, ignoreElements, type Observable, of, tap } from 'rxjs';

/** What a client streams to a `@GrpcStreamMethod` handler, and the call it comes by. */
export type ClientMessages<T> = Observable<T>;
export type ClientCall = { pause(): unknown; resume(): unknown };

/** The call of a `@GrpcStreamMethod` handler, as its parameter. */
export const StreamCall = createParamDecorator((_: unknown, context: ExecutionContext): ClientCall =>
  context.getArgByIndex(2),
);

/**
 * Works on a client's messages in batches of a size, the last one smaller, one after the other, and answers at their end.
 * While a batch is worked on the client waits (HTTP/2 flow control), so memory stays flat however much it sends. A handler
 * returns this at once: Nest hands the messages over when it has returned.
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
