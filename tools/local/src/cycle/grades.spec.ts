import type { Sample } from '../load/read-sample.js';
import { differences, gradesTable } from './grades.js';
import type { RatingSummary } from './rating-api.js';

const rating = (
  creditCode: string,
  state: RatingSummary['state'],
  grade: RatingSummary['grade'],
  total = 50,
): RatingSummary => ({
  id: creditCode,
  version: 1,
  agencyId: creditCode,
  agencyName: `agency ${creditCode}`,
  creditCode,
  state,
  grade,
  total,
  lastDay: null,
});
const expecting = (...grades: [agency: string, grade: 'A' | 'B' | null][]) => {
  const expectedGrades = grades.map(([agency, grade]) => ({
    agency,
    grade,
    why: 'made so',
    at: 'expected-grades.csv:2',
  }));
  return { rows: { expectedGrades } } as unknown as Sample;
};

test('grades as expected make no difference, in any order', () => {
  const ratings = [rating('2', 'unrated', null), rating('1', 'granted', 'A')];
  expect(differences(ratings, expecting(['1', 'A'], ['2', null]))).toEqual([]);
});

test('another grade, a missing rating, an undecided one and one too many are named', () => {
  const ratings = [
    rating('1', 'granted', 'B'),
    rating('3', 'on-notice', 'A'),
    rating('4', 'unrated', 'D'),
    rating('5', 'granted', 'A'),
  ];
  expect(differences(ratings, expecting(['1', 'A'], ['2', 'B'], ['3', 'A'], ['4', null]))).toEqual([
    '1 is B; expected A (made so)',
    '2 has no rating; expected B (made so)',
    '3 is not decided but on-notice',
    '5 is rated but not expected',
  ]);
});

test('the table has the best first and the unrated last, whatever their points', () => {
  const table = gradesTable([
    rating('1', 'unrated', null, 93),
    rating('2', 'granted', 'B', 71),
    rating('3', 'granted', 'A', 86),
    rating('4', 'granted', 'B', 80),
  ]);
  expect(
    table
      .split('\n')
      .slice(1)
      .map((line) => line.trim()[0]),
  ).toEqual(['A', 'B', 'B', '–']);
  expect(table.indexOf('agency 4')).toBeLessThan(table.indexOf('agency 2'));
});
