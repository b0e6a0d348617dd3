import { Injectable } from '@nestjs/common';
import {
  AgencyLeftUnrated,
  AssessmentDecided,
  AssessmentRevoked,
  AssessmentSubmitted,
  AssessmentWithdrawn,
  OnSiteWorkRecorded,
  OnSiteWorkWithdrawn,
  ProjectEnded,
  ProjectStarted,
  RatingGranted,
  type RecordedEvent,
  SatisfactionPublished,
} from '@heng/contracts';
import { DataSource } from 'typeorm';

/** How the facts of one type are kept: a row per thing, of which the fact of the highest rank stands. */
type Keeping = Readonly<{
  table: string;
  /** The columns and the field of the event's data that each takes, with its type; the first column names the thing. */
  fills: Readonly<Record<string, string>>;
  /** The columns that hold the fact's version and event. */
  version: string;
  event: string;
  /** A column that ranks before the version. */
  ranksFirst?: string;
}>;

const project = { project_id: 'projectId uuid', agency_id: 'agencyId uuid', enterprise_id: 'enterpriseId uuid' };
const assessment = { assessment_id: 'assessmentId uuid', ...project };
const work = {
  work_id: 'workId uuid',
  ...project,
  person_id: 'personId uuid',
  from_day: 'from date',
  until_day: 'until date',
  days: 'days numeric',
  entries: 'entries jsonb',
};
const satisfaction = {
  agency_id: 'agencyId uuid',
  batch: 'batch int',
  published_on: 'publishedOn date',
  answers: 'answers int',
  asked: 'asked int',
  mean: 'mean float8',
  low: 'low float8',
  high: 'high float8',
  shrunk: 'shrunk float8',
  distribution: 'distribution jsonb',
};
const rating = { agency_id: 'agencyId uuid', cycle: 'cycle text', grade: 'grade text' };
const single = { version: 'version', event: 'event_id' };
/** The columns of one of several facts about a row. */
const oneOf = (what: string) => ({ version: `${what}_version`, event: `${what}_event` });

const KEEPINGS: ReadonlyMap<string, Keeping> = new Map<string, Keeping>([
  [
    ProjectStarted.type,
    { table: 'tracked_project', fills: { ...project, started_on: 'startedOn date' }, ...oneOf('started') },
  ],
  [ProjectEnded.type, { table: 'tracked_project', fills: { ...project, ended_on: 'endedOn date' }, ...oneOf('ended') }],
  [OnSiteWorkRecorded.type, { table: 'tracked_work', fills: work, ...single }],
  // Without days or entries, in the place of what was recorded.
  [OnSiteWorkWithdrawn.type, { table: 'tracked_work', fills: work, ...single }],
  [
    AssessmentSubmitted.type,
    {
      table: 'tracked_assessment',
      fills: { ...assessment, submitted_on: 'submittedOn date' },
      ...oneOf('submitted'),
    },
  ],
  [
    AssessmentDecided.type,
    {
      table: 'tracked_assessment',
      fills: { ...assessment, outcome: 'outcome text', decided_on: 'decidedOn date' },
      ...oneOf('decided'),
    },
  ],
  [
    AssessmentWithdrawn.type,
    {
      table: 'tracked_assessment',
      fills: { ...assessment, withdrawn_on: 'withdrawnOn date' },
      ...oneOf('withdrawn'),
    },
  ],
  [
    AssessmentRevoked.type,
    { table: 'tracked_assessment', fills: { ...assessment, revoked_on: 'revokedOn date' }, ...oneOf('revoked') },
  ],
  [SatisfactionPublished.type, { table: 'tracked_satisfaction', fills: satisfaction, ...single, ranksFirst: 'batch' }],
  [
    RatingGranted.type,
    { table: 'agency_rating', fills: { ...rating, decided_on: 'grantedOn date' }, ...single, ranksFirst: 'cycle' },
  ],
  [
    AgencyLeftUnrated.type,
    { table: 'agency_rating', fills: { ...rating, decided_on: 'decidedOn date' }, ...single, ranksFirst: 'cycle' },
  ],
]);

/** The event types of other services whose facts are kept. */
export const keptTypes: readonly string[] = [...KEEPINGS.keys()];

/** SQL that gives the kept facts of a type as their events told them: `id, type, subject, version, data`. */
export function keptFacts(type: string, where: string): string {
  const { table, fills, version, event } = keepingOf(type);
  const fields = Object.entries(fills).map(([column, field]) => `'${field.split(' ')[0]}', ${column}`);
  return `
    select ${event} as id, '${type}' as type, ${Object.keys(fills)[0]}::text as subject, ${version} as version,
      jsonb_build_object(${fields.join(', ')}) as data
    from ${table} where ${event} is not null and ${where}`;
}

function keepingOf(type: string): Keeping {
  const keeping = KEEPINGS.get(type);
  if (!keeping) throw new Error(`${type} is not kept`);
  return keeping;
}

/** What tracking and rating told, each thing once, whatever the order in which it was heard. */
@Injectable()
export class TrackedFactsStore {
  constructor(private readonly db: DataSource) {}

  /** Keeps facts, those of a type in one statement. */
  async keep(events: readonly RecordedEvent[]): Promise<void> {
    for (const [type, own] of Map.groupBy(events, (event) => event.type)) {
      await this.db.query(upsertOf(keepingOf(type)), [JSON.stringify(own)]);
    }
  }
}

function upsertOf({ table, fills, version, event, ranksFirst }: Keeping): string {
  const fields = Object.values(fills).map((field) => field.split(' ') as [string, string]);
  const values = [...fields.map(([name]) => `d."${name}"`), 'e.version', 'e.id'];
  const columns = [...Object.keys(fills), version, event];
  const rank = [...(ranksFirst ? [ranksFirst] : []), version, event];
  const ranked = rank.map((name) => `${values[columns.indexOf(name)]} desc`);
  const ofRow = (row: string, names: readonly string[]) => names.map((name) => `${row}.${name}`).join(', ');
  return `
    insert into ${table} as known (${columns.join(', ')})
    select distinct on (${values[0]}) ${values.join(', ')}
    from jsonb_to_recordset($1::jsonb) as e(id uuid, version int, data jsonb),
      jsonb_to_record(e.data) as d(${fields.map(([name, type]) => `"${name}" ${type}`).join(', ')})
    order by ${[values[0], ...ranked].join(', ')}
    on conflict (${columns[0]}) do update set (${columns.join(', ')}) = (${ofRow('excluded', columns)})
    where known.${version} is null or (${ofRow('known', rank)}) < (${ofRow('excluded', rank)})`;
}
