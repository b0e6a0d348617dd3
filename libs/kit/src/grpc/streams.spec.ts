import { setTimeout as sleep } from 'node:timers/promises';
import { Metadata } from '@grpc/grpc-js';
import { lastValueFrom, Subject } from 'rxjs';
import { answerStream } from './streams.js';

function streamed(work: (batch: readonly number[]) => Promise<void>) {
  const messages = new Subject<number>();
  const call = {
    metadata: new Metadata(),
    paused: false,
    pause: () => (call.paused = true),
    resume: () => (call.paused = false),
  };
  const batches: number[][] = [];
  const answer = answerStream(messages, call, {
    size: 2,
    work: async (batch) => {
      batches.push([...batch]);
      await work(batch);
    },
    answer: () => batches.length,
  });
  return { messages, call, batches, answered: lastValueFrom(answer) };
}

test('the client waits while a batch is worked on, and goes on after it', async () => {
  let finish = () => {};
  const { messages, call, batches, answered } = streamed(() => new Promise((resolve) => (finish = resolve)));
  messages.next(1);
  expect(call.paused).toBe(false);
  messages.next(2);
  expect(call.paused).toBe(true);
  messages.next(3);
  messages.next(4);
  finish();
  await sleep(1);
  expect([call.paused, batches]).toEqual([
    true,
    [
      [1, 2],
      [3, 4],
    ],
  ]);
  finish();
  await sleep(1);
  expect(call.paused).toBe(false);
  messages.next(5);
  messages.complete();
  finish();
  expect(await answered).toBe(3);
  expect(batches).toEqual([[1, 2], [3, 4], [5]]);
});

test('what fails in a batch is the answer', async () => {
  const { messages, answered } = streamed(() => Promise.reject(new Error('the work fails on purpose')));
  messages.next(1);
  messages.complete();
  await expect(answered).rejects.toThrow('the work fails on purpose');
});
