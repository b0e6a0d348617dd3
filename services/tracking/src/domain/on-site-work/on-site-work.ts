import { methodology2026_1 } from '@heng/assessment';
import type { Recorder } from '../projects/project.js';

/** A whole day, half a day, or none, which corrects an earlier record. */
export const daysOfADay: readonly number[] = [1, 0.5, 0];

/** One statement about a day: its author, the party it is for, the date, and the share of the day worked. */
export type Word = Readonly<{ by: Recorder; sub: string; on: string; days: number }>;

/** A day with all statements about it, in their order. */
export type Entry = Readonly<{ on: string; said: readonly Word[] }>;

/**
 * A consultant's on-site work at an enterprise in one month, day by day (R5): the agency states it, the enterprise
 * co-signs or corrects it, and every statement is kept. A cycle ends with a month, so it never splits one.
 */
export type OnSiteWork = Readonly<{
  id: string;
  version: number;
  projectId: string;
  personId: string;
  /** `YYYY-MM` */
  month: string;
  /** Ordered by day. */
  entries: readonly Entry[];
  /** The last day with work in force; null when there is none. */
  lastWorkedOn: string | null;
}>;

/** The same before the store has counted its version. */
export type UnsavedWork = Omit<OnSiteWork, 'version'>;

export type StandingEntry = Readonly<{ on: string; days: number; cosigned: boolean }>;

export const monthOf = (date: string): string => date.slice(0, 7);

/** True when the enterprise, or staff for it, has co-signed or corrected a day. */
export const isCosigned = ({ said }: Entry): boolean => said.some(({ by }) => by !== 'agency');

/**
 * The days in force for a day: the last statement of the enterprise, or of staff for it, otherwise the agency's (R5).
 */
export function standingOf({ said }: Entry): number {
  const word = said.findLast(({ by }) => by !== 'agency') ?? said.at(-1);
  return word?.days ?? 0;
}

export const standingEntries = ({ entries }: Pick<OnSiteWork, 'entries'>): StandingEntry[] =>
  entries.map((entry) => ({ on: entry.on, days: standingOf(entry), cosigned: isCosigned(entry) }));

/** The person-days in force. */
export const standingDays = (work: Pick<OnSiteWork, 'entries'>): number => sum(standingEntries(work));

type PersonsWork = Pick<OnSiteWork, 'personId' | 'entries'>;
export type ConsultantTotal = Readonly<{ personId: string; days: number; /** 项目组主要成员 */ lead: boolean }>;

/**
 * The consultants who worked on site in a project and their days, most days first; those without days are left out. A
 * lead consultant reaches the threshold of the methodology at the enterprise (R9 1): the days on the other parts of a
 * project that moved are added up, also those at another agency.
 */
export function totalsByConsultant(
  works: readonly PersonsWork[],
  otherParts: readonly PersonsWork[] = [],
): ConsultantTotal[] {
  const elsewhere = Map.groupBy(otherParts, ({ personId }) => personId);
  const { leadConsultantDays } = methodology2026_1.definitions;
  const isLead = ({ personId, days }: Omit<ConsultantTotal, 'lead'>) =>
    days + sum((elsewhere.get(personId) ?? []).flatMap(standingEntries)) >= leadConsultantDays;
  return [...Map.groupBy(works, ({ personId }) => personId)]
    .map(([personId, own]) => ({ personId, days: sum(own.flatMap(standingEntries)) }))
    .filter(({ days }) => days > 0)
    .map((total) => ({ ...total, lead: isLead(total) }))
    .sort((a, b) => b.days - a.days || (a.personId < b.personId ? -1 : 1));
}

export type PlacedWork = Pick<OnSiteWork, 'projectId' | 'personId' | 'entries'>;

/**
 * The person's other work on the same days: nobody works more than one day a day over all projects. `works` are the
 * person's, of the same month; the answer has the days in question, each with the other projects.
 */
export function worksElsewhere(work: PlacedWork, works: readonly PlacedWork[]): ReadonlyMap<string, readonly string[]> {
  const others = works.filter(({ projectId, personId }) => personId === work.personId && projectId !== work.projectId);
  const places = Map.groupBy(
    others.flatMap((other) => worked(other).map((entry) => ({ ...entry, projectId: other.projectId }))),
    ({ on }) => on,
  );
  return new Map(
    worked(work).flatMap(({ on, days }) => {
      const there = places.get(on) ?? [];
      return days + sum(there) > 1 ? [[on, there.map(({ projectId }) => projectId)] as const] : [];
    }),
  );
}

/** The days with work in force. */
export const worked = (work: Pick<OnSiteWork, 'entries'>): StandingEntry[] =>
  standingEntries(work).filter(({ days }) => days > 0);

const sum = (entries: readonly { days: number }[]): number => entries.reduce((total, { days }) => total + days, 0);
