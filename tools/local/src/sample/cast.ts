import type { RowOf } from '../load/tables.js';
import type { MadeAgency } from './agencies.js';
import { heard, statements } from './complaints.js';
import type { World } from './make-sample.js';
import type { MadeProject } from './projects.js';

/** The agencies with a part of their own in the later half-years, each for a rule of the measures. */
export type Cast = ReturnType<typeof castOf>;

export function castOf(agencies: readonly MadeAgency[]) {
  const of = (why: string, nth = 0) => agencies.filter(({ design }) => design.why.startsWith(why))[nth]!;
  return {
    barred: of('a middling agency', 0),
    merged: of('a middling agency', 1),
    shares: of('a middling agency', 2),
    borrows: of('a middling agency', 3),
    loses: of('a middling agency', 4),
    takesOver: of('a middling agency', 5),
    leaves: of('middling; an objection'),
    suspended: of('a beginner', 1),
    falseFact: of('points for A, but the spot check'),
    seriousBefore: of('three serious complaints'),
  };
}

/** R9 1b: a leading consultant of one agency who is full-time at another one as well. */
export function sharedPerson({ teams, employments }: World, { shares }: Cast): string {
  const staff = teams.get(shares)!.staff.map(({ consultant }) => consultant);
  const isFullTime = (person: string) =>
    employments.some(({ consultant, fullTime }) => consultant === person && fullTime);
  return staff.find(isFullTime)!;
}

export const secondEmployment = (world: World, cast: Cast): RowOf<'employments'> => ({
  number: 'E-0501',
  agency: cast.borrows.row.creditCode,
  consultant: sharedPerson(world, cast),
  from: '2026-09-01',
  fullTime: true,
  handedInOn: '2026-09-28',
  until: null,
  endHandedInOn: null,
});

/** R5: a project that another agency takes over, before its assessment; recorded four weeks later. */
export function movedProject({ projects }: World, { loses, takesOver }: Cast): MadeProject & { continues: string } {
  const former = projects.filter(({ agency, kind }) => agency === loses && kind === 'running');
  const { number, enterprise } = former.toSorted((a, b) => (a.startedOn < b.startedOn ? -1 : 1))[0]!;
  return {
    ...{ agency: takesOver, kind: 'assessed', number: 'P-0601', enterprise, continues: number },
    ...{ startedOn: '2026-09-01', submittedOn: '2026-11-20', decidedOn: '2026-12-10', endedOn: '2026-12-14' },
  };
}

/** R11 (4): three incidents of which the third is ruled on after the cycle, and three filings about two incidents. */
export function laterComplaints({ barred, merged }: Cast): RowOf<'complaints'>[] {
  const courses = [
    [barred, heard('misconduct', ['2026-10-12', '2026-10-20', '2026-10-28', '2026-11-28'], 'serious')],
    [barred, heard('formalism', ['2026-11-10', '2026-11-16', '2026-11-28', '2026-12-15'], 'serious')],
    [barred, heard('separation-breached', ['2026-12-01', '2026-12-08', '2026-12-15', '2027-03-10'], 'serious')],
    [merged, heard('misconduct', ['2026-09-08', '2026-09-15', '2026-09-28', '2026-10-28'], 'serious')],
    [
      merged,
      {
        ...heard('misconduct', ['2026-09-15', '2026-09-22', '2026-09-28', '2026-10-28'], 'serious'),
        sameAs: 'T-504',
        mergedOn: '2026-11-16',
      },
    ],
    [merged, heard('formalism', ['2026-11-10', '2026-11-16', '2026-11-28', '2026-12-15'], 'serious')],
  ] as const;
  return courses.map(([agency, course], i) => ({
    number: `T-${501 + i}`,
    agency: agency.row.creditCode,
    // In words of its own: an equal filing would join the first by itself.
    statement: `${course.sameAs ? '同一项目的另一名参与人员反映：' : ''}${statements[course.allegation]}`,
    evidence: null,
    email: null,
    ...course,
  }));
}
