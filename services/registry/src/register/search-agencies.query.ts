import { Injectable } from '@nestjs/common';
import { type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import {
  asksForAll,
  COUNTED,
  foundStatement,
  findsNothing,
  type Search,
  type Statement,
  TOTAL,
  walkedStatement,
} from '../storage/register/register-search.js';
import type { AgencyLine } from './agency-line.js';

type Row = { line: AgencyLine; key: (string | number)[] };

/** `count` is the number of matches; null when it is more than are counted. */
export type FoundPage = Page<AgencyLine> & { count: number | null };

@Injectable()
export class SearchAgencies {
  constructor(private readonly db: DataSource) {}

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
