import type { Grade } from '@heng/contracts';
import type { Bar } from './bars.js';
import type { AssessmentReason } from './eligibility.js';
import { exact, fraction, isLess, subtract, roundToHundredths, ZERO } from './fraction.js';
import { fractionOf, type Indicator, type Text, type Value } from './indicator.js';
import type { IndicatorCode, Methodology, ScaledCode } from './methodology.js';
import { stepAhead } from './scale.js';

type GradeRule = Methodology['grades'][number];

export type UnmetRequirement = Text & Readonly<{ indicator: ScaledCode; value: Value; atLeast: number }>;
/** An indicator with points still available, and the next step towards them. */
export type Improvement = Text & Readonly<{ indicator: IndicatorCode; points: number }>;

/** The distance from an agency to the next better grade (R10); null for the best grade. */
export type Distance = Readonly<{
  to: Grade;
  /** 0 if there are enough points. */
  pointsMissing: number;
  unmet: readonly UnmetRequirement[];
  /** The reasons that would refuse this grade even with the points. */
  blockedBy: readonly AssessmentReason[];
  /** The indicators with the most points available, the most first, three at most. */
  improve: readonly Improvement[];
}>;

/** The basis of the grade. `ineligible` is empty for an agency that may be rated. */
export type Standing = Readonly<{
  total: number;
  indicators: readonly Indicator[];
  ineligible: readonly AssessmentReason[];
  bars: readonly Bar[];
}>;

/** R7: the best grade whose points and requirements are met and that no bar excludes; null is unrated. */
export function gradeOf(standing: Standing, { grades }: Methodology): Grade | null {
  const reached = grades.find(
    (rule) =>
      standing.total >= rule.from &&
      unmetFor(rule, standing).length === 0 &&
      blocking(rule.grade, standing).length === 0,
  );
  return reached?.grade ?? null;
}

/**
 * The reasons why the grade is refused or limited: eligibility, bars, and without any grade the missing points and
 * requirements.
 */
export function reasonsFor(grade: Grade | null, standing: Standing, methodology: Methodology): AssessmentReason[] {
  const given = [...standing.ineligible, ...standing.bars.map((bar) => bar.reason)];
  const lowest = methodology.grades.at(-1)!;
  if (grade !== null) return given;
  const unmet = unmetFor(lowest, standing).map(({ zh, en }) => ({
    code: 'rating.requirement-unmet',
    zh,
    en,
    facts: [],
  }));
  if (standing.total >= lowest.from) return [...given, ...unmet];
  const zh = `总分${standing.total}未达到${lowest.grade}级${lowest.from}分`;
  const en = `${standing.total} points are below the ${lowest.from} of grade ${lowest.grade}`;
  return [...given, { code: 'rating.points-too-low', zh, en, facts: [] }, ...unmet];
}

export function distanceFrom(grade: Grade | null, standing: Standing, methodology: Methodology): Distance | null {
  const { grades } = methodology;
  const next = grade === null ? grades.at(-1) : grades[grades.findIndex((rule) => rule.grade === grade) - 1];
  if (!next) return null;
  const missing = subtract(exact(next.from), exact(standing.total));
  return {
    to: next.grade,
    pointsMissing: isLess(missing, ZERO) ? 0 : roundToHundredths(missing),
    unmet: unmetFor(next, standing),
    blockedBy: blocking(next.grade, standing),
    improve: improvements(standing.indicators, methodology),
  };
}

function unmetFor(rule: GradeRule, { indicators }: Standing): UnmetRequirement[] {
  return rule.requires.flatMap(({ indicator: code, atLeast }) => {
    const { zh, en, value, unit } = indicators.find((indicator) => indicator.code === code)!;
    const known = fractionOf(value);
    if (known && !isLess(known, exact(atLeast))) return [];
    const is = {
      zh: `${zh}应不低于${atLeast}${unit.zh}`,
      en: `${en} must be at least ${atLeast}`,
    };
    return [{ indicator: code, value, atLeast, ...is }];
  });
}

/**
 * The reasons that exclude an agency from this grade: it may not be rated at all, or a bar leaves worse grades only.
 */
function blocking(grade: Grade, { ineligible, bars }: Standing): AssessmentReason[] {
  const blocks = bars.filter(({ bestGrade }) => bestGrade === null || grade < bestGrade);
  return [...ineligible, ...blocks.map((bar) => bar.reason)];
}

function improvements(indicators: readonly Indicator[], methodology: Methodology): Improvement[] {
  return indicators
    .map((indicator) => improvement(indicator, methodology))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 3);
}

function improvement(
  { code, zh, en, value, unit, points, maxPoints }: Indicator,
  { indicators }: Methodology,
): Improvement {
  const open = roundToHundredths(subtract(exact(maxPoints), exact(points)));
  const entry = indicators[code];
  const step = 'scale' in entry ? stepAhead(entry.scale, fractionOf(value) ?? fraction(0n, 1n)) : undefined;
  const next = {
    zh: step ? `，达到${step.from}${unit.zh}得${step.points}分` : '',
    en: step ? `; at ${step.from}${unit.en && ` (${unit.en})`} it gives ${step.points}` : '',
  };
  return {
    indicator: code,
    points: open,
    zh: `${zh}还可提高${open}分${next.zh}`,
    en: `${en}: ${open} more points to be had${next.en}`,
  };
}
