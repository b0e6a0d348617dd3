import type { Grade } from '@heng/contracts';
import { isoDate } from '@heng/legal-time';
import { type Bar, barsAgainst } from './bars.js';
import { complaintFindings } from './complaints.js';
import { type AssessmentReason, ineligibility } from './eligibility.js';
import { type Evidence, type Question, standingFacts, type StandingFacts } from './evidence.js';
import { type Figures, figuresOf } from './figures.js';
import { exact, roundToHundredths, sum } from './fraction.js';
import { type Distance, distanceFrom, gradeOf, reasonsFor } from './grade.js';
import { incidentsOf, type SeriousCase, seriousCasesIn } from './incidents.js';
import { checkScores, type Finding, type Indicator, type Scores, weigh } from './indicator.js';
import { meritFindings } from './merits.js';
import type { IndicatorCode, Methodology } from './methodology.js';
import { projectFindings } from './projects.js';
import { satisfactionFindings } from './satisfaction.js';
import { type Expiry, expiriesIn, teamFindings } from './team.js';
import { asDisclosed, withheldAt } from './withheld.js';

/** Decisions by people. */
export type Judgement = Readonly<{
  /** The experts' scores per judged indicator. */
  scores?: Scores;
  /** The ids of facts that the spot check of this cycle found false: they do not count, and limit the grade. */
  falseFacts?: readonly string[];
  /** The ids of facts that were ever found false, for any agency: they do not count. */
  voidFacts?: readonly string[];
}>;

export type Assessment = Readonly<{
  /** The version of the methodology. */
  methodology: string;
  agencyId: string;
  cutoff: string;
  /** R2; an agency that is not eligible is measured as well, so that it learns what to improve. */
  eligible: boolean;
  indicators: readonly Indicator[];
  /** The sum of the indicators' points, 0 to 100. */
  total: number;
  grade: Grade | null;
  /** The reasons why there is no grade, or why it is limited. */
  reasons: readonly AssessmentReason[];
  distance: Distance | null;
}>;

/** An agency measured by its facts: everything that its grade follows from. */
export type Measured = Question &
  Readonly<{
    indicators: readonly Indicator[];
    figures: Figures;
    ineligible: readonly AssessmentReason[];
    bars: readonly Bar[];
  }>;

type Asked = Question &
  Readonly<{
    judged?: Judgement;
    /** Indicators as they were published, where the facts behind them are secret (R5). */
    given?: readonly Indicator[];
  }>;

/**
 * Assesses one agency: its evidence up to the cutoff (included), weighed by the methodology (R9), and the grade (R7).
 * Order and repetition of the evidence do not matter. @throws RangeError for an impossible date or score
 */
export const evaluate = (evidence: Evidence, methodology: Methodology, asked: Asked): Assessment =>
  conclude(measure(evidence, methodology, asked), methodology);

/** The first half of `evaluate`. @throws RangeError for an impossible date or score */
export function measure(evidence: Evidence, methodology: Methodology, asked: Asked): Measured {
  const { agencyId, cutoff, judged = {}, given = [] } = asked;
  const { scores = {}, falseFacts = [], voidFacts = [] } = judged;
  const question = { agencyId, cutoff: isoDate(cutoff) };
  checkScores(scores, methodology);
  const facts = standingFacts(evidence, cutoff, [...falseFacts, ...voidFacts]);
  const found = findings(facts, methodology, question);
  const withheld = withheldAt(facts, question);
  const codes = Object.keys(found) as IndicatorCode[];
  const disclosed = codes.map((code) => asDisclosed(code, found[code], withheld, methodology, question));
  const indicators = codes.map(
    (code, i) => given.find((one) => one.code === code) ?? weigh(code, disclosed[i]!, methodology, scores),
  );
  return {
    ...{ agencyId, cutoff, indicators },
    figures: Object.assign(
      {},
      ...codes.map((code, i) => figuresOf(indicators[i]!, disclosed[i]!.figures, scores)),
    ) as Figures,
    ineligible: ineligibility(facts, question),
    bars: barsAgainst(facts, methodology, question, falseFacts),
  };
}

/** The second half of `evaluate`: the total, the grade, the reasons and the distance to the next grade. */
export function conclude(measured: Measured, methodology: Methodology): Assessment {
  const { agencyId, cutoff, indicators, ineligible, bars } = measured;
  const total = roundToHundredths(sum(indicators.map((indicator) => exact(indicator.points))));
  const standing = { indicators, total, ineligible, bars };
  const grade = gradeOf(standing, methodology);
  return {
    methodology: methodology.version,
    ...{ agencyId, cutoff, indicators, total, grade },
    eligible: ineligible.length === 0,
    reasons: reasonsFor(grade, standing, methodology),
    distance: distanceFrom(grade, standing, methodology),
  };
}

/** R9 1a: the certificates that expired up to the cutoff (included), of all persons in the evidence, renewed or not. */
export function expiries(evidence: Evidence, methodology: Methodology, { cutoff }: Pick<Question, 'cutoff'>): Expiry[] {
  return expiriesIn(standingFacts(evidence, isoDate(cutoff)), methodology.definitions, cutoff);
}

/**
 * R11 (4): the cases of serious incidents against an agency by the rulings up to a day, the earliest first. The ruling
 * that makes the third of a case completes it, in a cycle or outside.
 */
export function seriousCases(
  evidence: Evidence,
  { bars }: Pick<Methodology, 'bars'>,
  { agencyId, cutoff }: Question,
): SeriousCase[] {
  const incidents = incidentsOf(standingFacts(evidence, isoDate(cutoff)), agencyId);
  return seriousCasesIn(incidents, bars.seriousComplaints);
}

/** R9 1–7 in the order of the measures. */
function findings(facts: StandingFacts, methodology: Methodology, question: Question): Record<IndicatorCode, Finding> {
  return {
    ...teamFindings(facts, methodology, question),
    ...projectFindings(facts, methodology, question),
    ...satisfactionFindings(facts, methodology, question),
    ...complaintFindings(facts, methodology, question),
    ...meritFindings(facts, methodology, question),
    other: { value: null, facts: [], explanation: { zh: '由专家评审评分', en: 'scored by the expert review' } },
  };
}
