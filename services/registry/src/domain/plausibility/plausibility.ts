import { implausibilities } from '@heng/contracts';
import { plusDays } from '@heng/legal-time';
import type { Employment } from '../people/employment.js';

/** The contradictions among facts about a person, and the employment at two agencies, which may be true. */
export const signalKinds = [...implausibilities, 'employed-twice'] as const;
export type SignalKind = (typeof signalKinds)[number];

type Span = Readonly<{ from: string; /** Inclusive. */ until: string }>;
/** `fact` is the id of its event. */
export type KnownEmployment = Omit<Employment, 'version' | 'personId'> & Readonly<{ fact: string }>;
/** The days on which a certificate is valid. */
export type KnownCertificate = Span & Readonly<{ fact: string }>;
/** `days` are person-days on site, in halves: on these days, or without `entries` somewhere between the two dates. */
export type KnownWork = Span &
  Readonly<{
    id: string;
    agencyId: string;
    enterpriseId: string;
    days: number;
    entries?: readonly Readonly<{ on: string; days: number }>[] | null;
    fact: string;
  }>;

/** The facts about one person. */
export type PersonFacts = Readonly<{
  personId: string;
  employments: readonly KnownEmployment[];
  certificates: readonly KnownCertificate[];
  works: readonly KnownWork[];
}>;

/** One agency's part in a finding: the employment or the on-site work that it reported, with the facts. */
export type Side = Readonly<{
  agencyId: string;
  /** For on-site work: the enterprise, and the number of days. */
  enterpriseId: string | null;
  days: number | null;
  from: string;
  until: string | null;
  facts: readonly string[];
}>;

export type Finding = Readonly<{
  kind: SignalKind;
  /** The key that identifies a repeated finding. */
  key: string;
  personId: string;
  /** The days in question, both included. */
  from: string;
  until: string | null;
  sides: readonly Side[];
}>;

const DAY_MS = 86_400_000;
const FOREVER = '9999-12-31';
/** Calendar days, both ends included: a person may work on any of them, at most one day a day. */
const daysIn = ({ from, until }: Span): number => (Date.parse(until) - Date.parse(from)) / DAY_MS + 1;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** All contradictions among the facts about a person: signals to look into, never a verdict. */
export function findImplausible(known: PersonFacts): Finding[] {
  const person = { ...known, works: known.works.flatMap(dayByDay) };
  const pairs = workAtTwoEnterprises(person);
  const excess = [...employedTwice(person), ...pairs, ...tooManyDays(person, pairs)];
  const findings = [...excess, ...lapsed(person), ...unemployed(person)];
  return [...Map.groupBy(findings, ({ kind, key }) => `${kind} ${key}`).values()].map(asOne);
}

/** Splits work reported day by day into one record per day. */
function dayByDay(work: KnownWork): KnownWork[] {
  const entries = work.entries?.filter(({ days }) => days > 0);
  return entries?.map(({ on, days }) => ({ ...work, from: on, until: on, days })) ?? [work];
}

/** Merges findings on several days into one: from the first to the last day in question, each side with its days. */
function asOne(findings: readonly Finding[]): Finding {
  const sides = Map.groupBy(
    findings.flatMap((finding) => finding.sides),
    ({ facts }) => facts[0],
  );
  return { ...joined(findings), sides: [...sides.values()].map(joinedSide) };
}

/** The range from the first to the last day of several spans, in any order. */
const joined = <T extends Pick<Side, 'from' | 'until'>>(spans: readonly T[]): T =>
  spans.reduce((a, b) => ({
    ...a,
    from: earlier(a.from, b.from),
    until: a.until === null || b.until === null ? null : later(a.until, b.until),
  }));

function joinedSide(sides: readonly Side[]): Side {
  const days = sides.every((side) => side.days === null) ? null : sum(sides.map((side) => side.days ?? 0));
  return { ...joined(sides), days, facts: [...new Set(sides.flatMap(({ facts }) => facts))] };
}

/** Nobody works full time at two agencies on one day; any other second employment is to be explained. */
function employedTwice({ personId, employments }: PersonFacts): Finding[] {
  return pairsOf(employments).flatMap(([a, b]) => {
    const [from, until] = [later(a.from, b.from), earlier(a.until ?? FOREVER, b.until ?? FOREVER)];
    if (a.agencyId === b.agencyId || until < from) return [];
    const sides = [a, b].map((employment) => sideOf(employment));
    const days = { from, until: until === FOREVER ? null : until };
    const kind = a.fullTime && b.fullTime ? 'full-time-twice' : 'employed-twice';
    return [{ kind, key: keyOf(a, b), personId, ...days, sides }];
  });
}

/**
 * Nobody is on site at two enterprises on one day, except half a day at each: finds two records with overlapping
 * periods that together have more days than the periods together have.
 */
function workAtTwoEnterprises({ personId, works }: PersonFacts): Finding[] {
  return pairsOf(works).flatMap(([a, b]) => {
    const both = { from: later(a.from, b.from), until: earlier(a.until, b.until) };
    const either = { from: earlier(a.from, b.from), until: later(a.until, b.until) };
    if (a.enterpriseId === b.enterpriseId || both.until < both.from) return [];
    if (possibleDays(a) + possibleDays(b) <= daysIn(either)) return [];
    const sides = [a, b].map((work) => sideOf(work));
    return [{ kind: 'two-enterprises', key: keyOf(a, b), personId, ...both, sides }];
  });
}

