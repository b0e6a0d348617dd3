import { Injectable } from '@nestjs/common';
import {
  AgencyLeftUnrated,
  AssessmentDecided,
  AssessmentRevoked,
  AssessmentSubmitted,
  AssessmentWithdrawn,
  type FactDefinition,
  OnSiteWorkRecorded,
  ProjectEnded,
  ProjectStarted,
  RatingGranted,
  type RecordedEvent,
  SatisfactionPublished,
} from '@heng/contracts';
import { type ColumnType, DataSource, EntitySchema } from 'typeorm';

type Columns = Readonly<Record<string, { type: ColumnType; name?: string; primary?: true; nullable?: true }>>;

const uuid = (name: string) => ({ type: 'uuid', name }) as const;
const keyed = (name: string) => ({ ...uuid(name), primary: true }) as const;
const project = {
  projectId: uuid('project_id'),
  agencyId: uuid('agency_id'),
  enterpriseId: uuid('enterprise_id'),
} as const;
const move = { continues: { type: 'uuid', nullable: true } } as const;
const assessment = { assessmentId: keyed('assessment_id'), ...project } as const;
const outcome = { outcome: { type: 'text', nullable: true } } as const;
const work = {
  workId: keyed('work_id'),
  ...project,
  personId: uuid('person_id'),
  from: { type: 'date', name: 'from_day' },
  until: { type: 'date', name: 'until_day' },
  days: { type: 'numeric' },
  entries: { type: 'jsonb', nullable: true },
} as const;
const satisfaction = {
  agencyId: keyed('agency_id'),
  batch: { type: 'int' },
  publishedOn: { type: 'date', name: 'published_on' },
  answers: { type: 'int' },
  asked: { type: 'int' },
  mean: { type: 'double precision' },
  low: { type: 'double precision' },
  high: { type: 'double precision' },
  shrunk: { type: 'double precision' },
  distribution: { type: 'jsonb' },
} as const;
const rating = {
  agencyId: keyed('agency_id'),
  cycle: { type: 'text' },
  grade: { type: 'text', nullable: true },
  decidedOn: { type: 'date', name: 'decided_on' },
} as const;

/** The version and event of the only fact in a row. */
const ofFact = { version: { type: 'int' }, eventId: uuid('event_id') } as const;
/** The date, version and event of one of several facts in a row. */
const of = (what: string): Columns => ({
  [`${what}On`]: { type: 'date', name: `${what}_on`, nullable: true },
  [`${what}Version`]: { type: 'int', name: `${what}_version`, nullable: true },
  [`${what}Event`]: { ...uuid(`${what}_event`), nullable: true },
});

const table = (name: string, columns: Columns, ...indexed: readonly string[]) =>
  new EntitySchema({
    name,
    columns,
    indices: indexed.map((field) => ({ name: `${name}_${field.replace(/Id$/, '')}`, columns: [field] })),
  });

/** Facts from tracking and rating. */
export const trackedFactsTables = [
  table(
    'tracked_project',
    { ...project, projectId: keyed('project_id'), ...of('started'), ...of('ended'), ...move },
    ...['agencyId', 'enterpriseId'],
  ),
  table('tracked_work', { ...work, ...ofFact }, 'personId', 'enterpriseId'),
  table(
    'tracked_assessment',
    { ...assessment, ...outcome, ...of('submitted'), ...of('decided'), ...of('withdrawn'), ...of('revoked') },
    ...['agencyId', 'enterpriseId'],
  ),
  table('tracked_satisfaction', { ...satisfaction, ...ofFact }),
  table('agency_rating', { ...rating, ...ofFact }),
];

/** The storage of facts of one type: one row per subject, with the fact of the highest rank. */
type Keeping = Readonly<{
  table: string;
  /** The column of the subject's id. */
  key: string;
  /** The columns, each with the field of the event's data that fills it and its type. */
  fills: Fills;
  /** The columns of the fact's version and event. */
  version: string;
  event: string;
  /** A column that ranks before the version. */
  ranksFirst?: string;
}>;
type Fills = Readonly<Record<string, readonly [field: string, type: string]>>;

const fillsOf = (columns: Columns): Fills =>
  Object.fromEntries(Object.entries(columns).map(([field, { name = field, type }]) => [name, [field, type as string]]));

const single = { version: 'version', event: 'event_id' };
/** The columns of one of several facts in a row. */
const oneOf = (what: string) => ({ dated: `${what}_on`, version: `${what}_version`, event: `${what}_event` });
const tracked = { table: 'tracked_project', fills: fillsOf(project) };
const assessed = { table: 'tracked_assessment', fills: fillsOf(assessment) };
const decided = { ...assessed, fills: fillsOf({ ...assessment, ...outcome }) };
const worked = { table: 'tracked_work', fills: fillsOf(work), ...single };
const satisfied = { table: 'tracked_satisfaction', fills: fillsOf(satisfaction), ...single, ranksFirst: 'batch' };
const rated = (datedOn: string): Keeping => ({
  ...{ table: 'agency_rating', key: 'agency_id', ranksFirst: 'cycle', ...single },
  fills: { ...fillsOf(rating), decided_on: [datedOn, 'date'] },
});

