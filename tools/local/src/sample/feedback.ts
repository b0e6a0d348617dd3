import { satisfactions } from '@heng/contracts';
import { addMonths, officialCalendar } from '@heng/legal-time';
import type { RowOf } from '../load/tables.js';
import { CYCLE, handedIn, later } from './days.js';
import { times } from './people.js';
import type { MadeProject } from './projects.js';
import type { Random } from './random.js';

/** The last day to answer: three months after the end of the project (R5). */
export const feedbackDue = (endedOn: string): string => addMonths(officialCalendar, endedOn, 3).date;

/**
 * An agency's feedback in the order in which its projects ended: the first enterprise answers late, the second not at
 * all, the next ones in time, and the last ones have not yet answered; or all of them answer, where the design has as
 * many answers.
 */
export function makeFeedback(random: Random, projects: readonly MadeProject[]): RowOf<'feedback'>[] {
  const ended = projects.filter(({ endedOn }) => endedOn).toSorted((a, b) => (a.endedOn! < b.endedOn! ? -1 : 1));
  const [{ agency }] = projects as [MadeProject];
  const { answers, late, ninths } = agency.design.feedback;
  const answering = ended.filter((_, i) => i !== 1 || answers >= ended.length).slice(0, answers);
  return answering.flatMap((project, i) => {
    const givenOn = handedIn(
      i < late ? later(feedbackDue(project.endedOn!), random.whole(3, 20)) : later(project.endedOn!, 12),
    );
    return givenOn > CYCLE.until
      ? []
      : [{ project: project.number, givenOn, ...levels(ninths + (agency.nth % 3), i, project.submittedOn === null) }];
  });
}

/** Nine levels that add up to `ninths`, the better ones at varying questions; no level for a stage not reached. */
export function levels(ninths: number, turn: number, unfinished: boolean) {
  const [low, high] = [Math.floor(ninths / 9), ninths % 9];
  const given = times(9, (i) => low + ((i + turn) % 9 < high ? 1 : 0));
  const entries = satisfactions.map(
    (name, i) => [name, unfinished && name === 'systemOperation' ? null : given[i]!] as const,
  );
  return Object.fromEntries(entries) as Record<(typeof satisfactions)[number], number | null>;
}
