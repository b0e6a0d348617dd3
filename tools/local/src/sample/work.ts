import { isWorkingDay, officialCalendar } from '@heng/legal-time';
import type { WorkedDay } from '../load/columns.js';
import type { RowOf } from '../load/tables.js';
import { FIRST_HALF, type Half, later } from './days.js';
import type { Member, Team } from './people.js';
import type { MadeProject } from './projects.js';
import type { Random } from './random.js';

/** The days on which each consultant is already on site: nobody is at two enterprises on one day. */
type Busy = Map<string, Set<string>>;

/**
 * On-site work. Full-time staff lead in rotation, two on a project where there are two (ten days and more make a lead
 * consultant); where there are none, each certified person leads one assessed project; the others help for a few days.
 */
export function makeWork(
  random: Random,
  projects: readonly MadeProject[],
  { staff, certified, juniors }: Team,
  half: Half = FIRST_HALF,
): RowOf<'onSiteWork'>[] {
  const assessed = projects.filter(({ submittedOn }) => submittedOn);
  const busy: Busy = new Map();
  return projects.flatMap((project, i) => {
    const turn = (members: readonly Member[], by: number) =>
      members.length > 0 ? [members[by % members.length]!] : [];
    const leading =
      staff.length > 0
        ? [...turn(staff, i), ...turn(staff, i + 1)]
        : assessed.includes(project)
          ? turn(certified, assessed.indexOf(project))
          : [];
    const helping = [...turn(staff.length > 0 ? certified : [], i), ...turn(juniors, i)];
    return [
      ...[...new Set(leading)].flatMap((member, j) =>
        workOf(project, member, busy, half, {
          from: later(project.startedOn, 12 + 9 * j),
          days: random.whole(22, 30) / 2,
          spell: 40,
        }),
      ),
      ...helping.flatMap((member, j) =>
        workOf(project, member, busy, half, {
          from: later(project.startedOn, 40 + 15 * j),
          days: random.whole(4, 14) / 2,
          spell: 15,
        }),
      ),
    ];
  });
}

const BEFORE_ASSESSMENT = 124;
type Spell = Readonly<{ from: string; days: number; spell: number }>;

function workOf(
  project: MadeProject,
  { consultant, until: leaves }: Member,
  busy: Busy,
  half: Half,
  { from, days, spell }: Spell,
): RowOf<'onSiteWork'>[] {
  const until = later(from, spell);
  if (until > half.until || (leaves && until > leaves)) return [];
  // A busy consultant comes later, but before the assessment.
  const last = [later(project.startedOn, BEFORE_ASSESSMENT), half.until, leaves ?? half.until].sort()[0]!;
  const worked = daysWorked(busyOf(busy, consultant), from, last, days);
  const handedInOn = half.handedIn(worked.at(-1)!.on);
  // Three of four enterprises co-sign the agency's entries.
  const cosignedOn = Number(project.number.slice(-2)) % 4 === 0 ? null : handedInOn;
  return [{ project: project.number, consultant, days: worked, handedInOn, cosignedOn }];
}

function busyOf(busy: Busy, consultant: string): Set<string> {
  const known = busy.get(consultant) ?? new Set<string>();
  busy.set(consultant, known);
  return known;
}

/** This many free days from the first on, days off only where working days do not suffice; a half day comes last. */
function daysWorked(busy: Set<string>, from: string, until: string, days: number): WorkedDay[] {
  const free: string[] = [];
  for (let day = from; day <= until; day = later(day, 1)) if (!busy.has(day)) free.push(day);
  const { true: working = [], false: off = [] } = Object.groupBy(
    free,
    (day) => `${isWorkingDay(officialCalendar, day)}`,
  );
  const chosen = [...working, ...off].slice(0, Math.ceil(days)).sort();
  if (chosen.length < days) throw new RangeError(`${from} to ${until} has no ${days} free days`);
  for (const day of chosen) busy.add(day);
  return chosen.map((on, n) => ({ on, days: Math.min(1, days - n) }));
}
