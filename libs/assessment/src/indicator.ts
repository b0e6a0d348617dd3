import { add, clamp, exact, type Fraction, fraction, roundToHundredths, ZERO } from './fraction.js';
import type { IndicatorCode, Methodology } from './methodology.js';
import { pointsOn } from './scale.js';

export type Text = Readonly<{ zh: string; en: string }>;

/** A count, an exact share, the lower end of a band, or null without facts. */
export type Value = number | Readonly<{ numerator: number; denominator: number }> | null;

/** Numbers by the name of a part of an indicator, such as a severity or a kind of award. */
export type Counts = Readonly<Record<string, number>>;

/**
 * The value of one indicator by the facts; `points` when they do not follow from the value on the methodology's scale,
 * `figures` when the value alone does not tell them.
 */
export type Finding = Readonly<{
  value: Value;
  facts: readonly string[];
  explanation: Text;
  points?: Fraction;
  figures?: Counts;
}>;

export type Indicator = Text &
  Readonly<{
    code: IndicatorCode;
    /** The paragraph of the measures, `R9 1a`. */
    clause: string;
    value: Value;
    unit: Text;
    /** To two decimals, from 0 to `maxPoints`. */
    points: number;
    maxPoints: number;
    /** The ids of the facts behind the value, sorted. */
    facts: readonly string[];
    explanation: Text;
  }>;

/** Points that experts gave (or took) per judged indicator. */
export type Scores = Readonly<Partial<Record<IndicatorCode, number>>>;

/** An indicator with its points: those earned by the facts, then the experts' adjustment, within 0 and the maximum. */
export function weigh(code: IndicatorCode, finding: Finding, methodology: Methodology, scores: Scores): Indicator {
  const { zh, en, clause, unit, maxPoints } = methodology.indicators[code];
  const score = scores[code] ?? 0;
  const points = clamp(add(earned(code, finding, methodology), exact(score)), ZERO, exact(maxPoints));
  const { value, facts } = finding;
  const explanation = score === 0 ? finding.explanation : judgedText(finding.explanation, score);
  return { code, zh, en, clause, value, unit, points: roundToHundredths(points), maxPoints, facts, explanation };
}

/** @throws RangeError for a score on an indicator that is not judged, or beyond its maximum */
export function checkScores(scores: Scores, methodology: Methodology): void {
  for (const [code, score] of Object.entries(scores) as [IndicatorCode, number][]) {
    const entry = methodology.indicators[code];
    if (!entry?.judged)
      throw new RangeError(`Score for ${code}: methodology ${methodology.version} has no such judged indicator.`);
    const least = code === 'other' ? 0 : -entry.maxPoints;
    if (!(score >= least && score <= entry.maxPoints)) {
      throw new RangeError(`Score for ${code} is ${score}, but must be from ${least} to ${entry.maxPoints}.`);
    }
  }
}

export function fractionOf(value: Value): Fraction | undefined {
  if (value === null) return undefined;
  return typeof value === 'number' ? exact(value) : fraction(BigInt(value.numerator), BigInt(value.denominator));
}

function earned(code: IndicatorCode, finding: Finding, { indicators }: Methodology): Fraction {
  if (finding.points) return finding.points;
  const entry = indicators[code];
  const value = fractionOf(finding.value);
  return 'scale' in entry && value ? pointsOn(entry.scale, value) : ZERO;
}

function judgedText({ zh, en }: Text, score: number): Text {
  const change = score > 0 ? `+${score}` : `${score}`;
  return { zh: `${zh}；专家评分${change}分`, en: `${en}; experts' score ${change}` };
}
