import fc from 'fast-check';
import { effortOf } from './proof.js';

test('the work doubles with each sixty filings, 64 times as much at most', () => {
  expect([0, 59, 60, 119, 120, 359, 360, 100_000].map((filed) => effortOf(1000, filed))).toEqual([
    ...[1000, 1000, 2000, 2000, 4000, 32_000, 64_000, 64_000],
  ]);
});

test('more filings never make it less, and none is asked where the least is none', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(5000), (some, more, least) => {
      expect(effortOf(least, some + more)).toBeGreaterThanOrEqual(effortOf(least, some));
      expect(effortOf(0, some)).toBe(0);
    }),
  );
});
