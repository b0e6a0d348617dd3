import { plusDays } from '@heng/legal-time';
import fc from 'fast-check';
import { aProject } from '../../test/a-project.js';
import { employedThroughout, recordOnSiteWork } from './on-site-work.js';

const today = '2026-03-02';
const employed = [{ from: '2024-03-01', until: null }];
const work = {
  id: 'b0000000-0000-8000-8000-000000000001',
  personId: 'c0000000-0000-8000-8000-000000000001',
  from: '2026-01-05',
  until: '2026-01-09',
  days: 5,
};
const record = (over: Partial<typeof work>, project = aProject()) =>
  recordOnSiteWork(project, { ...work, ...over }, employed, today);

test.each([0.5, 1, 4.5, 5])('%d person-days fit in five days', (days) => {
  expect(record({ days }).state.days).toBe(days);
});

test.each([
  [5.5, 'tracking.days-exceed-period'],
  [6, 'tracking.days-exceed-period'],
  [0, 'tracking.days-not-halves'],
  [-1, 'tracking.days-not-halves'],
  [0.25, 'tracking.days-not-halves'],
  [Number.NaN, 'tracking.days-not-halves'],
])('%d person-days in five days are refused', (days, code) => {
  expect(() => record({ days })).toThrow(code);
});

test('a day of work is from its date to the same date', () => {
  expect(record({ until: work.from, days: 1 }).events).toHaveLength(1);
  expect(() => record({ until: work.from, days: 1.5 })).toThrow('tracking.days-exceed-period');
  expect(() => record({ until: '2026-01-04', days: 1 })).toThrow('tracking.work-ends-before-start');
});

test('work lies within its project', () => {
  const project = aProject({ startedOn: work.from, endedOn: work.until });
  expect(record({}, project).events).toHaveLength(1);
  expect(() => record({ from: '2026-01-04' }, project)).toThrow('tracking.outside-project');
  expect(() => record({ until: '2026-01-10' }, project)).toThrow('tracking.outside-project');
});

describe('employed throughout', () => {
  test.each([
    ['by one employment with both its days', [{ from: '2026-01-05', until: '2026-01-09' }], true],
    ['by one that lasts', [{ from: '2026-01-05', until: null }], true],
    [
      'by two without a gap, in any order',
      [
        { from: '2026-01-08', until: null },
        { from: '2025-01-01', until: '2026-01-07' },
      ],
      true,
    ],
    [
      'by two that overlap',
      [
        { from: '2025-01-01', until: '2026-01-07' },
        { from: '2026-01-02', until: '2026-01-09' },
      ],
      true,
    ],
    ['not by one that begins a day late', [{ from: '2026-01-06', until: null }], false],
    ['not by one that ends a day early', [{ from: '2025-01-01', until: '2026-01-08' }], false],
    [
      'not by two with a gap',
      [
        { from: '2025-01-01', until: '2026-01-06' },
        { from: '2026-01-08', until: null },
      ],
      false,
    ],
    ['not by one that ended before', [{ from: '2025-01-01', until: '2025-12-31' }], false],
    ['not by none', [], false],
  ])('%s', (_, employments, expected) => {
    expect(employedThroughout(employments, work.from, work.until)).toBe(expected);
  });

  test('means that each single day lies in some employment', () => {
    const day = fc.integer({ min: 0, max: 12 }).map((n) => plusDays('2026-01-01', n));
    const employment = fc.record({ from: day, length: fc.integer({ min: 0, max: 8 }), open: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(employment, { maxLength: 4 }),
        day,
        fc.integer({ min: 0, max: 8 }),
        (drawn, from, length) => {
          const employments = drawn.map((e) => ({ from: e.from, until: e.open ? null : plusDays(e.from, e.length) }));
          const days = Array.from({ length: length + 1 }, (_, n) => plusDays(from, n));
          const covered = days.every((d) => employments.some((e) => e.from <= d && (e.until === null || d <= e.until)));
          expect(employedThroughout(employments, from, days.at(-1)!)).toBe(covered);
        },
      ),
    );
  });
});
