import type { MeritRecognised } from '@heng/contracts';
import { type FactOf, idsOf, type Question, type StandingFacts } from './evidence.js';
import { clamp, exact, type Fraction, multiply, sum, ZERO } from './fraction.js';
import type { Counts, Finding } from './indicator.js';
import type { MeritCode, Methodology } from './methodology.js';

type Merit = FactOf<typeof MeritRecognised>;
export type Tariff = Methodology['indicators'][MeritCode]['merits'];

/** R9 5 and 6: awards, contributions, research and shared knowledge, by kind and level, each up to its cap. */
export function meritFindings({ merits }: StandingFacts, { indicators }: Methodology, { agencyId }: Question) {
  const own = merits.filter(({ data }) => data.agencyId === agencyId);
  const finding = (code: MeritCode) => countMerits(own, indicators[code].merits);
  return {
    'alliance-awards': finding('alliance-awards'),
    'public-awards': finding('public-awards'),
    contributions: finding('contributions'),
    research: finding('research'),
    'shared-knowledge': finding('shared-knowledge'),
  };
}

function countMerits(own: readonly Merit[], tariff: Tariff): Finding {
  const groups = Map.groupBy(own, (merit) => entryFor(merit, tariff));
  const counted = own.filter((merit) => entryFor(merit, tariff));
  const figures = Object.fromEntries(tariff.map((entry) => [meritFigure(entry), groups.get(entry)?.length ?? 0]));
  return {
    value: counted.length,
    points: meritPoints(figures, tariff),
    figures,
    facts: idsOf(counted),
    explanation: { zh: `认定${counted.length}项`, en: `${counted.length} recognised` },
  };
}

/** The name of the figure of an entry: kind, and level where it has one. */
export const meritFigure = ({ kind, level }: Tariff[number]): string => (level ? `${kind}.${level}` : kind);

/** The points for numbers of merits, each kind and level up to its cap. */
export const meritPoints = (figures: Counts, tariff: Tariff): Fraction =>
  sum(
    tariff.map((entry) =>
      clamp(multiply(exact(entry.points), exact(figures[meritFigure(entry)] ?? 0)), ZERO, exact(entry.cap)),
    ),
  );

/** The entry of the merit's kind and level, else the entry of its kind without a level. */
function entryFor({ data }: Merit, tariff: Tariff): Tariff[number] | undefined {
  const ofKind = tariff.filter((entry) => entry.kind === data.kind);
  return (
    ofKind.find((entry) => entry.level !== undefined && entry.level === data.level) ??
    ofKind.find((entry) => !entry.level)
  );
}
