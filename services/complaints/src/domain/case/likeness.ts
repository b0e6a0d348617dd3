import { gistOf } from '@heng/contracts';

/** Pairs of neighbouring characters: most Chinese words have two. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...gistOf(text)];
  return new Set(letters.slice(1).map((letter, n) => `${letters[n]!}${letter}`));
}

/** A text of fewer pairs would be found in many others. */
const FEWEST_PAIRS = 8;

/** The share of pairs of the shorter text that the other one has, in per cent: a filing that only adds words is alike. */
export function likeness(one: string, other: string): number {
  const [few, many] = [pairsOf(one), pairsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  if (few.size < FEWEST_PAIRS) return gistOf(one) === gistOf(other) ? 100 : 0;
  const common = [...few].filter((pair) => many.has(pair)).length;
  return Math.round((100 * common) / few.size);
}

/** The likeness from which two filings about an agency may be about the same facts *(default)*. */
export const ALIKE_FROM = 45;
export const MOST_ALIKE = 10;
/** The cases of an agency that are compared: the latest ones of a year *(default)*. */
export const comparison = { days: 365, cases: 500 } as const;

export const likenessReasons = ['words', 'filer', 'files'] as const;
export type LikenessReason = (typeof likenessReasons)[number];

/** A filing that may be about the same facts, as staff compare them. */
export type Candidate = Readonly<{
  kind: 'complaint' | 'report';
  id: string;
  version: number;
  number: string | null;
  allegation: string;
  state: string;
  filedOn: string;
  incidentId: string | null;
  statement: string;
  /** Somebody who filed the one signed in filed the other, too. */
  sameFiler: boolean;
  /** A file of the one was handed in with the other. */
  sameFiles: boolean;
}>;
export type Alike = Omit<Candidate, 'statement' | 'sameFiler' | 'sameFiles'> &
  Readonly<{ likeness: number; because: readonly LikenessReason[] }>;

/**
 * R9 4: the filings that may be about the same facts, the likeliest first. A suggestion decides nothing: staff compare and merge.
 */
export function alike(
  { statement, incident }: Readonly<{ statement: string; incident: string }>,
  candidates: readonly Candidate[],
): Alike[] {
  return candidates
    .filter(({ id, incidentId }) => (incidentId ?? id) !== incident)
    .map(({ statement: words, sameFiler, sameFiles, ...known }) => {
      const degree = likeness(statement, words);
      const because: readonly (readonly [LikenessReason, boolean])[] = [
        ['words', degree >= ALIKE_FROM],
        ['filer', sameFiler],
        ['files', sameFiles],
      ];
      return { ...known, likeness: degree, because: because.flatMap(([reason, holds]) => (holds ? [reason] : [])) };
    })
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => b.because.length - a.because.length || b.likeness - a.likeness)
    .slice(0, MOST_ALIKE);
}

type Ends = Pick<Candidate, 'kind' | 'id' | 'version' | 'filedOn' | 'incidentId'>;

/**
 * The filing that joins, and the first one of the incident: a report joins a complaint, else the later joins the earlier. Undefined
 * where both belong to other incidents.
 */
export function mergeOf(one: Ends, other: Ends): Readonly<{ joins: Ends; sameAs: string }> | undefined {
  const order = (a: Ends, b: Ends) =>
    a.kind === b.kind
      ? a.filedOn.localeCompare(b.filedOn) || a.id.localeCompare(b.id)
      : a.kind === 'complaint'
        ? -1
        : 1;
  const [first, joins] = [one, other].sort(order) as [Ends, Ends];
  return joins.incidentId ? undefined : { joins, sameAs: first.incidentId ?? first.id };
}
