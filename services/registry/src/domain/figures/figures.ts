import { type Evidence, evaluate, type IndicatorCode, type Methodology, standingOf, type Text } from '@heng/assessment';
import {
  type EventOf,
  ProjectStarted,
  type Satisfaction,
  type SatisfactionPublished,
  satisfactions,
} from '@heng/contracts';
import { type Sections, valueAt } from '../disclosure/disclosure-content.js';
import { type DisclosureStandard, fieldsOf } from '../disclosure/disclosure-standard.js';
import { isAbsent } from '../disclosure/field-faults.js';
import type { ProjectClaim } from './project-claims.js';

const SERVED = { code: 'enterprises-served', clause: 'R3 (5)', zh: '服务的企业', en: 'enterprises served' } as const;
const PASSED = { code: 'passed-total', clause: 'R9 2c', zh: '通过评定的企业', en: 'enterprises that passed' } as const;
const AS_RATED = [
  'certified-consultants',
  'full-time-staff',
  'projects-total',
  'projects-last-year',
  'submitted-total',
  'submitted-last-year',
] as const satisfies readonly IndicatorCode[];
export const figureCodes = [...AS_RATED, PASSED.code, SERVED.code] as const;
export type FigureCode = (typeof figureCodes)[number];

/** A number that the platform computes for an agency. */
export type Figure = Text &
  Readonly<{
    code: FigureCode;
    /** The paragraph of the measures. */
    clause: string;
    value: number;
    unit: Text;
    explanation: Text;
    /** The ids of the events behind it; only for the agency and staff. */
    facts?: readonly string[];
  }>;

export type Figures = Readonly<{
  agencyId: string;
  /** The last business date whose facts count. */
  asOf: string;
  /** The version of the methodology that counts them. */
  methodology: string;
  figures: readonly Figure[];
}>;

/** The satisfaction figures of an agency's projects, as tracking published them together. */
export type SatisfactionBatch = Readonly<
  Omit<EventOf<typeof SatisfactionPublished>['data'], 'agencyId' | 'batch' | 'before'>
>;
export type ShownSatisfaction = Omit<SatisfactionBatch, 'distribution'> &
  Readonly<{
    /** The nine questions in their order; null where a batch has no figure. */
    distribution: readonly Readonly<{ question: Satisfaction; counts: readonly number[] | null }>[];
  }>;

/** An agency's own claim beside the platform's figure. */
export type Claim = Readonly<{
  /** `section.field`. */
  field: string;
  figure: FigureCode;
  claimed: number;
  /** The day of the revision with the claim. */
  claimedOn: string;
  known: number;
  asOf: string;
  differs: boolean;
  /** True when the standard has a field to explain differences, and the agency does. */
  explained: boolean;
}>;

export type KnownAndClaimed = Figures &
  Readonly<{
    /** Null before the first batch. */
    satisfaction: ShownSatisfaction | null;
    claims: readonly Claim[];
    projects: readonly ProjectClaim[];
  }>;

/**
 * R3 (4), (5): the platform's figures of an agency, counted as rating counts them (R9 1, 2), from facts up to a day.
 */
export function figuresOf(
  evidence: Evidence,
  methodology: Methodology,
  { agencyId, today }: { agencyId: string; today: string },
): Figures {
  const { indicators } = evaluate(evidence, methodology, { agencyId, cutoff: today });
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const rated = AS_RATED.map((code): Figure => {
    const { clause, zh, en, unit, value, explanation, facts } = byCode.get(code)!;
    return { code, clause, zh, en, unit, value: typeof value === 'number' ? value : 0, explanation, facts };
  });
  const { unit } = byCode.get('submitted-total')!;
  const { value: share, explanation, facts } = byCode.get('pass-rate')!;
  const passed = share !== null && typeof share === 'object' ? share.numerator : 0;
  return {
    ...{ agencyId, asOf: today, methodology: methodology.version },
    figures: [
      ...rated,
      { ...PASSED, unit, value: passed, explanation, facts },
      enterprisesServed(evidence, unit, agencyId, today),
    ],
  };
}

/** The figure that each field of the disclosure claims; a list claims its length. */
const CLAIMED: Readonly<Record<string, FigureCode>> = {
  'team.certifiedCount': 'certified-consultants',
  'team.certifiedPersons': 'certified-consultants',
  'team.fullTimeCount': 'full-time-staff',
  'team.fullTimePersons': 'full-time-staff',
  'experience.enterpriseCount': 'enterprises-served',
  'experience.enterprises': 'enterprises-served',
  'experience.projects': 'projects-total',
};

/** The claims of a revision beside the figures (R3); absent or withheld fields claim nothing. */
export function claimsIn(
  sections: Sections,
  standard: DisclosureStandard,
  claimedOn: string,
  { figures, asOf }: Figures,
): Claim[] {
  const fields = new Map(fieldsOf(standard));
  return Object.entries(CLAIMED).flatMap(([path, code]) => {
    const claimed = countIn(valueAt(sections, path));
    const figure = figures.find((one) => one.code === code);
    if (claimed === undefined || !figure) return [];
    const known = figure.value;
    const explainedBy = fields.get(path)?.explainedBy;
    const explained = explainedBy !== undefined && !isAbsent(valueAt(sections, `${path.split('.')[0]}.${explainedBy}`));
    return [{ field: path, figure: code, claimed, claimedOn, known, asOf, differs: claimed !== known, explained }];
  });
}

/** The figures for the public: without the facts behind them. */
export const withoutFacts = (known: Figures): Figures => ({
  ...known,
  figures: known.figures.map(({ code, clause, zh, en, value, unit, explanation }) => {
    return { code, clause, zh, en, value, unit, explanation };
  }),
});

/**
 * R5: the satisfaction figures of the latest batch, unchanged; nothing is counted here, so that no single answer moves
 * them.
 */
export const shownSatisfaction = ({ distribution, ...figures }: SatisfactionBatch): ShownSatisfaction => ({
  ...figures,
  distribution: satisfactions.map((question) => ({ question, counts: distribution[question] ?? null })),
});

/** A count, the length of a list, or the count in place of a list of persons. */
function countIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.length;
  const { count } = (value ?? {}) as { count?: unknown };
  return typeof count === 'number' ? count : undefined;
}

function enterprisesServed(evidence: Evidence, unit: Text, agencyId: string, today: string): Figure {
  const started = standingOf(ProjectStarted, evidence, today).filter(({ data }) => data.agencyId === agencyId);
  const value = new Set(started.map(({ data }) => data.enterpriseId)).size;
  const explanation = {
    zh: `${started.length}个项目服务过${value}家企业`,
    en: `${value} enterprises in ${started.length} projects`,
  };
  return { ...SERVED, unit, value, explanation, facts: started.map(({ id }) => id) };
}
