import { join } from 'node:path';
import { evaluate, methodology2026_1 } from '@heng/assessment';
import { cyclePeriod } from '@heng/contracts';
import { evidenceOf } from '../../test-evidence.js';
import { readSample, type Sample } from '../load/read-sample.js';

const folder = join(import.meta.dirname, '../../../../samples/2026-H1');
const WORK = 'tracking.on-site-work-recorded.v1';

let sample: Sample;
let evidence: ReturnType<typeof evidenceOf>;
beforeAll(async () => {
  sample = await readSample(folder);
  evidence = evidenceOf(sample);
});

const assessed = new Map<string, ReturnType<typeof evaluate>>();
/** The agency's assessment with the experts' points of the round. */
function assess(agency: string, round = sample.rows.reviews.filter((review) => review.agency === agency).length) {
  const key = `${agency} ${round}`;
  if (!assessed.has(key)) assessed.set(key, assessOnce(agency, round));
  return assessed.get(key)!;
}
function assessOnce(agency: string, round: number) {
  const review = sample.rows.reviews.find((one) => one.agency === agency && one.round === round);
  const untrue = sample.rows.spotCheck.find((one) => one.agency === agency)?.authentic === false;
  const falseFacts = untrue
    ? [evidence.find(({ type, data }) => type === WORK && (data as { agencyId: string }).agencyId === agency)!.id]
    : [];
  const judged = { falseFacts, ...(review ? { scores: { other: review.other } } : {}) };
  return evaluate(evidence, methodology2026_1, {
    agencyId: agency,
    cutoff: cyclePeriod(sample.plan.cycle).until,
    judged,
  });
}

test('every agency of the sample gets the grade it was made for', () => {
  const grades = sample.rows.expectedGrades.map(({ agency, why }) => ({ agency, why, grade: assess(agency).grade }));
  expect(grades).toEqual(sample.rows.expectedGrades.map(({ agency, why, grade }) => ({ agency, why, grade })));
});

test('no grade hangs on less than a point, but for the one that the second review moves', () => {
  const borders = methodology2026_1.grades.map(({ from }) => from);
  const reviewed = sample.rows.expectedGrades.filter(({ agency }) =>
    sample.rows.reviews.some((review) => review.agency === agency),
  );
  const close = reviewed.filter(({ agency }) => borders.some((from) => Math.abs(assess(agency).total - from) < 1));
  expect(close.map(({ why }) => why)).toEqual([expect.stringContaining('second review')]);
  expect(assess(close[0]!.agency, 1).grade).toBe('C');
});

test('the satisfaction behind every grade is what enterprises answered, not the half of an agency with too few', () => {
  const graded = sample.rows.expectedGrades.filter(({ grade }) => grade !== null);
  for (const { agency } of graded)
    expect(assess(agency).indicators.find(({ code }) => code === 'satisfaction')!.value).not.toBeNull();
});
