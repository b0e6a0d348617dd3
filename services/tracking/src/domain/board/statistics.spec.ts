import { happened, monthsBetween } from './statistics.js';

test.each([
  [
    {},
    [
      '2025-04',
      '2025-05',
      '2025-06',
      '2025-07',
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
    ],
  ],
  [{ from: '2026-02' }, ['2026-02', '2026-03']],
  [{ from: '2025-12', until: '2026-01' }, ['2025-12', '2026-01']],
  [{ from: '2025-12', until: '2025-12' }, ['2025-12']],
])('%j are the months', (span, months) => {
  expect(monthsBetween(span, '2026-03-02')).toEqual(months);
});

test('ten years are told at once, and a month more is refused', () => {
  expect(monthsBetween({ from: '2016-04', until: '2026-03' }, '2026-03-02')).toHaveLength(120);
  expect(() => monthsBetween({ from: '2016-03', until: '2026-03' }, '2026-03-02')).toThrow(
    expect.objectContaining({ code: 'tracking.statistics-too-long' }),
  );
});

test('backwards is refused', () => {
  expect(() => monthsBetween({ from: '2026-04' }, '2026-03-02')).toThrow(
    expect.objectContaining({ code: 'tracking.statistics-backwards' }),
  );
});

test('what did not happen is told as nothing', () => {
  expect(happened({ started: 3, moved: 1, planning: 2 })).toEqual({
    started: 3,
    ended: { completed: 0, terminated: 0, moved: 1 },
    stages: {
      ...{ launch: 0, diagnosis: 0, planning: 2, documentation: 0 },
      ...{ 'internal-audit-and-management-review': 0, assessment: 0 },
    },
  });
});
