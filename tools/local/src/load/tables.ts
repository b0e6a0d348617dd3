import { allegations, meritKinds, type Satisfaction, satisfactions, severities, stages } from '@heng/contracts';
import {
  anyDate,
  type Column,
  creditCode,
  date,
  email,
  industry,
  number,
  oneOf,
  optional,
  province,
  ref,
  text,
  workedDays,
  yesNo,
} from './columns.js';

type Columns = Readonly<Record<string, Column<unknown>>>;
type Row<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/** The rules of a file beside those of its cells. */
type Rules<C extends Columns> = Readonly<{
  /** The columns that tell one row from another. */
  key: readonly (keyof C & string)[];
  /** Pairs of dates of which the first does not come after the second. */
  inOrder?: readonly (readonly [keyof C & string, keyof C & string])[];
  /** Groups of columns that are all filled or all empty. */
  together?: readonly (readonly (keyof C & string)[])[];
}>;

export type Table<C extends Columns = Columns> = Readonly<{ file: string; columns: C; rules: Rules<C> }>;

const table = <C extends Columns>(file: string, columns: C, rules: Rules<C>): Table<C> => ({ file, columns, rules });

const level = optional(number(1, 5));

/** The CSV files of a sample, in the order in which they refer to each other. `…HandedInOn` is the day it arrives. */
export const tables = {
  agencies: table(
    'agencies.csv',
    {
      creditCode,
      name: text(100),
      province,
      email,
      registeredOn: date,
      deregisteredOn: optional(date),
      deregistrationReason: optional(text(200)),
    },
    {
      key: ['creditCode'],
      inOrder: [['registeredOn', 'deregisteredOn']],
      together: [['deregisteredOn', 'deregistrationReason']],
    },
  ),
  consultants: table(
    'consultants.csv',
    { number: text(20), name: text(50), recordedBy: ref('agencies'), handedInOn: date },
    { key: ['number'] },
  ),
  employments: table(
    'employments.csv',
    {
      number: text(20),
      agency: ref('agencies'),
      consultant: ref('consultants'),
      from: anyDate,
      fullTime: yesNo,
      handedInOn: date,
      until: optional(date),
      endHandedInOn: optional(date),
    },
    {
      key: ['number'],
      inOrder: [
        ['from', 'handedInOn'],
        ['from', 'until'],
        ['until', 'endHandedInOn'],
      ],
      together: [['until', 'endHandedInOn']],
    },
  ),
  certificates: table(
    'certificates.csv',
    { number: text(40), consultant: ref('consultants'), issuedOn: anyDate, handedInOn: date },
    { key: ['number'], inOrder: [['issuedOn', 'handedInOn']] },
  ),
  merits: table(
    'merits.csv',
    {
      number: text(20),
      agency: ref('agencies'),
      kind: oneOf(...meritKinds),
      level: optional(oneOf('national', 'provincial', 'municipal')),
      title: text(200),
      evidence: text(500),
      claimedOn: date,
      decision: optional(oneOf('recognised', 'refused')),
      decidedOn: optional(date),
      reason: optional(text(500)),
    },
    { key: ['number'], inOrder: [['claimedOn', 'decidedOn']], together: [['decision', 'decidedOn']] },
  ),
  enterprises: table(
    'enterprises.csv',
    { creditCode, name: text(100), province, city: text(50), industry, bureau: text(100), email, handedInOn: date },
    { key: ['creditCode'] },
  ),
  projects: table(
    'projects.csv',
    {
      number: text(20),
      agency: ref('agencies'),
      enterprise: ref('enterprises'),
      startedOn: date,
      handedInOn: date,
      endedOn: optional(date),
      endHandedInOn: optional(date),
      /** The other agency's project that it takes over. */
      continues: optional(ref('projects')),
    },
    {
      key: ['number'],
      inOrder: [
        ['startedOn', 'handedInOn'],
        ['startedOn', 'endedOn'],
        ['endedOn', 'endHandedInOn'],
      ],
      together: [['endedOn', 'endHandedInOn']],
    },
  ),
  stages: table(
    'stages.csv',
    {
      project: ref('projects'),
      stage: oneOf(...stages),
      startedOn: date,
      completedOn: optional(date),
      recordedBy: oneOf('agency', 'enterprise'),
      handedInOn: date,
    },
    {
      key: ['project', 'stage', 'handedInOn'],
      inOrder: [
        ['startedOn', 'completedOn'],
        ['startedOn', 'handedInOn'],
        ['completedOn', 'handedInOn'],
      ],
    },
  ),
  onSiteWork: table(
    'on-site-work.csv',
    {
      project: ref('projects'),
      consultant: ref('consultants'),
      days: workedDays,
      handedInOn: date,
      cosignedOn: optional(date),
    },
    { key: ['project', 'consultant', 'handedInOn'], inOrder: [['handedInOn', 'cosignedOn']] },
  ),
  assessments: table(
    'assessments.csv',
    {
      number: text(20),
      project: ref('projects'),
      submittedOn: date,
      handedInOn: date,
      outcome: optional(oneOf('passed', 'failed')),
      decidedOn: optional(date),
      decisionHandedInOn: optional(date),
    },
    {
      key: ['number'],
      inOrder: [
        ['submittedOn', 'handedInOn'],
        ['submittedOn', 'decidedOn'],
        ['decidedOn', 'decisionHandedInOn'],
      ],
      together: [['outcome', 'decidedOn', 'decisionHandedInOn']],
    },
  ),
  feedback: table(
    'feedback.csv',
    {
      project: ref('projects'),
      givenOn: date,
      ...(Object.fromEntries(satisfactions.map((name) => [name, level])) as Record<Satisfaction, typeof level>),
    },
    { key: ['project'] },
  ),
  complaints: table(
    'complaints.csv',
    {
      number: text(20),
      agency: ref('agencies'),
      allegation: oneOf(...allegations),
      statement: text(2000),
      evidence: optional(text(500)),
      email: optional(email),
      filedOn: date,
      acceptedOn: optional(date),
      declinedOn: optional(date),
      declineReason: optional(text(500)),
      answeredOn: optional(date),
      answer: optional(text(2000)),
      ruledOn: optional(date),
      outcome: optional(oneOf('upheld', 'dismissed')),
      severity: optional(oneOf(...severities)),
      rulingReason: optional(text(500)),
      /** The complaint first filed about the same facts, and the day on which staff merge the two. */
      sameAs: optional(ref('complaints')),
      mergedOn: optional(date),
    },
    {
      key: ['number'],
      inOrder: [
        ['filedOn', 'acceptedOn'],
        ['filedOn', 'declinedOn'],
        ['acceptedOn', 'answeredOn'],
        ['acceptedOn', 'ruledOn'],
        ['answeredOn', 'ruledOn'],
      ],
      together: [
        ['declinedOn', 'declineReason'],
        ['answeredOn', 'answer'],
        ['ruledOn', 'outcome', 'rulingReason'],
        ['sameAs', 'mergedOn'],
      ],
    },
  ),
  departures: table(
    'departures.csv',
    { agency: ref('agencies'), on: date, how: oneOf('deregistered', 'suspended'), reason: text(200) },
    { key: ['agency'] },
  ),
  explanations: table(
    'explanations.csv',
    {
      agency: ref('agencies'),
      consultant: ref('consultants'),
      explainedOn: date,
      text: text(500),
      settledOn: date,
      reason: text(500),
    },
    { key: ['agency', 'consultant'], inOrder: [['explainedOn', 'settledOn']] },
  ),
  spotCheck: table(
    'spot-check.csv',
    { agency: ref('agencies'), authentic: yesNo, falseFact: optional(text(100)), reason: text(500), concludedOn: date },
    { key: ['agency'] },
  ),
  reviews: table(
    'reviews.csv',
    { agency: ref('agencies'), round: number(1, 9), other: number(0, 100, 0.5), reason: text(500), reviewedOn: date },
    { key: ['agency', 'round'] },
  ),
  objections: table(
    'objections.csv',
    {
      number: text(20),
      agency: ref('agencies'),
      statement: text(2000),
      evidence: optional(text(500)),
      filedOn: date,
      upheld: yesNo,
      decidedOn: date,
      reason: text(500),
    },
    { key: ['number'], inOrder: [['filedOn', 'decidedOn']] },
  ),
  expectedGrades: table(
    'expected-grades.csv',
    { agency: ref('agencies'), grade: optional(oneOf('A', 'B', 'C', 'D')), why: text(200) },
    { key: ['agency'] },
  ),
} as const;

export type TableName = keyof typeof tables;
/** A row as it stands in a table. */
export type RowOf<K extends TableName> = Row<(typeof tables)[K]['columns']>;
