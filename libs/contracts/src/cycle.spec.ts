import fc from 'fast-check';
import { cycleOf, cyclePeriod } from './cycle.js';

test('a cycle is a half-year with inclusive ends', () => {
  expect(cyclePeriod('2026-H1')).toEqual({ from: '2026-01-01', until: '2026-06-30' });
  expect(cyclePeriod('2026-H2')).toEqual({ from: '2026-07-01', until: '2026-12-31' });
});

test('the edges of a half-year belong to it', () => {
  expect(['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'].map(cycleOf)).toEqual([
    '2026-H1',
    '2026-H1',
    '2026-H2',
    '2026-H2',
  ]);
});

test('a date lies within the period of its cycle', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (instant) => {
      const date = instant.toISOString().slice(0, 10);
      const { from, until } = cyclePeriod(cycleOf(date));
      expect(from <= date && date <= until).toBe(true);
    }),
  );
});

test.each(['2026-H3', '2026', 'H1', '2026-H1 ', ''])('"%s" is not a cycle', (text) => {
  expect(() => cyclePeriod(text)).toThrow(RangeError);
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', ''])('"%s" has no cycle', (text) => {
  expect(() => cycleOf(text)).toThrow(RangeError);
});
