import { type TableName, tables } from '../load/tables.js';
import type { MadeSample } from './make-sample.js';

const intro = `# The sample of 2026-H1

A half-year as the parties would hand it in, with the history it needs (from October 2024 on) and what the alliance does
after its end. Everything in it is invented: agencies, enterprises, persons and their codes (the codes are valid; the last
agency's is one of those that are *to be verified by hand*). The files are made once by \`npm run generate-sample\`
(\`tools/local/src/sample\`, seeded: the same every time) and loaded through the public APIs by \`npm start\` and \`npm run cycle\`.

| file | handed in by | rows |
|---|---|---|
`;

const files = [
  ['agencies', 'agencies, registering; staff, deregistering'],
  ['disclosures', 'agencies: one file each, its revisions in order'],
  ['consultants', 'agencies'],
  ['employments', 'agencies; a consultant who changes has two'],
  ['certificates', 'the examination subsystem (gRPC)'],
  ['merits', 'agencies claim, staff recognise or refuse'],
  ['enterprises', 'enterprises'],
  ['projects', 'agencies propose, enterprises confirm'],
  ['stages', 'agencies, some enterprises'],
  ['onSiteWork', 'agencies, day by day; most enterprises co-sign'],
  ['assessments', 'the assessment subsystem (gRPC)'],
  ['feedback', 'enterprises'],
  ['complaints', 'anyone complains, staff accept or decline, the agency answers, panels rule'],
  ['spotCheck', 'staff, after the half-year'],
  ['reviews', 'experts; a second round where an objection was upheld'],
  ['objections', 'anyone objects during the public notice, experts decide'],
  ['expectedGrades', 'nobody: what each agency was made to get'],
] as const;

const names: Readonly<Record<string, string>> = {
  onSiteWork: 'on-site-work.csv',
  spotCheck: 'spot-check.csv',
  expectedGrades: 'expected-grades.csv',
  disclosures: 'disclosures/*.json',
};

const middle = `
\`cycle.json\` names the cycle, its methodology, the period of the sample and the days of the spot check, the notices and the
recommendation. Rows refer to each other by credit codes and numbers. Dates ending in \`On\` say when something happened;
\`handedInOn\` and \`…HandedInOn\` when it was handed in, where that differs.

## The grades, and why

The agencies are designed for their grades (\`designs.ts\`); \`grades.spec.ts\` evaluates the files with \`@heng/assessment\` and
compares. A dash is 未获评级.

| agency | credit code | grade | why |
|---|---|---|---|
`;

/** The README.md of the first sample. */
export function readmeOf({ rows, disclosures }: MadeSample): string {
  const counts = {
    ...Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.length])),
    disclosures: [...disclosures.values()].filter((list) => list.length > 0).length,
  } as Record<string, number>;
  const table = files.map(([name, who]) => `| \`${names[name] ?? `${name}.csv`}\` | ${who} | ${counts[name]} |\n`);
  return [intro, ...table, middle, ...gradeLines(rows, rows.agencies)].join('');
}

const cases = `
## The rules in it

- **Full-time at two agencies** (R9 1b): a leading consultant of 石家庄澄序 is employed by 哈尔滨煦图, too, from 2026-09-01. The person counts at
  neither in 2026-H2, and at both again after staff have accepted the explanation on 2027-03-20.
- **A project that moves** (R5): 泉州铎原 takes over a project of 杭州砺章; the move of 2026-09-01 is recorded on 2026-09-28, and the enterprise has three
  months from that day for the first part. Its submission and its pass count at 泉州铎原.
- **One incident counts once** (R9 4): of three serious filings against 兰州晟策 two are about the same facts and are merged, so there is no case.
- **R11 (4)**: the third serious incident against 重庆翊度 is ruled on on 2027-03-10, outside the cycle of its filings; that ruling opens a case at
  once. The case against 东莞泓舟 bars its grade for twelve months from 2026-06-28.
- **A false fact stays void**: that of 广州翊图 counts in no later cycle; it limited the grade of 2026-H1 only.
- **Who has left** is on no list: 武汉泓原, deregistered on 2026-10-15, leaves that of 2026-H1 on that day, 洛阳岑图, suspended on 2027-03-15, that of 2026-H2.
- **Renewal** (R9 1a): certificates expire in each half-year; they are renewed where the person was lead consultant at three enterprises that passed.
- **The disclosure standard of 2027** (R3 5): agencies disclose anew on 2027-03-01, with section 5 as a list of projects that agrees with what was
  handed in. Two explain what differs: 广州翊图 the days that a spot check found false, 杭州砺章 the project that it no longer has.
- **The calendar of 2027** is imported on 2027-02-01. The notices of 2026-H2 wait for it and end on that day, not on their provisional last day.
`;

/** The README.md of a sample that goes on from the first one. */
export function successorReadmeOf({ plan, rows, disclosures }: MadeSample, first: MadeSample): string {
  const table = Object.entries(rows)
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `| \`${tables[name as TableName].file}\` | ${list.length} |\n`);
  return [
    `# The sample of ${plan.cycle}\n\n`,
    'It goes on from [the first one](../2026-H1/README.md), whose agencies, persons and projects it names, and has only the new\n',
    'rows. What happened in the weeks in which the cycle before was still under way is handed in after it. `npm run cycle -- --cycles 3`\n',
    'runs all three. The calendar of 2027 is invented.\n\n',
    '| file | rows |\n|---|---|\n',
    ...table,
    ...(disclosures.size > 0 ? [`| \`disclosures/*.json\` | ${disclosures.size} |\n`] : []),
    cases,
    `\n## The grades of ${plan.cycle}, and why\n\n`,
    '`successors.spec.ts` evaluates the files of all samples up to this one and compares. A → B says what it was and is.\n\n',
    '| agency | credit code | grade | why |\n|---|---|---|---|\n',
    ...gradeLines(rows, first.rows.agencies),
  ].join('');
}

function gradeLines({ expectedGrades }: MadeSample['rows'], agencies: MadeSample['rows']['agencies']): string[] {
  const nameOf = new Map(agencies.map(({ creditCode, name }) => [creditCode, name]));
  return expectedGrades.map(
    ({ agency, grade, why }) => `| ${nameOf.get(agency)} | ${agency} | ${grade ?? '–'} | ${why} |\n`,
  );
}
