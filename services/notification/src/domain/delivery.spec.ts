import fc from 'fast-check';
import { nextTry } from './delivery.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test('a mail that is refused for good is not tried again', () => {
  expect(nextTry({ kind: 'refused', cause: '550' }, 1, 0)).toBeNull();
});

test('a deferred mail waits longer and longer, then an hour each time', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 50].map((attempts) => nextTry({ kind: 'deferred', cause: '451' }, attempts, 0));
  expect(waits).toEqual([1000, 10_000, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 60 * MINUTE, 60 * MINUTE]);
});

test('a deferred mail is given up five days after its first try, not before', () => {
  expect(nextTry({ kind: 'deferred', cause: '451' }, 130, 5 * DAY - 1)).toBe(60 * MINUTE);
  expect(nextTry({ kind: 'deferred', cause: '451' }, 130, 5 * DAY)).toBeNull();
});

test('a server that cannot be reached ends no mail, and is asked again within half a minute', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 100 * DAY }), (attempts, age) => {
      const wait = nextTry({ kind: 'unreachable', cause: 'ECONNECTION' }, attempts, age);
      expect(wait).toBeGreaterThanOrEqual(1000);
      expect(wait).toBeLessThanOrEqual(30_000);
    }),
  );
});
