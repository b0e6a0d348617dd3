import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { DataSource } from 'typeorm';
import { afterCursor, type Page, PAGE_SIZE, pageOf, refuseKit } from '@heng/kit';
import { mustOwn } from './import.js';
import type { Cells, RowFault } from './import-kind.js';
import { type ImportView, type StoredImport, viewOf } from './import-view.js';

/** `n` is its position among the rows of the file. */
export type FaultyLine = Readonly<{ n: number; line: number; cells: Cells; faults: RowFault[] }>;

const SELECT = `
  select id, version, kind, mode, dry_run as "dryRun", file_name as "fileName", sha256, org, state, rows, checked, applied,
    faulty, started_at as "startedAt", ended_at as "endedAt", failure
  from import`;
const LATEST = `
  ($2::timestamptz is null or (started_at, id) < ($2, $3::uuid)) order by started_at desc, id desc limit $4`;
const PAGE_OF_ALL = `${SELECT} where $1::text is null and ${LATEST}`;
const PAGE_OF_ORG = `${SELECT} where org = $1 and ${LATEST}`;
const FAULTY = `
  select n, line, cells, faults from import_row
  where import_id = $1 and n > $2 and faults is not null order by n limit $3`;

@Injectable()
export class ReadImports {
  constructor(private readonly db: DataSource) {}

  /** The imports, the latest first: all for staff, its own for an organisation. */
  async page(actor: Actor, cursor: string | undefined): Promise<Page<ImportView>> {
    const org = actor.role === 'alliance-staff' ? null : (actor.org ?? '');
    const rows: StoredImport[] = await this.db.query(org === null ? PAGE_OF_ALL : PAGE_OF_ORG, [
      org,
      ...afterCursor(cursor, 2),
      PAGE_SIZE + 1,
    ]);
    const { items, next } = pageOf(rows, PAGE_SIZE, ({ startedAt, id }) => [startedAt.toISOString(), id]);
    return { items: items.map(viewOf), next };
  }

  /** @throws `kit.record-not-found`, `kit.import-not-yours` */
  async one(id: string, actor: Actor): Promise<ImportView> {
    const [row]: StoredImport[] = await this.db.query(`${SELECT} where id = $1`, [id]);
    if (!row) throw refuseKit('record-not-found', { what: 'import', id });
    mustOwn(row, actor);
    return viewOf(row);
  }

  /** The faulty rows after a position. */
  faulty(id: string, after: number, limit: number): Promise<FaultyLine[]> {
    return this.db.query(FAULTY, [id, after, limit]);
  }

  /** @throws also `kit.cursor-invalid` */
  async faultyPage(id: string, actor: Actor, cursor: string | undefined): Promise<Page<FaultyLine>> {
    await this.one(id, actor);
    const [after] = afterCursor(cursor, 1);
    return pageOf(await this.faulty(id, Number(after ?? 0), PAGE_SIZE + 1), PAGE_SIZE, ({ n }) => [n]);
  }
}
