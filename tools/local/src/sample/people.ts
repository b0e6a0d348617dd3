import type { RowOf } from '../load/tables.js';
import type { MadeAgency } from './agencies.js';
import { handedIn, later, latest } from './days.js';
import type { Names } from './names.js';
import type { Random } from './random.js';

/** A consultant at one agency. `until` is the last day, null for a current one. */
export type Member = Readonly<{ consultant: string; from: string; until: string | null }>;
export type Team = Readonly<{ staff: readonly Member[]; certified: readonly Member[]; juniors: readonly Member[] }>;
export type People = Readonly<{
  teams: ReadonlyMap<MadeAgency, Team>;
  consultants: readonly RowOf<'consultants'>[];
  employments: readonly RowOf<'employments'>[];
  certificates: readonly RowOf<'certificates'>[];
}>;

/** Makes teams with their certificates; a person who leaves begins at the next agency ten days later. */
export function makePeople(random: Random, names: Names, agencies: readonly MadeAgency[]): People {
  const records: Records = { random, names, consultants: [], employments: [], certificates: [] };
  const teams = agencies.map((agency, i) => {
    const next = agencies[(i + 1) % agencies.length]!;
    return [
      agency,
      makeTeam(
        agency,
        (until) => join(records, agency, next, until),
        (member, kind) => certify(records, agency, member, kind),
      ),
    ] as const;
  });
  return { ...records, teams: new Map(teams) };
}

type Records = Readonly<{
  random: Random;
  names: Names;
  consultants: RowOf<'consultants'>[];
  employments: RowOf<'employments'>[];
  certificates: RowOf<'certificates'>[];
}>;
type Kind = 'valid' | 'expiring';

function makeTeam(
  { design }: MadeAgency,
  joined: (until: string | null) => Member,
  certified: (member: Member, kind: Kind) => Member,
): Team {
  const { staff, certified: others, expired = 0, renewed = 0, leaving = 0 } = design.team;
  const lastDay = (i: number) => (i < leaving ? later('2026-02-27', 14 * i) : null);
  const juniorLeaves = design.grade === 'B' ? '2026-01-31' : null;
  return {
    staff: times(staff, (i) => certified(joined(lastDay(i)), i < renewed ? 'expiring' : 'valid')),
    certified: times(others, (i) => certified(joined(lastDay(staff + i)), 'valid')),
    juniors: [...times(expired, () => certified(joined(null), 'expiring')), joined(juniorLeaves)],
  };
}

function join(records: Records, agency: MadeAgency, next: MadeAgency, until: string | null): Member {
  const consultant = `C-${String(records.consultants.length + 1).padStart(4, '0')}`;
  const { creditCode, registeredOn } = agency.row;
  const from = later('2022-03-01', records.random.whole(0, 700));
  records.consultants.push({
    number: consultant,
    name: records.names.person(),
    recordedBy: creditCode,
    handedInOn: registeredOn,
  });
  employ(records, agency, { consultant, from, until }, registeredOn);
  if (until) employ(records, next, { consultant, from: later(until, 10), until: null }, handedIn(later(until, 12)));
  return { consultant, from, until };
}

function employ(
  { random, employments }: Records,
  agency: MadeAgency,
  { consultant, from, until }: Member,
  handedInOn: string,
): void {
  const number = `E-${String(employments.length + 1).padStart(4, '0')}`;
  const end = { until, endHandedInOn: until && handedIn(later(until, 1)) };
  employments.push({
    number,
    agency: agency.row.creditCode,
    consultant,
    from,
    fullTime: random.whole(1, 5) > 1,
    handedInOn,
    ...end,
  });
}

/** A certificate is valid for three years: those of early 2023 expire within the half-year. */
function certify({ random, certificates }: Records, { row }: MadeAgency, member: Member, kind: Kind): Member {
  const issuedOn =
    kind === 'expiring' ? later('2023-03-10', random.whole(0, 80)) : later('2023-08-01', random.whole(0, 600));
  const number = `HX-${issuedOn.slice(0, 4)}-${String(certificates.length + 1).padStart(4, '0')}`;
  certificates.push({
    number,
    consultant: member.consultant,
    issuedOn,
    handedInOn: handedIn(latest(issuedOn, row.registeredOn)),
  });
  return member;
}

export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
