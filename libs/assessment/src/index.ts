export { canonicalJson } from './canonical-json.js';
export type { AssessmentReason } from './eligibility.js';
export {
  type Assessment,
  conclude,
  evaluate,
  expiries,
  type Judgement,
  measure,
  type Measured,
  seriousCases,
} from './evaluate.js';
export {
  type Evidence,
  type EvidenceFact,
  evidenceLine,
  isWithinMonths,
  type Question,
  standingOf,
} from './evidence.js';
export { type Figure, type Figures, figuresIn, meritWords } from './figures.js';
export { whatIf } from './what-if.js';
export { type Fraction, roundToHundredths } from './fraction.js';
export type { Distance, Improvement, UnmetRequirement } from './grade.js';
export type { Incident, SeriousCase } from './incidents.js';
export type { Indicator, Scores, Text, Value } from './indicator.js';
export { formulaOf, gatesOf } from './in-words.js';
export { methodology2026_1 } from './gen/methodology-2026-1.js';
export { methodologies } from './methodologies.js';
export type { IndicatorCode, Methodology, ScaledCode } from './methodology.js';
export { MethodologyError, methodologySchema, parseMethodology } from './parse-methodology.js';
export { type AnswerLevels, type Means, shrunkMean } from './shrunk-mean.js';
export type { Expiry } from './team.js';
export { publish, type PublishedEvidence, recompute, remeasure } from './published-evidence.js';
export { type SingleChange, singleChanges } from './single-changes.js';
