import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf, type Principal, refuseKit } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Expert } from '../domain/experts/expert.js';
import { type ExpertView, viewOf } from './expert-view.js';

export type ExpertFilter = { field?: string; state?: Expert['state']; cursor?: string };

const SELECT = `
  select id, version, sub, name, fields, affiliations, relations, state, enrolled_on::text as "enrolledOn",
    suspended_until::text as "suspendedUntil", state_reason as "stateReason", left_on::text as "leftOn"
  from expert`;

/** $1 a field, $2 the state, $3 and $4 the key after which the page begins, $5 how many. */
const PAGE_OF_EXPERTS = `${SELECT}
  where ($1::text is null or $1 = any(fields)) and ($2::text is null or state = $2)
    and ($3::date is null or (enrolled_on, id) > ($3, $4::uuid))
  order by enrolled_on, id limit $5`;

@Injectable()
export class ReadExperts {
  constructor(private readonly db: DataSource) {}

  async page({ field, state, cursor }: ExpertFilter, reader: Principal): Promise<Page<ExpertView>> {
    const values = [field ?? null, state ?? null, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const rows: Expert[] = await this.db.query(PAGE_OF_EXPERTS, values);
    return pageOf(
      rows.map((row) => viewOf(row, reader)),
      PAGE_SIZE,
      ({ enrolledOn, id }) => [enrolledOn, id],
    );
  }

  /** @throws `kit.record-not-found` */
  byId(id: string, reader: Principal): Promise<ExpertView> {
    return this.one('id', id, reader);
  }

  /** The expert who reads. @throws `kit.record-not-found` */
  own(reader: Principal): Promise<ExpertView> {
    return this.one('sub', reader.sub, reader);
  }

  private async one(column: 'id' | 'sub', value: string, reader: Principal): Promise<ExpertView> {
    const [row]: Expert[] = await this.db.query(`${SELECT} where ${column} = $1`, [value]);
    if (!row) throw refuseKit('record-not-found', { what: 'expert', id: value });
    return viewOf(row, reader);
  }
}
