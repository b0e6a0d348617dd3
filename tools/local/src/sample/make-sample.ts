import type { CyclePlan } from '../load/read-sample.js';
import type { RowOf, TableName } from '../load/tables.js';
import { makeAgencies, makeEnterprises } from './agencies.js';
import { makeComplaints } from './complaints.js';
import { type DisclosureFile, makeDisclosure } from './disclosures.js';
import { makeFeedback } from './feedback.js';
import { makeMerits } from './merits.js';
import { namesFrom } from './names.js';
import { makePeople } from './people.js';
import { assessmentRows, makeProjects, projectRow, stageRows } from './projects.js';
import { randomFrom } from './random.js';
import { makeObjections, makeReviews, makeSpotCheck, plan } from './ratings.js';
import { makeWork } from './work.js';

const ENTERPRISES = 300;

export type MadeSample = Readonly<{
  plan: CyclePlan;
  rows: { readonly [K in TableName]: readonly RowOf<K>[] };
  /** By the agency's credit code. */
  disclosures: ReadonlyMap<string, DisclosureFile>;
}>;

/** The parties of all samples and the projects of the first; the same for the same seed. */
export function makeWorld(seed: number) {
  const random = randomFrom(seed);
  const names = namesFrom(random);
  const agencies = makeAgencies(random, names);
  const enterprises = makeEnterprises(random, names, ENTERPRISES);
  const { teams, consultants, employments, certificates } = makePeople(random, names, agencies);
  const projects = makeProjects(
    random,
    agencies,
    enterprises.map(({ creditCode }) => creditCode),
  );
  return { random, agencies, enterprises, teams, consultants, employments, certificates, projects };
}
export type World = ReturnType<typeof makeWorld>;

/** The whole sample; the same for the same seed. */
export function makeSample(seed: number): MadeSample {
  const { random, agencies, enterprises, teams, consultants, employments, certificates, projects } = makeWorld(seed);
  const nameOf = new Map(enterprises.map(({ creditCode, name }) => [creditCode, name]));
  const ofAgency = Map.groupBy(projects, ({ agency }) => agency);
  const own = agencies.map((agency) => [agency, ofAgency.get(agency) ?? []] as const);
  const served = (agency: (typeof agencies)[number]) =>
    (ofAgency.get(agency) ?? [])
      .filter(({ startedOn }) => startedOn < '2026-02-01')
      .map(({ enterprise }) => nameOf.get(enterprise)!);
  return {
    plan,
    disclosures: new Map(
      agencies.map((agency) => [agency.row.creditCode, makeDisclosure(agency, served(agency), random)]),
    ),
    rows: {
      agencies: agencies.map(({ row }) => row),
      consultants,
      employments,
      certificates,
      merits: makeMerits(random, agencies),
      enterprises,
      projects: projects.map((project) => projectRow(project)),
      stages: projects.flatMap((project) => stageRows(project)),
      onSiteWork: own.flatMap(([agency, list]) => makeWork(random, list, teams.get(agency)!)),
      assessments: assessmentRows(projects),
      feedback: own.flatMap(([, list]) => makeFeedback(random, list)),
      complaints: makeComplaints(agencies),
      departures: [],
      explanations: [],
      spotCheck: makeSpotCheck(agencies),
      reviews: makeReviews(agencies),
      objections: makeObjections(agencies),
      expectedGrades: agencies.map(({ row, design: { grade, why } }) => ({ agency: row.creditCode, grade, why })),
    },
  };
}
