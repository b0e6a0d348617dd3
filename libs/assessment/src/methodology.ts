import { cycle, grade, meritKinds } from '@heng/contracts';
import { z } from 'zod';

const text = { zh: z.string().min(1), en: z.string().min(1) };
const points = z.number().min(0).max(100).multipleOf(0.01);
const months = z.number().int().min(1);
const count = z.number().int().min(1);

const scale = z.strictObject({
  kind: z.enum(['bands', 'linear']),
  steps: z.array(z.strictObject({ from: z.number(), points })).min(1),
});

const described = {
  /** The paragraph of the measures, `R9 1a`. */
  clause: z.string().regex(/^R9 [1-7][a-c]?$/),
  ...text,
  /** The unit that the value counts; empty for a share. */
  unit: z.strictObject({ zh: z.string(), en: z.string() }),
  maxPoints: points,
  /** True when experts may adjust its points. */
  judged: z.boolean(),
  /** The fields of the disclosure, `section.field`, behind it: while one is withheld it earns nothing. */
  disclosedIn: z
    .array(z.string().regex(/^\w+\.\w+$/))
    .min(1)
    .optional(),
};
const scaled = z.strictObject({ ...described, scale });
/** Its value is shown as a band, so that it does not tell of single facts. */
const banded = z.strictObject({ ...described, scale: scale.extend({ kind: z.literal('bands') }) });
const deducted = z.strictObject({
  ...described,
  /**
   * Points lost for each complaint upheld within the months up to the cutoff, and for each answer clock missed in them.
   */
  deductions: z.strictObject({
    withinMonths: months,
    upheld: z.strictObject({ minor: points, ordinary: points, serious: points }),
    missedAnswer: points,
  }),
});
const merit = z.strictObject({
  kind: z.enum(meritKinds),
  /** Only for awards with a level; the entry without a level serves the others. */
  level: z.enum(['national', 'provincial', 'municipal']).optional(),
  points,
  /** The maximum for all merits of this kind and level together. */
  cap: points,
});
const counted = z.strictObject({ ...described, merits: z.array(merit).min(1) });
const judgedOnly = z.strictObject({ ...described, judged: z.literal(true) });

const scaledIndicators = {
  'certified-consultants': scaled,
  'full-time-staff': scaled,
  'projects-total': scaled,
  'projects-last-year': scaled,
  'submitted-total': scaled,
  'submitted-last-year': scaled,
  'pass-rate': scaled,
  satisfaction: banded,
  'response-rate': banded,
};
const meritIndicators = {
  'alliance-awards': counted,
  'public-awards': counted,
  contributions: counted,
  research: counted,
  'shared-knowledge': counted,
};
const indicators = z.strictObject({ ...scaledIndicators, complaints: deducted, ...meritIndicators, other: judgedOnly });

const requirement = z.strictObject({
  indicator: z.enum(Object.keys(scaledIndicators) as [ScaledCode, ...ScaledCode[]]),
  /** The least value of the indicator, included. */
  atLeast: z.number().min(0),
});

const definitions = z.strictObject({
  /** The on-site days of a person on a project that make a lead consultant. */
  leadConsultantDays: z.number().positive(),
  certificateRenewal: z.strictObject({ enterprises: count, months }),
  fullTimeStaff: z.strictObject({ enterprises: count, withinMonths: months }),
  /** 近1年 of R9 2. */
  lastYearMonths: months,
  satisfaction: z.strictObject({
    /** The mean assumed for an agency without answers, and its weight in answers. */
    prior: z.strictObject({ mean: z.number().min(1).max(5), weight: z.number().min(0) }),
    /** The weight of an answer after its due day against one on time. */
    lateAnswerWeight: z.number().min(0).max(1),
    /**
     * Answers of fewer enterprises than this would be told from any figure (R5). While the time to answer is over for
     * fewer, but for one, the indicator gets this share of its points.
     */
    fewEnterprises: z.strictObject({ below: count, share: z.number().min(0).max(1) }),
  }),
});

const bars = z.strictObject({
  /**
   * R11 (4): this many serious incidents filed within the months of each other and upheld, whenever; they limit the
   * grade for `barsForMonths` after the ruling that makes them enough. A `bestGrade` of null bars all.
   */
  seriousComplaints: z.strictObject({
    atLeast: count,
    withinMonths: months,
    barsForMonths: months,
    bestGrade: grade.nullable(),
  }),
  /** R11 (3): any fact found false by the spot check. */
  falseFacts: z.strictObject({ bestGrade: grade.nullable() }),
});

/** The shape of a methodology document (评级方法): every threshold and weight of the rating, from a cycle on. */
export const methodologyShape = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d+$/),
  effectiveFrom: cycle,
  ...text,
  notes: z.array(z.strictObject(text)),
  definitions,
  indicators,
  bars,
  grades: z.array(z.strictObject({ grade, ...text, from: points, requires: z.array(requirement) })),
});

export type Methodology = z.output<typeof methodologyShape>;
export type IndicatorCode = keyof Methodology['indicators'];
export type ScaledCode = keyof typeof scaledIndicators;
export type MeritCode = keyof typeof meritIndicators;
