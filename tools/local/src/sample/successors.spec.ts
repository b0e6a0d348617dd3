import { join } from 'node:path';
import { type Evidence, evaluate, methodology2026_1, seriousCases } from '@heng/assessment';
import { cyclePeriod } from '@heng/contracts';
import { evidenceOf, together } from '../../test-evidence.js';
import { readSample, type Sample } from '../load/read-sample.js';

const folder = join(import.meta.dirname, '../../../../samples');
const WORK = 'tracking.on-site-work-recorded.v1';
const CYCLES = ['2026-H1', '2026-H2', '2027-H1'] as const;

const samples: Sample[] = [];
const evidence: Evidence[] = [];
beforeAll(async () => {
  for (const cycle of CYCLES) {
    samples.push(await readSample(join(folder, cycle), samples));
    evidence.push(withoutVoid(evidenceOf(together(samples))));
  }
});

/** The facts without the one of each agency that the spot check of the first cycle found false. */
function withoutVoid(facts: Evidence): Evidence {
  const untrue = samples[0]!.rows.spotCheck.filter(({ authentic }) => !authentic).map((row) => row.agency);
  const voidFacts = new Set(
    untrue.map((code) =>
      facts.find(({ type, data }) => type === WORK && (data as { agencyId: string }).agencyId === code),
    ),
  );
  return facts.filter((fact) => !voidFacts.has(fact));
}

/** An agency in the nth cycle. */
function assess(n: number, agency: string) {
  const { rows, plan } = samples[n]!;
  const review = rows.reviews.find((one) => one.agency === agency);
  const judged = review ? { scores: { other: review.other } } : {};
  const { until: cutoff } = cyclePeriod(plan.cycle);
  return evaluate(evidence[n]!, methodology2026_1, { agencyId: agency, cutoff, judged });
}

test.each([1, 2])('every agency gets the grade it was made for in later cycle %i', (n) => {
  const { expectedGrades } = samples[n]!.rows;
  const grades = expectedGrades.map(({ agency, why }) => ({ agency, why, grade: assess(n, agency).grade }));
  expect(grades).toEqual(expectedGrades.map(({ agency, why, grade }) => ({ agency, why, grade })));
});

test.each([1, 2])('the cases of R11 (4) by the end of later cycle %i are those that the sample says', (n) => {
  const { plan } = samples[n]!;
  const { until: cutoff } = cyclePeriod(plan.cycle);
  const agencies = samples[0]!.rows.agencies.map(({ creditCode }) => creditCode);
  const found = agencies.filter(
    (agencyId) => seriousCases(evidence[n]!, methodology2026_1, { agencyId, cutoff }).length > 0,
  );
  expect(found.sort()).toEqual(plan.cases?.toSorted());
});
