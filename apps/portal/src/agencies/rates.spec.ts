import * as fc from 'fast-check';
import { percentOf, perHundred } from './rates.js';

const round = (estimate: object | undefined) =>
  estimate && Object.fromEntries(Object.entries(estimate).map(([name, n]) => [name, Math.round(n * 100) / 100]));

test('the rate of cases per 100 projects has an interval that is near the exact one', () => {
  // Exact limits of a Poisson mean: 0 to 3.69, 0.03 to 5.57, 4.80 to 18.39.
  expect(round(perHundred(0, 100))).toEqual({ value: 0, low: 0, high: 3.67 });
  expect(round(perHundred(1, 100))).toEqual({ value: 1, low: 0.01, high: 5.56 });
  expect(round(perHundred(10, 100))).toEqual({ value: 10, low: 4.79, high: 18.39 });
  expect(round(perHundred(3, 12))).toMatchObject({ value: 25 });
  expect(perHundred(0, 0)).toBeUndefined();
});

test('a share has the interval of Wilson', () => {
  expect(round(percentOf(8, 10))).toEqual({ value: 80, low: 49.02, high: 94.33 });
  expect(round(percentOf(0, 10))).toEqual({ value: 0, low: 0, high: 27.75 });
  expect(percentOf(0, 0)).toBeUndefined();
});

test('the value lies in its interval, which narrows as more is known', () => {
  const counts = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }));
  fc.assert(
    fc.property(counts, ([cases, projects]) => {
      const [one, ten] = [perHundred(cases, projects)!, perHundred(10 * cases, 10 * projects)!];
      const share = percentOf(Math.min(cases, projects), projects)!;
      const lies = [one, ten, share].every(({ value, low, high }) => low <= value + 1e-9 && value <= high + 1e-9);
      return lies && ten.high - ten.low < one.high - one.low;
    }),
    { numRuns: 50 },
  );
});
