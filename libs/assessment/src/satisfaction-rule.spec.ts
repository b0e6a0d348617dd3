import { agenciesFrom, banded, batched, outcomeOf, randomFrom, shrunkMean } from '../satisfaction-simulation.js';
import { facts, indicator } from '../test-facts.js';
import { methodology2026_1 } from './index.js';
import { exact } from './fraction.js';
import { pointsOn } from './scale.js';

const { scale } = methodology2026_1.indicators.satisfaction;
const agencies = agenciesFrom(randomFrom(2026), 1000);
const outcome = (rule: Parameters<typeof outcomeOf>[0]) => outcomeOf(rule, agencies, randomFrom(1));

test('on 1,000 simulated agencies fewer grades differ from all answers exactly than before, and one answer is harder to tell', () => {
  const [before, after] = [outcome(batched), outcome(banded(scale.steps))];
  expect(after.bias).toBeLessThan(0.08);
  expect(before.bias).toBeGreaterThan(0.13);
  expect(after.leak).toBeLessThan(0.06);
  expect(before.leak).toBeGreaterThan(0.2);
});

test('the bands have the points of the straight line from 3 to 4.5 in their middle', () => {
  const line = { kind: 'linear', steps: [3, 4.5].map((from, n) => ({ from, points: n * 12 })) } as const;
  const middles = scale.steps.slice(1).map(({ from }) => exact(from + 0.25));
  expect(middles.map((middle) => pointsOn(line, middle))).toEqual(
    scale.steps.slice(1).map(({ points }) => exact(points)),
  );
});

test('the simulation counts as the method does', () => {
  for (const levels of [
    [3, 3, 3],
    [4, 5, 5],
    [5, 5, 5, 2],
    [4, 4, 4, 4, 4, 4],
    [4, 4, 5, 5, 5, 5],
  ]) {
    const told = levels.reduce((agency, level, n) => agency.answered(`E${n}`, level), facts());
    const { points } = indicator('satisfaction', told);
    expect(scale.steps.findLast(({ from }) => shrunkMean(levels.map((level) => ({ level }))) >= from)?.points).toBe(
      points,
    );
  }
});
