import type { Methodology } from '@heng/assessment';
import { SatisfactionPublished, satisfactions } from '@heng/contracts';
import { type Decision, plainDate } from '@heng/kit/domain';
import { dayOfWeek, plusDays } from '@heng/legal-time';
import { clocks } from '../clocks.js';
import {
  type Answer,
  type Counts,
  type Distribution,
  distributionOf,
  enterprisesOf,
  type Figures,
  figuresOf,
} from './figures.js';

/** The rules for publishing an agency's satisfaction figures *(default)*; a change of a number is a new version. */
export const publication = {
  version: '2026.1',
  /** A batch has the answers of this many more enterprises than the one before. */
  moreEnterprises: 5,
  /** Batches are published on Mondays; 0 is Sunday. */
  weekday: 1,
} as const;

/**
 * The satisfaction figures of an agency, published together (R5). The first batch has the answers of five enterprises,
 * each later one those of five more, so that no figure reveals what one enterprise answered, or when. Batches never
 * change; the latest is shown.
 */
export type Batch = Figures &
  Readonly<{
    id: string;
    version: number;
    agencyId: string;
    /** 1 for the first. */
    number: number;
    publishedOn: string;
    /** The Monday before which its answers were given. */
    before: string;
    /** The distribution per question shown; a question with few new answers keeps that of an earlier batch. */
    distribution: Partial<Distribution>;
  }>;

/** `last` is the latest batch. */
type Publication = Pick<Batch, 'id' | 'agencyId' | 'asked' | 'before'> &
  Readonly<{ last: Batch | null; answers: readonly Answer[] }>;

/** The last Monday up to a day, that day included: answers from it on wait for the next. */
export const mondayOf = (today: string): string => plusDays(today, -((dayOfWeek(today) - publication.weekday + 7) % 7));

/**
 * The next batch of an agency, from its answers before a Monday; null before five more enterprises have answered. A
 * question is shown, or renewed, when five more enterprises have answered it: a stage that only one project reached has
 * one answer, and its agency knows whose. The means cover only these questions, or they would reveal that answer.
 */
export function batchOf(
  { id, agencyId, last, answers, asked, before }: Publication,
  methodology: Methodology,
  today: string,
): Decision<Omit<Batch, 'version'>> | null {
  if (!hasFiveMore({ enterprises: enterprisesOf(answers) }, last)) return null;
  const [now, shown] = [distributionOf(answers), last?.distribution ?? {}];
  const shownAnew = satisfactions.filter((question) => hasFiveMore(now[question], shown[question]));
  const figures = figuresOf(answers, asked, shownAnew, methodology);
  if (!figures) return null;
  const distribution = { ...shown, ...Object.fromEntries(shownAnew.map((question) => [question, now[question]])) };
  const number = (last?.number ?? 0) + 1;
  const { mean, low, high, shrunk } = figures;
  const told = { answers: figures.answers, asked, mean, low, high, shrunk };
  return {
    state: { ...figures, distribution, id, agencyId, number, publishedOn: today, before },
    events: [
      SatisfactionPublished.of(id, {
        ...{ agencyId, batch: number, publishedOn: today, before, ...told },
        distribution: Object.fromEntries(
          Object.entries(distribution).map(([question, { counts }]) => [question, [...counts]]),
        ),
      }),
    ],
  };
}

type Enterprises = Pick<Counts, 'enterprises'>;
const hasFiveMore = (now: Enterprises, shown: Enterprises | null | undefined): boolean =>
  now.enterprises >= (shown?.enterprises ?? 0) + publication.moreEnterprises;

/** The weekly round that publishes batches, one for all agencies: its clock renews itself. */
export type Round = Readonly<{ id: string; version: number; /** The Monday of the round. */ monday: string }>;

/** Ends a round; the next is due when the Sunday after it has ended. */
export function endRound(id: string, monday: string): Decision<Omit<Round, 'version'>> {
  const due = plainDate(plusDays(monday, 6));
  return { state: { id, monday }, events: [], deadlines: [{ start: clocks.satisfaction.name, due }] };
}