const KEEPINGS: ReadonlyMap<string, Keeping> = new Map<string, Keeping>([
  ...factKept(ProjectStarted, { ...tracked, fills: fillsOf({ ...project, ...move }), ...oneOf('started') }),
  ...factKept(ProjectEnded, { ...tracked, ...oneOf('ended') }),
  ...factKept(OnSiteWorkRecorded, worked),
  ...factKept(AssessmentSubmitted, { ...assessed, ...oneOf('submitted') }),
  ...factKept(AssessmentDecided, { ...decided, ...oneOf('decided') }),
  ...factKept(AssessmentWithdrawn, { ...assessed, ...oneOf('withdrawn') }),
  ...factKept(AssessmentRevoked, { ...assessed, ...oneOf('revoked') }),
  ...factKept(SatisfactionPublished, satisfied),
  [RatingGranted.type, rated('grantedOn')],
  [AgencyLeftUnrated.type, rated('decidedOn')],
]);

/** Stores a fact under its subject, with its date in the column `dated`, if it has its own; its withdrawal replaces it. */
function factKept(
  { type, fact }: FactDefinition,
  { dated, ...columns }: Omit<Keeping, 'key'> & { dated?: string },
): [string, Keeping][] {
  const fills: Fills = { ...columns.fills, ...(dated ? { [dated]: [fact.datedOn[0]!, 'date'] } : {}) };
  const names = Object.keys(fills).filter((column) => fact.tellsOf.includes(fills[column]![0]));
  const key = names.find((column) => column !== columns.ranksFirst)!;
  const types = [type, fact.withdrawnBy?.type].filter((one) => one !== undefined);
  return types.map((one) => [one, { ...columns, fills, key }]);
}

/** The event types of other services whose facts are stored. */
export const keptTypes: readonly string[] = [...KEEPINGS.keys()];

/** SQL: no spot check has found the fact of an event false. */
export const notVoid = (event: string): string => `not exists (select from void_fact where fact_id = ${event})`;

/** SQL for the stored facts of a type in the form of their events: `id, type, subject, version, data`. */
export function keptFacts(type: string, where: string): string {
  const { table, key, fills, version, event } = keepingOf(type);
  const fields = Object.entries(fills).map(([column, [field]]) => `'${field}', ${column}`);
  return `
    select ${event} as id, '${type}' as type, ${key}::text as subject, ${version} as version,
      jsonb_build_object(${fields.join(', ')}) as data
    from ${table} where ${event} is not null and ${where} and ${notVoid(event)}`;
}

function keepingOf(type: string): Keeping {
  const keeping = KEEPINGS.get(type);
  if (!keeping) throw new Error(`${type} is not kept`);
  return keeping;
}

/** Facts from tracking and rating, each subject once, whatever the order of arrival. */
@Injectable()
export class TrackedFactsStore {
  constructor(private readonly db: DataSource) {}

  /** Stores facts, one statement per type. */
  async keep(events: readonly RecordedEvent[]): Promise<void> {
    for (const [type, own] of Map.groupBy(events, (event) => event.type)) {
      await this.db.query(upsertOf(keepingOf(type)), [JSON.stringify(own)]);
    }
  }

  /** Facts that a spot check found false count for no figure and no renewal any more; a corrected one has another id. */
  async void(factIds: readonly string[]): Promise<void> {
    await this.db.query('insert into void_fact (fact_id) select unnest($1::uuid[]) on conflict do nothing', [factIds]);
  }
}

function upsertOf({ table, key, fills, version, event, ranksFirst }: Keeping): string {
  const fields = Object.values(fills);
  const values = [...fields.map(([name]) => `d."${name}"`), 'e.version', 'e.id'];
  const columns = [...Object.keys(fills), version, event];
  const rank = [...(ranksFirst ? [ranksFirst] : []), version, event];
  const ranked = rank.map((name) => `${values[columns.indexOf(name)]} desc`);
  const thing = values[columns.indexOf(key)]!;
  const ofRow = (row: string, names: readonly string[]) => names.map((name) => `${row}.${name}`).join(', ');
  return `
    insert into ${table} as known (${columns.join(', ')})
    select distinct on (${thing}) ${values.join(', ')}
    from jsonb_to_recordset($1::jsonb) as e(id uuid, version int, data jsonb),
      jsonb_to_record(e.data) as d(${fields.map(([name, type]) => `"${name}" ${type}`).join(', ')})
    order by ${[thing, ...ranked].join(', ')}
    on conflict (${key}) do update set (${columns.join(', ')}) = (${ofRow('excluded', columns)})
    where known.${version} is null or (${ofRow('known', rank)}) < (${ofRow('excluded', rank)})`;
}
