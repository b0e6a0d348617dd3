import { studentQuantile } from './student.js';

/** Γ(x) for whole and half numbers. */
const gamma = (x: number): number => (x === 0.5 ? Math.sqrt(Math.PI) : x === 1 ? 1 : (x - 1) * gamma(x - 1));

/** The share of Student's distribution below t: Simpson's rule over its density from 0 to t. */
function shareBelow(t: number, degrees: number): number {
  const scale = gamma((degrees + 1) / 2) / (Math.sqrt(degrees * Math.PI) * gamma(degrees / 2));
  const density = (x: number) => scale * (1 + x ** 2 / degrees) ** (-(degrees + 1) / 2);
  const [steps, width] = [2000, t / 2000];
  const terms = Array.from(
    { length: steps + 1 },
    (_, n) => (n === 0 || n === steps ? 1 : n % 2 ? 4 : 2) * density(n * width),
  );
  return 0.5 + (terms.reduce((a, b) => a + b) * width) / 3;
}

test.each([1, 2, 3, 4, 5, 8, 10, 15, 20, 25, 29, 30, 40, 50, 60, 80, 100])(
  '97.5 %% of the distribution with %i degrees of freedom lie below its quantile',
  (degrees) => {
    expect(shareBelow(studentQuantile(degrees), degrees)).toBeCloseTo(0.975, 4);
  },
);

test('quantiles fall; between rows that of fewer degrees holds; with none there is no bound', () => {
  const quantiles = Array.from({ length: 200 }, (_, n) => studentQuantile(n + 1));
  expect(quantiles).toEqual(quantiles.toSorted((a, b) => b - a));
  expect([studentQuantile(4.99), studentQuantile(31), studentQuantile(39), studentQuantile(5000)]).toEqual([
    2.776, 2.042, 2.042, 1.984,
  ]);
  expect(studentQuantile(0.9)).toBe(Infinity);
});
