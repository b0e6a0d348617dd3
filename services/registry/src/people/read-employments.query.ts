import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Employment } from '../domain/people/employment.js';
import { type EmploymentLine, lineOf } from './employment-view.js';

/** $1 the agency, $2 and $3 the key after which the page begins, $4 how many. */
export const PAGE_OF_EMPLOYMENTS = `
  select e.id, e.version, agency_id as "agencyId", person_id as "personId", p.name, from_day::text as "from",
    until_day::text as until, full_time as "fullTime"
  from employment e join consultant p on p.id = e.person_id
  where agency_id = $1 and ($2::date is null or (from_day, e.id) < ($2, $3::uuid))
  order by from_day desc, e.id desc limit $4`;

@Injectable()
export class ReadEmployments {
  constructor(private readonly db: DataSource) {}

  /** An agency's employments with the persons' names, the latest first: for the agency and staff. */
  async page(agencyId: string, cursor?: string): Promise<Page<EmploymentLine>> {
    const key = afterCursor(cursor, 2);
    const rows: (Employment & { name: string })[] = await this.db.query(PAGE_OF_EMPLOYMENTS, [
      agencyId,
      ...key,
      PAGE_SIZE + 1,
    ]);
    return pageOf(rows.map(lineOf), PAGE_SIZE, ({ from, id }) => [from, id]);
  }
}
