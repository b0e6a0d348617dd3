import { OnSiteWorkRecorded, OnSiteWorkWithdrawn } from '@heng/contracts';
import { type Decision, unchanged, type Who } from '@heng/kit/domain';
import { requireHappened, requireWithinProject } from '../projects/business-dates.js';
import { factsOf, type Project, projectLifecycle, type RecordedBy, requireBegun } from '../projects/project.js';
import {
  daysOfADay,
  type Entry,
  monthOf,
  type OnSiteWork,
  standingDays,
  standingEntries,
  type UnsavedWork,
  type Word,
  worked,
} from './on-site-work.js';
import { refuse } from './on-site-work-refusals.js';

/** The share of a day worked. */
export type WorkDay = Readonly<{ on: string; days: number }>;

/** A person's employment at the project's agency, both days included; `until` is null while it lasts. */
export type Employment = Readonly<{ from: string; until: string | null }>;

type Place = Pick<OnSiteWork, 'id' | 'projectId' | 'personId' | 'month'>;

/** A month without any statement. */
export const nothingSaid = (place: Place): UnsavedWork => ({ ...place, entries: [], lastWorkedOn: null });

/** Days of one month as somebody states them today. */
type StatedDays = Readonly<{ days: readonly WorkDay[]; by: RecordedBy; today: string }>;

/**
 * Records a consultant's work on days of a month (R5), by a person whom the agency employs on each of them, within the
 * project, at most one day a day. The agency enters it; the enterprise, or staff for it, enters or corrects it, also to
 * no day. Later statements of the agency are kept and do not override that.
 */
export function recordOnSiteWork(
  project: Project,
  work: UnsavedWork,
  statement: StatedDays,
  employments: readonly Employment[],
): Decision<UnsavedWork> {
  const { personId } = work;
  requireBegun(project);
  for (const { on, days } of statement.days) {
    if (!daysOfADay.includes(days)) throw refuse('days-not-halves', { field: 'days', on, days });
    requireHappened('on', on, statement.today);
    requireWithinProject('on', on, project);
    const employed = employments.some(({ from, until }) => from <= on && (until === null || on <= until));
    if (days > 0 && !employed) throw refuse('not-employed', { personId, on });
  }
  return stated(project, work, statement);
}

/**
 * The enterprise, or staff for it, co-signs days as the agency states them; the agency's statement must not have
 * changed since (R5).
 */
export function cosignOnSiteWork(project: Project, work: UnsavedWork, statement: StatedDays): Decision<UnsavedWork> {
  for (const { on, days } of statement.days) {
    const said = work.entries.find((entry) => entry.on === on)?.said ?? [];
    const entered = said.findLast(({ by }) => by === 'agency')?.days;
    if (entered === undefined) throw refuse('day-not-entered', { field: 'entries', on });
    if (entered !== days) throw refuse('cosigned-otherwise', { field: 'entries', on, days, entered });
  }
  return stated(project, work, statement);
}

/** Days of on-site work grouped by month, in order. */
export const byMonth = (days: readonly WorkDay[]): [month: string, days: WorkDay[]][] =>
  [...Map.groupBy(days, ({ on }) => monthOf(on))].sort(([a], [b]) => (a < b ? -1 : 1));

/** Lists what a project allows one of its parties to do with its on-site work. */
export const allowedActions = (project: Project, who: Who): string[] =>
  projectLifecycle.allowedActions(project, who).filter((action) => action.endsWith('on-site-work'));

function stated(project: Project, work: UnsavedWork, { days, by, today }: StatedDays): Decision<UnsavedWork> {
  const said = days.map(({ on, days }) => ({ on, word: { by: by.role, sub: by.sub, on: today, days } }));
  const entries = said.reduce(withWord, work.entries);
  if (entries === work.entries) return unchanged(work);
  const state = { ...work, entries, lastWorkedOn: worked({ entries }).at(-1)?.on ?? null };
  return { state, events: [factOf(project, state)] };
}

/** A repeated statement changes nothing. */
function withWord(entries: readonly Entry[], { on, word }: { on: string; word: Word }): readonly Entry[] {
  const known = entries.find((entry) => entry.on === on);
  const said = known?.said ?? [];
  const last = said.findLast(({ by }) => (by === 'agency') === (word.by === 'agency'));
  if (last?.days === word.days) return entries;
  const others = entries.filter((entry) => entry !== known);
  return [...others, { on, said: [...said, word] }].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function factOf(project: Project, work: UnsavedWork) {
  const { id, personId } = work;
  const entries = standingEntries(work);
  const span = worked(work).length > 0 ? worked(work) : entries;
  const about = { ...factsOf(project), workId: id, personId, from: span[0]!.on, until: span.at(-1)!.on };
  const days = standingDays(work);
  return days === 0
    ? OnSiteWorkWithdrawn.of(id, { ...about, days })
    : OnSiteWorkRecorded.of(id, { ...about, days, entries });
}
