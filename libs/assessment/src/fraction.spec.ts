import fc from 'fast-check';
import { add, divide, exact, roundToHundredths, subtract, sum } from './fraction.js';

test('a decimal is taken as written', () => {
  expect(exact(0.1)).toEqual({ n: 1n, d: 10n });
  expect(exact(-2.5)).toEqual({ n: -5n, d: 2n });
  expect(exact(1e-7)).toEqual({ n: 1n, d: 10_000_000n });
  expect(exact(1e21)).toEqual({ n: 10n ** 21n, d: 1n });
  expect(add(exact(0.1), exact(0.2))).toEqual(exact(0.3));
});

test('what is not finite is refused', () => {
  expect(() => exact(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => exact(Number.NaN)).toThrow(RangeError);
  expect(() => divide(exact(1), exact(0))).toThrow(RangeError);
});

test('rounding is half up to two decimals', () => {
  expect(roundToHundredths(exact(1.005))).toBe(1.01);
  expect(roundToHundredths(exact(1.00499))).toBe(1);
  expect(roundToHundredths(divide(exact(2), exact(3)))).toBe(0.67);
});

test('a sum does not depend on its order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0.01, max: 1000 })), (numbers) => {
      const forward = sum(numbers.map(exact));
      const back = sum(numbers.toReversed().map(exact));
      expect(subtract(forward, back)).toEqual(exact(0));
    }),
  );
});