/**
 * Nobody works on more days than a period has: finds periods whose records, all wholly inside, have more days than the
 * calendar. Among nested periods only the shortest counts, and none that two records at two enterprises explain.
 */
function tooManyDays({ personId, works }: PersonFacts, pairs: readonly Finding[]): Finding[] {
  return overfullSpans(works).flatMap((span) => {
    const within = works.filter((work) => lies(work, span));
    if (pairs.some(({ sides }) => sides.every((side) => lies(side, span)))) return [];
    const sides = within.map((work) => sideOf(work));
    return [{ kind: 'too-many-days', key: `${personId} ${span.from} ${span.until}`, personId, ...span, sides }];
  });
}

/** The shortest periods, from the first day of a record to the last of another, with fewer days than their records. */
function overfullSpans(works: readonly KnownWork[]): Span[] {
  const byEnd = works.toSorted((a, b) => (a.until < b.until ? -1 : 1));
  const starts = [...new Set(works.map(({ from }) => from))].sort().reverse();
  const spans: Span[] = [];
  let shortest = FOREVER;
  for (const from of starts) {
    let days = 0;
    for (const work of byEnd) {
      if (work.until >= shortest) break;
      if (work.from < from) continue;
      days += work.days;
      if (days <= daysIn({ from, until: work.until })) continue;
      spans.push({ from, until: work.until });
      shortest = work.until;
      break;
    }
  }
  return spans;
}

/** A certified person does not work on after the certificate lapsed (R9 1a); one who never had any is no signal. */
function lapsed(person: PersonFacts): Finding[] {
  const { certificates } = person;
  const firstEnd = certificates.map(({ until }) => until).sort()[0];
  if (firstEnd === undefined) return [];
  return misfits('lapsed-certificate', person, (work) => {
    const gaps = gapsIn(work, certificates)
      .map(({ from, until }) => ({ from: later(from, plusDays(firstEnd, 1)), until }))
      .filter(({ from, until }) => from <= until);
    const last = certificates.filter(({ until }) => until < work.until).sort((a, b) => (a.until > b.until ? -1 : 1))[0];
    return { gaps, facts: last ? [last.fact] : [] };
  });
}

/** Consultants on a project are employed at its agency (R5). */
const unemployed = (person: PersonFacts): Finding[] =>
  misfits('not-employed', person, (work) => {
    const own = person.employments.filter(({ agencyId }) => agencyId === work.agencyId);
    const spans = own.map(({ from, until }) => ({ from, until: until ?? FOREVER }));
    return { gaps: gapsIn(work, spans), facts: own.map(({ fact }) => fact) };
  });

/** On-site work whose days do not fit into its period without the gaps: some of it was done in them. */
function misfits(
  kind: SignalKind,
  { personId, works }: PersonFacts,
  around: (work: KnownWork) => { gaps: readonly Span[]; facts: readonly string[] },
): Finding[] {
  return works.flatMap((work) => {
    const { gaps, facts } = around(work);
    const [first, last] = [gaps[0], gaps.at(-1)];
    if (!first || !last || possibleDays(work) <= daysIn(work) - sum(gaps.map(daysIn))) return [];
    const sides = [sideOf(work, ...facts)];
    return [{ kind, key: work.id, personId, from: first.from, until: last.until, sides }];
  });
}

/** The days of a period outside all spans, as spans in their order. */
function gapsIn({ from, until }: Span, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let open = from;
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (span.until < open) continue;
    if (span.from > until) break;
    if (span.from > open) gaps.push({ from: open, until: plusDays(span.from, -1) });
    if (span.until >= until) return gaps;
    open = plusDays(span.until, 1);
  }
  return [...gaps, { from: open, until }];
}

/** More days than the record's own period has are a finding of their own. */
const possibleDays = (work: KnownWork): number => Math.min(work.days, daysIn(work));
const lies = (inner: Pick<Side, 'from' | 'until'>, outer: Span): boolean =>
  outer.from <= inner.from && (inner.until ?? FOREVER) <= outer.until;
const keyOf = (a: { id: string }, b: { id: string }): string => [a.id, b.id].sort().join(' ');

function pairsOf<T extends { from: string; until: string | null }>(things: readonly T[]): [T, T][] {
  const sorted = things.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.flatMap((a, n) => {
    const pairs: [T, T][] = [];
    for (let m = n + 1; m < sorted.length && sorted[m]!.from <= (a.until ?? FOREVER); m++) pairs.push([a, sorted[m]!]);
    return pairs;
  });
}

/** `others` are the facts that it contradicts. */
function sideOf(record: KnownEmployment | KnownWork, ...others: readonly string[]): Side {
  const { agencyId, from, until, fact } = record;
  const { enterpriseId, days } = 'days' in record ? record : { enterpriseId: null, days: null };
  return { agencyId, enterpriseId, days, from, until, facts: [fact, ...others] };
}
