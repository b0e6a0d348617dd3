import { findImplausible, type KnownWork } from './plausibility.js';

type Day = [on: string, days: number];
const work = (n: number, enterpriseId: string, ...days: Day[]): KnownWork => ({
  ...{ id: `w${n}`, fact: `f-w${n}`, agencyId: 'agency-1', enterpriseId },
  ...{ from: days[0]?.[0] ?? '', until: days.at(-1)?.[0] ?? '' },
  days: days.reduce((sum, [, one]) => sum + one, 0),
  entries: days.map(([on, one]) => ({ on, days: one })),
});
const employed = (from: string, until: string | null = null) => [
  { id: 'e', agencyId: 'agency-1', from, until, fullTime: true, fact: 'f-e' },
];
const person = { personId: 'p', employments: employed('2020-01-01'), certificates: [] };
const of = (...works: KnownWork[]) => findImplausible({ ...person, works });
const side = (enterpriseId: string, from: string, until: string, days: number, ...facts: string[]) => ({
  ...{ agencyId: 'agency-1', enterpriseId, from, until, days, facts },
});

test('days at two enterprises that alternate are plausible, though their periods overlap', () => {
  const days = (first: number): Day[] => [0, 2, 4].map((n) => [`2026-01-0${first + n}`, 1]);
  expect(of(work(0, 'one', ...days(1)), work(1, 'two', ...days(2)))).toEqual([]);
  const tight = [work(0, 'one', ['2026-01-01', 1], ['2026-01-02', 0.5]), work(1, 'two', ['2026-01-02', 0.5])] as const;
  expect(of(...tight)).toEqual([]);
});

test('two enterprises on one day are found, though the periods have days enough', () => {
  const a = work(0, 'one', ['2026-01-01', 1], ['2026-01-10', 1], ['2026-01-12', 0.5], ['2026-01-30', 1]);
  const b = work(1, 'two', ['2026-01-05', 1], ['2026-01-10', 0.5], ['2026-01-12', 1]);
  const days = { from: '2026-01-10', until: '2026-01-12' };
  const sides = [side('one', days.from, days.until, 1.5, 'f-w0'), side('two', days.from, days.until, 1.5, 'f-w1')];
  expect(of(a, b)).toEqual([{ kind: 'two-enterprises', key: 'w0 w1', personId: 'p', ...days, sides }]);
});

test('three halves on one day are found on that day', () => {
  const works = ['one', 'two', 'three'].map((enterprise, n) =>
    work(n, enterprise, ['2026-01-03', 0.5], [`2026-01-1${n}`, 1]),
  );
  const day = { from: '2026-01-03', until: '2026-01-03' };
  const sides = ['one', 'two', 'three'].map((one, n) => side(one, day.from, day.until, 0.5, `f-w${n}`));
  expect(of(...works)).toEqual([
    { kind: 'too-many-days', key: 'p 2026-01-03 2026-01-03', personId: 'p', ...day, sides },
  ]);
});

test('the days outside employment are found as one, whatever room the others leave', () => {
  const works = [work(0, 'one', ['2026-01-05', 1], ['2026-01-20', 1], ['2026-01-21', 0.5], ['2026-01-25', 0])];
  const found = findImplausible({ ...person, employments: employed('2020-01-01', '2026-01-19'), works });
  const days = { from: '2026-01-20', until: '2026-01-21' };
  const sides = [side('one', days.from, days.until, 1.5, 'f-w0', 'f-e')];
  expect(found).toEqual([{ kind: 'not-employed', key: 'w0', personId: 'p', ...days, sides }]);
});

test('work that is told by its period only still counts beside work that is told day by day', () => {
  const month: KnownWork = {
    ...work(0, 'one'),
    ...{ from: '2026-01-01', until: '2026-01-31', days: 30, entries: null },
  };
  const kinds = (days: Day[]) => of(month, work(1, 'two', ...days)).map(({ kind, from, until }) => [kind, from, until]);
  expect(kinds([['2026-01-07', 1]])).toEqual([]);
  expect(
    kinds([
      ['2026-01-07', 1],
      ['2026-01-08', 0.5],
    ]),
  ).toEqual([['too-many-days', '2026-01-01', '2026-01-31']]);
});
