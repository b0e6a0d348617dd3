import { CUTOFF, type Facts, facts, indicator } from '../test-facts.js';
import { evaluate, methodology2026_1 } from './index.js';

const OTHER = 'another-agency';
const figures = (told: Facts, cutoff = CUTOFF) =>
  ['our-agency', OTHER].map((agencyId) => {
    const { indicators } = evaluate(told.evidence, methodology2026_1, { agencyId, cutoff });
    return indicators.slice(0, 2).map(({ value }) => value);
  });
const li = () =>
  facts().employs('Li').certified('Li', '2024-01-01', '2027-01-01').passed('Li', 'E1').passed('Li', 'E2');
const twice = (from = '2026-03-02') => li().employs('Li', from, OTHER);

test('a person who is full-time at two agencies at once counts at neither', () => {
  expect(figures(li())).toEqual([
    [1, 1],
    [0, 0],
  ]);
  expect(figures(twice())).toEqual([
    [0, 0],
    [0, 0],
  ]);
  const { explanation, facts: behind } = indicator('certified-consultants', twice());
  expect(explanation.zh).toContain('另有1人的任职登记待说明并获认可，暂不计');
  expect(behind).toEqual(['employment-started our-agency Li 1']);
});

test('a person who counts nowhere yet counts at both once staff accept the explanation', () => {
  expect(figures(twice().fullTimeTwiceSettled('Li', '2026-06-30'))).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(figures(twice().fullTimeTwiceSettled('Li', '2026-07-01'))[0]).toEqual([0, 0]);
  expect(figures(twice().fullTimeTwiceSettled('Li', '2026-05-01', 'for-spot-check'))[0]).toEqual([0, 0]);
  expect(
    figures(twice().fullTimeTwiceSettled('Li', '2026-05-01', 'settled', ['our-agency', 'third-agency']))[0],
  ).toEqual([0, 0]);
  expect(figures(twice('2026-05-02').fullTimeTwiceSettled('Li', '2026-05-01'))[0]).toEqual([0, 0]);
});

test('employments that follow each other, and one of part of the time, contradict nothing', () => {
  expect(figures(twice().lost('Li', '2026-03-01'))).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(figures(twice('2026-07-01'))[0]).toEqual([1, 1]);
  const partTime = twice();
  const { data } = partTime.evidence.at(-1)!;
  Object.assign(data as object, { fullTime: false });
  expect(figures(partTime)).toEqual([
    [1, 1],
    [1, 1],
  ]);
});
