import { Injectable } from '@nestjs/common';
import { type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import {
  asksForAll,
  COUNTED,
  fewStatement,
  findsNothing,
  manyStatement,
  type Search,
  TOTAL,
} from '../storage/register/register-search.js';
import type { AgencyLine } from './agency-line.js';

type Row = { line: AgencyLine; key: (string | number)[] };

/** `count` is how many fit; null when that is more than are counted. */
export type FoundPage = Page<AgencyLine> & { count: number | null };

@Injectable()
export class SearchAgencies {
  constructor(private readonly db: DataSource) {}

  /** One page of the register; those deregistered are still found, and say so. */
  async page(search: Search): Promise<FoundPage> {
    const { sort = 'name', size = PAGE_SIZE } = search;
    if (findsNothing(search)) return { items: [], next: null, count: 0 };
    const few = asksForAll(search) ? { found: await this.total(), rows: null } : await this.few(search);
    const { items, next } = pageOf(few.rows ?? (await this.many(search)), size, ({ key }) => [sort, ...key]);
    return { items: items.map(({ line }) => line), next, count: few.found > COUNTED ? null : few.found };
  }

  private async few(search: Search): Promise<{ found: number; rows: Row[] | null }> {
    const { sql, values } = fewStatement(search);
    const rows: ({ found: number } & (Row | { line: null }))[] = await this.db.query(sql, [...values]);
    const { found } = rows[0]!;
    return { found, rows: found > COUNTED ? null : rows.filter((row) => row.line !== null) };
  }

  private many(search: Search): Promise<Row[]> {
    const { sql, values } = manyStatement(search);
    return this.db.query(sql, [...values]);
  }

  private async total(): Promise<number> {
    const [row]: [{ found: number }] = await this.db.query(TOTAL);
    return row.found;
  }
}
