import { setImmediate as later } from 'node:timers/promises';
import { Turns } from './turns.js';

const stays = new AbortController().signal;

test('works run in the order of their arrival, no more at once than allowed', async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const works = [0, 1, 2, 3].map((n) =>
    turns.take(stays, () => {
      begun.push(n);
      return new Promise<void>((resolve) => ends.push(resolve));
    }),
  );
  await later();
  expect(begun).toEqual([0, 1]);
  ends[1]!();
  await later();
  expect(begun).toEqual([0, 1, 2]);
  ends[0]!();
  ends[2]!();
  await later();
  expect(begun).toEqual([0, 1, 2, 3]);
  ends[3]!();
  await Promise.all(works);
});

test('a client that goes leaves the queue, and a work that fails passes its turn on', async () => {
  const turns = new Turns(1);
  const { promise: held, reject: fail } = Promise.withResolvers<unknown>();
  const first = turns.take(stays, () => held);
  const goes = new AbortController();
  const second = turns.take(goes.signal, () => Promise.resolve('second'));
  const third = turns.take(stays, () => Promise.resolve('third'));
  goes.abort();
  await expect(second).rejects.toThrow('kit.request-incomplete');
  fail(new Error('the work fails'));
  await expect(first).rejects.toThrow('the work fails');
  expect(await third).toBe('third');
  await expect(turns.take(goes.signal, () => Promise.resolve())).rejects.toThrow('kit.request-incomplete');
  expect(await turns.take(stays, () => Promise.resolve('free'))).toBe('free');
});

test('when fifty works wait, another one is refused', async () => {
  const turns = new Turns(1);
  const held = Promise.withResolvers<unknown>();
  const works = Array.from({ length: 51 }, () => turns.take(stays, () => held.promise));
  await expect(turns.take(stays, () => Promise.resolve())).rejects.toThrow('kit.busy');
  held.resolve(null);
  await Promise.all(works);
});
