import { exact } from './fraction.js';
import { pointsOn, stepAhead } from './scale.js';

const steps = [
  { from: 0.5, points: 2 },
  { from: 0.9, points: 10 },
];

test('bands are half-open: a step holds from its value to just before the next', () => {
  const points = (value: number) => pointsOn({ kind: 'bands', steps }, exact(value));
  expect(points(0.49)).toEqual(exact(0));
  expect(points(0.5)).toEqual(exact(2));
  expect(points(0.8999)).toEqual(exact(2));
  expect(points(0.9)).toEqual(exact(10));
  expect(points(7)).toEqual(exact(10));
});

test('a line is straight between its steps and level beyond them', () => {
  const points = (value: number) => pointsOn({ kind: 'linear', steps }, exact(value));
  expect(points(0)).toEqual(exact(2));
  expect(points(0.5)).toEqual(exact(2));
  expect(points(0.6)).toEqual(exact(4));
  expect(points(0.9)).toEqual(exact(10));
  expect(points(7)).toEqual(exact(10));
});

test('the step ahead is the nearest that earns more', () => {
  const level = [
    { from: 0, points: 1 },
    { from: 1, points: 1 },
    { from: 2, points: 3 },
  ];
  expect(stepAhead({ kind: 'bands', steps: level }, exact(0))).toEqual({ from: 2, points: 3 });
  expect(stepAhead({ kind: 'bands', steps: level }, exact(2))).toBeUndefined();
});
