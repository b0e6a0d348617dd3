import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Clock, StoreContext } from '@heng/kit';
import { loadSyllables, type SearchKeys, searchKeys } from '@heng/search-keys';
import type { EntityManager } from 'typeorm';
import type { BoardChange } from '../../domain/board/board-change.js';
import { counterChanges } from '../../domain/board/board-counters.js';
import { type BoardLine, lineOf } from '../../domain/board/board-line.js';
import { NameWithholdings } from '../name-withholding/name-withholding.store.js';

type Input = Parameters<typeof lineOf>;
type Source = Input[0] & Input[1] & { assessments: Input[2]; enterpriseName: string; agencyName: string | null };
/** The search keys of a line, and the agency's name, which is never withheld. */
type Words = Omit<SearchKeys, 'codes'> & { agencyName: string | null };
/** A line as it is kept, with the words that show whether its search keys are still right. */
type Kept = Readonly<{ line: BoardLine; words: Pick<Words, 'names' | 'agencyName'> }>;
type Made = Readonly<{ line: BoardLine; words: Words }>;

/** The largest number of lines rebuilt in one transaction where the events do not limit it. */
const BATCH = 500;
const LOCK = `select pg_advisory_xact_lock(hashtextextended('board', 2))`;

const RECORD = `
  insert into board_change (event_id, project_id, kind, at)
  select "eventId", "projectId", kind, at
  from jsonb_to_recordset($1::jsonb) as c("eventId" uuid, "projectId" uuid, kind text, at timestamptz, n int)
  where exists (select from project where id = "projectId")
  order by n
  on conflict (event_id) do nothing`;

/** SQL: the dates of the assessments of the project `p`. */
export const ASSESSMENTS = `
  coalesce((
    select jsonb_agg(jsonb_build_object('acceptedOn', accepted_on, 'submittedOn', submitted_on,
      'decidedOn', decided_on, 'withdrawnOn', withdrawn_on))
    from assessment where project_id = p.id), '[]')`;

const SOURCES = `
  select p.id, p.version, p.agency_id as "agencyId", p.enterprise_id as "enterpriseId", p.state,
    p.started_on::text as "startedOn", p.ended_on::text as "endedOn", p.confirmed_on::text as "confirmedOn",
    p.suspensions, p.stages, e.name as "enterpriseName",
    e.version as "enterpriseVersion", e.province, e.bureau, e.industry, a.name as "agencyName",
    ${ASSESSMENTS} as assessments
  from project p join enterprise e on e.id = p.enterprise_id left join agency_directory a on a.agency_id = p.agency_id
  where p.id = any($1::uuid[]) and p.confirmed_on is not null`;

const KEPT = `
  select jsonb_build_object('names', names, 'agencyName', agency_name) as words,
    jsonb_build_object('projectId', project_id, 'version', version, 'agencyId', agency_id, 'enterpriseId', enterprise_id,
      'enterpriseVersion', enterprise_version, 'province', province, 'bureau', bureau, 'industry', industry, 'state', state, 'startedOn', started_on,
      'endedOn', ended_on, 'stage', stage, 'stalled', stalled, 'expectedBy', expected_by, 'stages', stages) as line
  from board_line where project_id = any($1::uuid[])`;

const COUNT = `
  insert into board_count (province, bureau, stage, state, stalled, n, turn)
  select province, bureau, stage, state, stalled, n, (select coalesce(max(turn), 0) + 1 from board_count)
  from jsonb_to_recordset($1::jsonb) as c(province text, bureau text, stage text, state text, stalled boolean, n int)
  on conflict (province, bureau, stage, state, stalled) do update
    set n = board_count.n + excluded.n, turn = excluded.turn`;

const ADD_FLOWS = `
  insert into board_flow (province, industry, month, flow, n)
  select province, industry, month, flow, n
  from jsonb_to_recordset($1::jsonb) as f(province text, industry text, month text, flow text, n int)
  on conflict (province, industry, month, flow) do update set n = board_flow.n + excluded.n`;

const COLUMNS = `
  project_id, version, agency_id, agency_name, enterprise_id, enterprise_version, province, bureau, industry,
  stage, state, stalled, started_on, ended_on, expected_by, stages, names, sounds, readings, grams`;
const KEEP = `
  insert into board_line (${COLUMNS})
  select "projectId", version, "agencyId", "agencyName", "enterpriseId", "enterpriseVersion", province, bureau, industry,
    stage, state, stalled, "startedOn", "endedOn", "expectedBy", stages, names, sounds, readings, grams
  from jsonb_to_recordset($1::jsonb) as l("projectId" uuid, version int, "agencyId" uuid, "agencyName" text,
    "enterpriseId" uuid, "enterpriseVersion" int, province text, bureau text, industry text, stage text, state text, stalled boolean,
    "startedOn" date, "endedOn" date, "expectedBy" date, stages json, names text, sounds text, readings text, grams int[])
  on conflict (project_id) do update set (${COLUMNS}) = row(${COLUMNS.replace(/\w+/g, 'excluded.$&')})`;

