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
  ['complaints', 'anyone complains, staff accept or decline, the agency answers, experts rule'],
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

/** The sample's README.md. */
export function readmeOf({ rows, disclosures }: MadeSample): string {
  const counts = {
    ...Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.length])),
    disclosures: [...disclosures.values()].filter((list) => list.length > 0).length,
  } as Record<string, number>;
  const table = files.map(([name, who]) => `| \`${names[name] ?? `${name}.csv`}\` | ${who} | ${counts[name]} |\n`);
  const nameOf = new Map(rows.agencies.map(({ creditCode, name }) => [creditCode, name]));
  const grades = rows.expectedGrades.map(
    ({ agency, grade, why }) => `| ${nameOf.get(agency)} | ${agency} | ${grade ?? '–'} | ${why} |\n`,
  );
  return [intro, ...table, middle, ...grades].join('');
}
