import type { RowOf, TableName } from '../load/tables.js';
import type { MadeAgency } from './agencies.js';
import { type Cast, castOf, laterComplaints, movedProject, secondEmployment, sharedPerson } from './cast.js';
import { halfWith, later } from './days.js';
import { levels } from './feedback.js';
import { discloseAnew } from './later-disclosures.js';
import { type MadeSample, makeSample, makeWorld, type World } from './make-sample.js';
import { times } from './people.js';
import { assessmentRows, type MadeProject, projectRow, stageRows } from './projects.js';
import { type Random, randomFrom } from './random.js';
import { expected } from './successor-grades.js';
import { autumn, spring, type Successor } from './successor-plans.js';
import { makeWork } from './work.js';

type Rows = Partial<{ readonly [K in TableName]: readonly RowOf<K>[] }>;
type Course = MadeProject & Readonly<{ continues?: string }>;

/** The samples of 2026-H2 and 2027-H1, which go on from the first; the same for the same seed. */
export function makeSuccessors(seed: number): MadeSample[] {
  const world = makeWorld(seed);
  const { agencies } = world;
  const codes = world.enterprises.map(({ creditCode }) => creditCode);
  const random = randomFrom(seed + 1);
  const cast = castOf(agencies);
  const { leaves, suspended, seriousBefore, barred } = cast;
  const staying = agencies.filter((agency) => agency !== leaves && agency !== suspended);
  const begun = projectsFrom('2026-07-01', agencies, codes, random, 400);
  const next = projectsFrom('2027-01-01', staying, codes, random, 400 + begun.length);
  const first = [...begun, movedProject(world, cast)];
  const inAutumn = { agencies, teams: world.teams, random, gone: [leaves], cases: [seriousBefore] };
  const inSpring = { ...inAutumn, gone: [leaves, suspended], cases: [seriousBefore, barred] };
  const before = [makeSample(seed), sampleOf(autumn, inAutumn, first, rowsOfAutumn(world, cast))];
  const anew = agencies.filter((agency) => isRated(agency) && agency !== leaves);
  const disclosures = new Map(anew.map((agency) => discloseAnew(agency, before, spring.plan.opensOn)));
  const last = sampleOf(spring, inSpring, next, rowsOfSpring(world, cast, first));
  return [before[1]!, { ...last, disclosures }];
}

type Given = Readonly<{
  agencies: readonly MadeAgency[];
  teams: World['teams'];
  random: Random;
  /** The agencies that have left the register. */
  gone: readonly MadeAgency[];
  /** The agencies against which R11 (4) has opened a case. */
  cases: readonly MadeAgency[];
}>;

function sampleOf(
  successor: Successor,
  { agencies, teams, random, gone, cases }: Given,
  projects: readonly Course[],
  rows: Rows,
): MadeSample {
  const { days, plan } = successor;
  const half = halfWith(days.at(-1)!, days);
  const rated = agencies.filter((agency) => isRated(agency) && !gone.includes(agency));
  return {
    plan: { ...plan, cases: cases.map(({ row }) => row.creditCode) },
    disclosures: new Map(),
    rows: {
      ...NO_ROWS,
      projects: projects.map((project) => ({ ...projectRow(project, half), continues: project.continues ?? null })),
      stages: projects.filter(({ continues }) => !continues).flatMap((project) => stageRows(project, half)),
      onSiteWork: [...Map.groupBy(projects, ({ agency }) => agency)].flatMap(([agency, own]) =>
        makeWork(random, own, teams.get(agency)!, half),
      ),
      assessments: assessmentRows(projects, half),
      spotCheck: rated.map(({ row }) => checked(row.creditCode, successor)),
      reviews: rated.map(({ row, design }) => reviewed(row.creditCode, design.reviews.at(-1)!, successor)),
      expectedGrades: agencies.map((agency) => ({ agency: agency.row.creditCode, ...expected(agency, plan.cycle) })),
      ...rows,
    },
  };
}

const rowsOfAutumn = (world: World, cast: Cast): Rows => ({
  employments: [secondEmployment(world, cast)],
  complaints: laterComplaints(cast),
  feedback: [{ project: movedProject(world, cast).continues, givenOn: '2026-10-28', ...levels(41, 0, true) }],
  departures: [left(cast.leaves, '2026-10-15', 'deregistered', '机构决定不再从事贯标咨询服务，申请注销注册。')],
});

const rowsOfSpring = (world: World, cast: Cast, ended: readonly MadeProject[]): Rows => ({
  feedback: ended
    .filter((_, i) => i % 4 !== 3)
    .map((project, i) => ({
      project: project.number,
      givenOn: '2027-03-10',
      ...levels(project.agency.design.feedback.ninths, i, false),
    })),
  departures: [left(cast.suspended, '2027-03-15', 'suspended', '机构地址无法联系，暂停注册。')],
  explanations: [
    {
      agency: cast.shares.row.creditCode,
      consultant: sharedPerson(world, cast),
      explainedOn: '2027-03-12',
      text: '该人员经双方书面同意，同时为两家机构工作。',
      settledOn: '2027-03-20',
      reason: '双方已说明，情况属实。',
    },
  ],
});

const NO_ROWS: MadeSample['rows'] = {
  ...{ agencies: [], consultants: [], employments: [], certificates: [], merits: [], enterprises: [], projects: [] },
  ...{ stages: [], onSiteWork: [], assessments: [], feedback: [], complaints: [], departures: [], explanations: [] },
  ...{ spotCheck: [], reviews: [], objections: [], expectedGrades: [] },
};

const isRated = ({ design, row }: MadeAgency): boolean => design.disclosure === 'complete' && !row.deregisteredOn;

/** The larger an agency, the more projects it begins and brings to their assessment within a half-year. */
function projectsFrom(
  from: string,
  agencies: readonly MadeAgency[],
  enterprises: readonly string[],
  random: Random,
  before: number,
): MadeProject[] {
  let count = before;
  return agencies.filter(isRated).flatMap((agency) => {
    const { assessed } = agency.design.projects;
    return times(Math.ceil(assessed / 2), (): MadeProject => {
      const startedOn = later(from, random.whole(0, 7));
      const submittedOn = later(startedOn, random.whole(126, 134));
      const decidedOn = later(submittedOn, random.whole(18, 24));
      const enterprise = enterprises[count % enterprises.length]!;
      count += 1;
      const number = `P-${String(count).padStart(4, '0')}`;
      return {
        agency,
        kind: 'assessed',
        number,
        enterprise,
        startedOn,
        submittedOn,
        decidedOn,
        endedOn: later(decidedOn, 2),
      };
    });
  });
}

const left = ({ row }: MadeAgency, on: string, how: RowOf<'departures'>['how'], reason: string) => ({
  agency: row.creditCode,
  on,
  how,
  reason,
});
const checked = (agency: string, { concludedOn }: Successor): RowOf<'spotCheck'> => ({
  ...{ agency, authentic: true, falseFact: null, concludedOn },
  reason: '抽查事项经向企业核实，均属实。',
});
const reviewed = (agency: string, other: number, { reviewedOn }: Successor): RowOf<'reviews'> => ({
  ...{ agency, round: 1, other, reviewedOn },
  reason: '专家组审阅公开资料和抽查结果后评分。',
});