/** The projects that are stalled from $1, today, on. */
export const NEWLY_STALLED = `
  select project_id as id from board_line where not stalled and expected_by < $1 order by expected_by limit ${BATCH}`;

/** The clock of the board, which runs out at the end of each day. */
export const BOARD_DAY = 'tracking.board-day';
/** $1 a project: those after it in whose present phase something is expected. */
const EXPECTED = `
  select project_id as id from board_line where expected_by is not null and ($1::uuid is null or project_id > $1)
  order by project_id limit ${BATCH}`;
const RUN_CLOCK = `
  update deadline set due = $2, version = version + 1, done_at = null where subject = 'board' and what = $1`;

const projectsOf = (owner: 'enterprise_id' | 'agency_id'): string =>
  `select id from project where ${owner} = any($1::uuid[]) and confirmed_on is not null`;

/** The board as the public reads it: one line per project that has begun, with the counters that follow from the lines. */
@Injectable()
export class BoardLineStore {
  constructor(
    private readonly context: StoreContext,
    private readonly withholdings: NameWithholdings,
    private readonly clock: Clock,
  ) {}

  /**
   * Rebuilds the lines of projects from the present tables, changes the counters by the difference, and adds new changes. One
   * transaction follows the other, so the latest decides, in whatever order events arrive or repeat.
   */
  take(projectIds: readonly string[], changes: readonly BoardChange[] = []): Promise<void> {
    return this.context.db.transaction(async (tx) => {
      await tx.query(LOCK);
      await tx.query(RECORD, [JSON.stringify(changes.map((change, n) => ({ ...change, n })))]);
      const kept: Kept[] = await tx.query(KEPT, [projectIds]);
      const known = new Map(kept.map((one) => [one.line.projectId, one]));
      const made = await this.linesOf(tx, projectIds);
      const others = made.filter((one) => !isSame(one, known.get(one.line.projectId)));
      if (others.length === 0) return;
      const { cells, flows } = counterChanges(
        others.flatMap(({ line }) => known.get(line.projectId)?.line ?? []),
        others.map(({ line }) => line),
      );
      await tx.query(COUNT, [JSON.stringify(cells)]);
      if (flows.length > 0) await tx.query(ADD_FLOWS, [JSON.stringify(flows)]);
      await tx.query(KEEP, [JSON.stringify(others.map(({ line, words }) => ({ ...line, ...words })))]);
    });
  }

  /** Rebuilds the lines of all projects of enterprises or agencies, for example after a change of name. */
  async takeOf(owner: 'enterprise_id' | 'agency_id', ids: readonly string[]): Promise<void> {
    await this.takeAll(await this.context.db.query(projectsOf(owner), [ids]));
  }

  /** Counts the projects that are stalled from today on, and sets the clock of the board to the end of today. */
  async turnDay(): Promise<void> {
    const today = this.clock.today();
    let due: { id: string }[];
    do {
      due = await this.context.db.query(NEWLY_STALLED, [today]);
      await this.takeAll(due);
    } while (due.length === BATCH);
    await this.context.db.query(RUN_CLOCK, [BOARD_DAY, today]);
  }

  /** Another calendar is in force: the expected ends of phases follow it. */
  async renewExpectations(): Promise<void> {
    let expected: { id: string }[] = [];
    do {
      expected = await this.context.db.query(EXPECTED, [expected.at(-1)?.id ?? null]);
      await this.takeAll(expected);
    } while (expected.length === BATCH);
  }

  private async takeAll(projects: readonly { id: string }[]): Promise<void> {
    const ids = projects.map(({ id }) => id);
    for (let at = 0; at < ids.length; at += BATCH) await this.take(ids.slice(at, at + BATCH));
  }

  private async linesOf(tx: EntityManager, projectIds: readonly string[]): Promise<Made[]> {
    const sources: Source[] = await tx.query(SOURCES, [projectIds]);
    const day = this.clock.day();
    const hiding = await this.withholdings.hiding([...new Set(sources.map((one) => one.enterpriseId))], day.today, tx);
    const syllablesOf = await loadSyllables();
    return sources.flatMap((source) => {
      const { enterpriseId, enterpriseName, agencyName, assessments } = source;
      const line = lineOf(source, source, assessments, day);
      const names = [hiding.has(enterpriseId) ? null : enterpriseName, agencyName].filter((name) => name !== null);
      return line ? [{ line, words: { ...searchKeys(names, [], syllablesOf), agencyName } }] : [];
    });
  }
}

const isSame = ({ line, words: { names, agencyName } }: Made, kept: Kept | undefined): boolean =>
  isDeepStrictEqual({ line, words: { names, agencyName } }, kept);
