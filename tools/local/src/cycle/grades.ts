import type { Sample } from '../load/read-sample.js';
import type { RatingSummary } from './rating-api.js';

/** The final grade; an agency without one is unrated. */
export const finalGrade = ({ state, grade }: Pick<RatingSummary, 'state' | 'grade'>): string | null =>
  state === 'granted' ? grade : null;

/** The grades that differ from the expected ones, one line each; empty when all agree. */
export function differences(ratings: readonly RatingSummary[], { rows }: Pick<Sample, 'rows'>): string[] {
  const byAgency = new Map(ratings.map((rating) => [rating.creditCode, rating]));
  const expected = new Set(rows.expectedGrades.map(({ agency }) => agency));
  const wrong = rows.expectedGrades.flatMap(({ agency, grade, why }) => {
    const rating = byAgency.get(agency);
    if (!rating) return [`${agency} has no rating; expected ${grade ?? 'unrated'} (${why})`];
    if (!['granted', 'unrated'].includes(rating.state)) return [`${agency} is not decided but ${rating.state}`];
    const given = finalGrade(rating);
    return given === grade ? [] : [`${agency} is ${given ?? 'unrated'}; expected ${grade ?? 'unrated'} (${why})`];
  });
  const unexpected = ratings
    .filter(({ creditCode }) => !expected.has(creditCode))
    .map(({ creditCode }) => `${creditCode} is rated but not expected`);
  return [...wrong, ...unexpected];
}

/** The table of grades, the best first. */
export function gradesTable(ratings: readonly RatingSummary[]): string {
  const rank = (rating: RatingSummary) => `${finalGrade(rating) ?? 'Z'} ${1000 - rating.total}`;
  const lines = ratings
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map((rating) => {
      const points = rating.total.toFixed(2).padStart(6);
      return `  ${(finalGrade(rating) ?? '–').padEnd(6)} ${points}  ${rating.creditCode}  ${rating.agencyName}`;
    });
  return ['  grade  points  credit code         agency', ...lines].join('\n');
}
