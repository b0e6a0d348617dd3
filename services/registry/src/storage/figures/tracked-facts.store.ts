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
import { DataSource } from 'typeorm';

/** The storage of facts of one type: one row per subject, with the fact of the highest rank. */
type Keeping = Readonly<{
  table: string;
  /** The column of the subject's id. */
  key: string;
  /** The columns, each with the field of the event's data that fills it and its type. */
  fills: Readonly<Record<string, string>>;
  /** The columns of the fact's version and event. */
  version: string;
  event: string;
  /** A column that ranks before the version. */
  ranksFirst?: string;
}>;

const project = { project_id: 'projectId uuid', agency_id: 'agencyId uuid', enterprise_id: 'enterpriseId uuid' };
const work = { work_id: 'workId uuid', ...project, person_id: 'personId uuid' };
const worked = { until_day: 'until date', days: 'days numeric', entries: 'entries jsonb' };
const satisfaction = {
  agency_id: 'agencyId uuid',
  batch: 'batch int',
  answers: 'answers int',
  asked: 'asked int',
  mean: 'mean float8',
  low: 'low float8',
  high: 'high float8',
  shrunk: 'shrunk float8',
  distribution: 'distribution jsonb',
};
const single = { version: 'version', event: 'event_id' };
/** The columns of one of several facts in a row. */
const oneOf = (what: string) => ({ dated: `${what}_on`, version: `${what}_version`, event: `${what}_event` });
const tracked = { table: 'tracked_project', fills: project };
const assessed = { table: 'tracked_assessment', fills: { assessment_id: 'assessmentId uuid', ...project } };
const decided = { ...assessed, fills: { ...assessed.fills, outcome: 'outcome text' } };
const rated = (datedOn: string): Keeping => ({
  ...{ table: 'agency_rating', key: 'agency_id', ranksFirst: 'cycle', ...single },
  fills: { agency_id: 'agencyId uuid', cycle: 'cycle text', grade: 'grade text', decided_on: `${datedOn} date` },
});

const KEEPINGS: ReadonlyMap<string, Keeping> = new Map<string, Keeping>([
  ...factKept(ProjectStarted, {
    ...{ table: tracked.table, fills: { ...project, continues: 'continues uuid' } },
    ...oneOf('started'),
  }),
  ...factKept(ProjectEnded, { ...tracked, ...oneOf('ended') }),
  ...factKept(OnSiteWorkRecorded, {
    ...{ table: 'tracked_work', fills: { ...work, ...worked }, dated: 'from_day', ...single },
  }),
  ...factKept(AssessmentSubmitted, { ...assessed, ...oneOf('submitted') }),
  ...factKept(AssessmentDecided, { ...decided, ...oneOf('decided') }),
  ...factKept(AssessmentWithdrawn, { ...assessed, ...oneOf('withdrawn') }),
  ...factKept(AssessmentRevoked, { ...assessed, ...oneOf('revoked') }),
  ...factKept(SatisfactionPublished, {
    ...{ table: 'tracked_satisfaction', fills: satisfaction, dated: 'published_on', ...single, ranksFirst: 'batch' },
  }),
  [RatingGranted.type, rated('grantedOn')],
  [AgencyLeftUnrated.type, rated('decidedOn')],
]);

/** Stores a fact under its subject, with its date in the column `dated`; its withdrawal replaces it. */
function factKept(
  { type, fact }: FactDefinition,
  { dated, ...columns }: Omit<Keeping, 'key'> & { dated: string },
): [string, Keeping][] {
  const fills = { ...columns.fills, [dated]: `${fact.datedOn[0]} date` };
  const names = Object.keys(fills).filter((column) => fact.tellsOf.includes(fills[column]!.split(' ')[0]!));
  const key = names.find((column) => column !== columns.ranksFirst)!;
  const types = [type, fact.withdrawnBy?.type].filter((one) => one !== undefined);
  return types.map((one) => [one, { ...columns, fills, key }]);
}

/** The event types of other services whose facts are stored. */
export const keptTypes: readonly string[] = [...KEEPINGS.keys()];

/** SQL for the stored facts of a type in the form of their events: `id, type, subject, version, data`. */
export function keptFacts(type: string, where: string): string {
  const { table, key, fills, version, event } = keepingOf(type);
  const fields = Object.entries(fills).map(([column, field]) => `'${field.split(' ')[0]}', ${column}`);
  return `
    select ${event} as id, '${type}' as type, ${key}::text as subject, ${version} as version,
      jsonb_build_object(${fields.join(', ')}) as data
    from ${table} where ${event} is not null and ${where}`;
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
}

function upsertOf({ table, key, fills, version, event, ranksFirst }: Keeping): string {
  const fields = Object.values(fills).map((field) => field.split(' ') as [string, string]);
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
