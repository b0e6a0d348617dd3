import { type Evidence, evaluate, type IndicatorCode, type Methodology, type Text } from '@heng/assessment';
import { type EventOf, ProjectStarted } from '@heng/contracts';
import type { Sections } from '../disclosure/disclosure-content.js';

/** Satisfaction is shown in steps of answers of so many more enterprises *(default)*: no step tells a single answer (R5). */
const ENTERPRISES_PER_STEP = 5;

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

/** A number that the platform knows of an agency. */
export type Figure = Text &
  Readonly<{
    code: FigureCode;
    /** The paragraph of the measures. */
    clause: string;
    value: number;
    unit: Text;
    explanation: Text;
    /** The ids of the events behind it; for the agency and staff only. */
    facts?: readonly string[];
  }>;

/** An enterprise's answers on one project: levels 1 to 5, null where a stage was not done. */
export type Answer = Readonly<{
  fact: string;
  enterpriseId: string;
  givenOn: string;
  levels: Readonly<Record<string, number | null>>;
}>;
/** The mean of the answers, to one decimal, and of how many they are. */
export type ShownSatisfaction = Readonly<{ mean: number; answers: number; enterprises: number }>;

export type Figures = Readonly<{
  agencyId: string;
  /** The last business date whose facts count. */
  asOf: string;
  /** The version of the methodology by which they are counted. */
  methodology: string;
  figures: readonly Figure[];
  /** Null while too few enterprises have answered. */
  satisfaction: ShownSatisfaction | null;
}>;

/** What an agency says of itself beside what the platform knows. */
export type Claim = Readonly<{
  /** `section.field`. */
  field: string;
  figure: FigureCode;
  claimed: number;
  /** The day of the revision that says so. */
  claimedOn: string;
  known: number;
  asOf: string;
  differs: boolean;
}>;

/** R3 (4), (5): what the platform knows of an agency, counted as rating counts it (R9 1, 2), from facts up to a day. */
export function figuresOf(
  evidence: Evidence,
  answers: readonly Answer[],
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
    satisfaction: satisfactionOf(answers),
  };
}

/** Which figure each field of the disclosure claims; of a list, its length is what it claims. */
const CLAIMED: Readonly<Record<string, FigureCode>> = {
  'team.certifiedCount': 'certified-consultants',
  'team.certifiedPersons': 'certified-consultants',
  'team.fullTimeCount': 'full-time-staff',
  'team.fullTimePersons': 'full-time-staff',
  'experience.enterpriseCount': 'enterprises-served',
  'experience.enterprises': 'enterprises-served',
  'experience.projects': 'projects-total',
};

/** What a revision claims beside the figures (R3): what is absent from the sections, or withheld in them, claims nothing. */
export function claimsIn(sections: Sections, claimedOn: string, { figures, asOf }: Figures): Claim[] {
  return Object.entries(CLAIMED).flatMap(([path, code]) => {
    const [section, field] = path.split('.') as [string, string];
    const claimed = countIn(sections[section]?.[field]);
    const figure = figures.find((one) => one.code === code);
    if (claimed === undefined || !figure) return [];
    const known = figure.value;
    return [{ field: path, figure: code, claimed, claimedOn, known, asOf, differs: claimed !== known }];
  });
}

/** The same for everybody: without the facts behind each figure. */
export const withoutFacts = (known: Figures): Figures => ({
  ...known,
  figures: known.figures.map(({ code, clause, zh, en, value, unit, explanation }) => {
    return { code, clause, zh, en, value, unit, explanation };
  }),
});

/** A count, the length of a list, or the number of persons that stands for a list of them. */
function countIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.length;
  const { count } = (value ?? {}) as { count?: unknown };
  return typeof count === 'number' ? count : undefined;
}

function enterprisesServed(evidence: Evidence, unit: Text, agencyId: string, today: string): Figure {
  const started = evidence
    .filter((fact) => fact.type === ProjectStarted.type)
    .map(({ id, data }) => ({ id, ...(data as EventOf<typeof ProjectStarted>['data']) }))
    .filter((project) => project.agencyId === agencyId && project.startedOn <= today);
  const value = new Set(started.map(({ enterpriseId }) => enterpriseId)).size;
  const explanation = {
    zh: `${started.length}个项目服务过${value}家企业`,
    en: `${value} enterprises in ${started.length} projects`,
  };
  return { ...SERVED, unit, value, explanation, facts: started.map(({ id }) => id).sort() };
}

/** A common multiple of 1 to 9, so that a mean of up to nine levels is a whole number of parts. */
const PARTS = 2520;

/** R9 3, R5: the mean of the answers up to the last that completed a step, each answer the mean of its levels. */
function satisfactionOf(answers: readonly Answer[]): ShownSatisfaction | null {
  const enterprises = new Set<string>();
  let [parts, given] = [0, 0];
  let shown: ShownSatisfaction | null = null;
  for (const { enterpriseId, levels } of answers.toSorted(byDay)) {
    const said = Object.values(levels).filter((level) => level !== null);
    if (said.length === 0) continue;
    given++;
    parts += (said.reduce((sum, level) => sum + level, 0) * PARTS) / said.length;
    const completes = !enterprises.has(enterpriseId) && enterprises.add(enterpriseId).size % ENTERPRISES_PER_STEP === 0;
    if (completes) shown = { mean: tenths(parts, given * PARTS), answers: given, enterprises: enterprises.size };
  }
  return shown;
}

const byDay = (a: Answer, b: Answer): number => (`${a.givenOn} ${a.fact}` < `${b.givenOn} ${b.fact}` ? -1 : 1);
/** A share of whole numbers, rounded half up to one decimal. */
const tenths = (n: number, d: number): number => Math.floor((20 * n + d) / (2 * d)) / 10;
