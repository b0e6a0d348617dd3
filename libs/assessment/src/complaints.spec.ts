import { facts, indicator } from '../test-facts.js';

describe('complaints (R9 4)', () => {
  const points = (told: ReturnType<typeof facts>) => indicator('complaints', told).points;

  test('none leaves all points', () => {
    expect(indicator('complaints', facts())).toMatchObject({ value: 0, points: 10, clause: 'R9 4', facts: [] });
  });

  test('one upheld costs points by its severity, one dismissed nothing', () => {
    expect(points(facts().ruled('C1', 'minor'))).toBe(9);
    expect(points(facts().ruled('C1', 'ordinary'))).toBe(7);
    expect(points(facts().ruled('C1', 'serious'))).toBe(4);
    expect(indicator('complaints', facts().ruled('C1', 'dismissed'))).toMatchObject({
      value: 0,
      points: 10,
      facts: [],
    });
  });

  test('points never fall below zero', () => {
    expect(points(facts().ruled('C1', 'serious').ruled('C2', 'serious'))).toBe(0);
  });

  test('a ruling exactly twelve months before the cutoff counts, a day earlier not, after the cutoff not', () => {
    expect(points(facts().ruled('C1', 'minor', '2025-06-30'))).toBe(9);
    expect(points(facts().ruled('C1', 'minor', '2025-06-29'))).toBe(10);
    expect(points(facts().ruled('C1', 'minor', '2026-07-01'))).toBe(10);
  });

  test('an answer not given in time costs the agency, a clock of the alliance does not', () => {
    expect(points(facts().missedClock('C1', 'answer'))).toBe(9);
    expect(points(facts().missedClock('C1', 'acceptance').missedClock('C1', 'ruling'))).toBe(10);
  });

  test('several clocks of one complaint are several facts', () => {
    const agency = facts().missedClock('C1', 'answer').missedClock('C1', 'ruling');
    expect(indicator('complaints', agency)).toMatchObject({ points: 9, facts: ['clock-missed C1 1'] });
  });

  test('a corrected ruling replaces the first', () => {
    expect(points(facts().ruled('C1', 'serious').ruled('C1', 'minor'))).toBe(9);
  });
});
