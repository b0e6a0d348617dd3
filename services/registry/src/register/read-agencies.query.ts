import { Injectable } from '@nestjs/common';
import { holdsIdCardNumber } from '@heng/contracts';
import { type Page, PAGE_SIZE, pageOf, refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import { countsStatement, facetNames, type RegisterCounts } from '../storage/register/register-counts.js';
import {
  type AgencyFilter,
  asksForAll,
  COUNTED,
  foundStatement,
  findsNothing,
  LINE,
  type Search,
  type Statement,
  TOTAL,
  walkedStatement,
} from '../storage/register/register-search.js';
import type { AgencyLine } from './register-views.js';

const SELECT = `select ${LINE} from agency a left join register_line l on l.agency_id = a.id`;

/** A present or former code of an agency; it belongs to one agency permanently. */
const BY_CREDIT_CODE = `${SELECT}
  where a.id in (
    select id from agency where credit_code = $1
    union select agency_id from agency_identity where credit_code = $1 and takes_code)`;

/** The position and time of the latest change of the register, and the number of its agencies. */
export type RegisterState = { position: string; changedAt: string | null; records: number };

/** The lines read at a time for the open data. */
const BATCH = 500;

const STATE = `
  select coalesce(c.position, 0)::text as position, to_json(c.at) #>> '{}' as "changedAt",
    (select count(*)::int from register_line) as records
  from (values (1)) one left join (
    select position, at from register_change order by position desc limit 1
  ) c on true`;

/** $1 the id after which it begins; an id never changes, so no line is missed or repeated. */
const BATCH_OF_LINES = `
  select ${LINE} from (
    select * from register_line where $1::uuid is null or agency_id > $1 order by agency_id limit ${BATCH}
  ) l join agency a on a.id = l.agency_id order by a.id`;

type Row = { line: AgencyLine; key: (string | number)[] };

/** `count` is the number of matches; null when it is more than are counted. */
export type FoundPage = Page<AgencyLine> & { count: number | null };

/** The register: searched, read by the data that other subsystems have, and read as a whole. */
@Injectable()
export class ReadAgencies {
  constructor(private readonly db: DataSource) {}

  /** The known agencies among these ids, in no order. */
  byIds(ids: readonly string[]): Promise<AgencyLine[]> {
    return this.db.query(`${SELECT} where a.id = any($1::uuid[])`, [ids]);
  }

  /** @throws `kit.record-not-found` */
  async byId(id: string): Promise<AgencyLine> {
    return mustBeKnown(await this.byIds([id]), id);
  }

  /** By a present or former code. @throws `kit.record-not-found` */
  async byCreditCode(creditCode: string): Promise<AgencyLine> {
    // A caller may send anything as a code: a person's number is not repeated.
    const id = holdsIdCardNumber(creditCode) ? '******' : creditCode;
    return mustBeKnown(await this.db.query(BY_CREDIT_CODE, [creditCode]), id);
  }

  /** One page of the register; deregistered agencies are still found, with their state. */
  async page(search: Search): Promise<FoundPage> {
    const { sort = 'name', size = PAGE_SIZE } = search;
    if (findsNothing(search)) return { items: [], next: null, count: 0 };
    const { found, rows } = asksForAll(search)
      ? { found: await this.total(), rows: await this.walked(search) }
      : await this.found(search);
    const { items, next } = pageOf(rows, size, ({ key }) => [sort, ...key]);
    return { items: items.map(({ line }) => line), next, count: found > COUNTED ? null : found };
  }

  /** The state of the whole register. */
  async state(): Promise<RegisterState> {
    const [state]: [RegisterState] = await this.db.query(STATE);
    return state;
  }

  /** The numbers beside the values of the filters. */
  async counts(filter: AgencyFilter): Promise<RegisterCounts> {
    if (findsNothing(filter)) return Object.fromEntries(facetNames.map((name) => [name, {}])) as RegisterCounts;
    const { sql, values } = countsStatement(filter);
    const [counts]: [RegisterCounts] = await this.db.query(sql, [...values]);
    return counts;
  }

  /** Reads the agencies that fit, in their order, in batches, each on demand. */
  async *batchesOf(search: Search): AsyncGenerator<AgencyLine[]> {
    for (let part: Search = { ...search, size: BATCH }; ;) {
      const { items, next } = await this.page(part);
      yield items;
      if (next === null) return;
      part = { ...part, cursor: next };
    }
  }

  /** Reads the whole register in batches, each on demand. */
  async *batches(): AsyncGenerator<AgencyLine[]> {
    for (let last: string | null = null; ;) {
      const lines: AgencyLine[] = await this.db.query(BATCH_OF_LINES, [last]);
      if (lines.length > 0) yield lines;
      if (lines.length < BATCH) return;
      last = lines.at(-1)!.id;
    }
  }

  /** Reads the matches, and counts them if they are few. */
  private async found(search: Search): Promise<{ found: number; rows: Row[] }> {
    const { found, rows } = await this.run(foundStatement(search));
    if (found <= COUNTED) return { found, rows };
    const walked = await this.walked(search);
    const isWhole = walked.length > (search.size ?? PAGE_SIZE);
    return { found, rows: isWhole ? walked : (await this.run(foundStatement(search, null))).rows };
  }

  private async run({ sql, values }: Statement): Promise<{ found: number; rows: Row[] }> {
    const rows: ({ found: number } & (Row | { line: null }))[] = await this.db.query(sql, [...values]);
    return { found: rows[0]!.found, rows: rows.filter((row) => row.line !== null) };
  }

  private walked(search: Search): Promise<Row[]> {
    const { sql, values } = walkedStatement(search);
    return this.db.query(sql, [...values]);
  }

  private async total(): Promise<number> {
    const [row]: [{ found: number }] = await this.db.query(TOTAL);
    return row.found;
  }
}

function mustBeKnown([agency]: readonly AgencyLine[], id: string): AgencyLine {
  if (!agency) throw refuseKit('record-not-found', { what: 'agency', id });
  return agency;
}
