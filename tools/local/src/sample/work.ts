import type { RowOf } from '../load/tables.js';
import { CYCLE, handedIn, later } from './days.js';
import type { Member, Team } from './people.js';
import type { MadeProject } from './projects.js';
import type { Random } from './random.js';

/**
 * On-site work. Full-time staff lead in turn, two on a project where there are two (ten days and more make a lead
 * consultant); where there are none, each certified person leads one assessed project; the others help for a few days.
 */
export function makeWork(
  random: Random,
  projects: readonly MadeProject[],
  { staff, certified, juniors }: Team,
): RowOf<'onSiteWork'>[] {
  const assessed = projects.filter(({ submittedOn }) => submittedOn);
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
        workOf(project, member, later(project.startedOn, 12 + 9 * j), random.whole(22, 30) / 2, 40),
      ),
      ...helping.flatMap((member, j) =>
        workOf(project, member, later(project.startedOn, 40 + 15 * j), random.whole(4, 14) / 2, 15),
      ),
    ];
  });
}

function workOf(
  project: MadeProject,
  { consultant, until: leaves }: Member,
  from: string,
  days: number,
  spell: number,
): RowOf<'onSiteWork'>[] {
  const until = later(from, spell);
  if (until > CYCLE.until || (leaves && until > leaves)) return [];
  return [{ project: project.number, consultant, from, until, days, handedInOn: handedIn(until) }];
}
