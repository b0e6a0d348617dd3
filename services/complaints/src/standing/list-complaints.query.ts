import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Complaint } from '../domain/complaint.js';

export type ListedComplaint = Pick<
  Complaint,
  'id' | 'version' | 'agencyId' | 'allegation' | 'state' | 'filedOn' | 'clocks'
>;
export type ListFilter = { agencyId?: string; state?: string; cursor?: string };

/** Served by complaint_filed, complaint_agency or complaint_state. */
export const LIST = `
  select id, version, agency_id as "agencyId", allegation, state, filed_on::text as "filedOn", clocks from complaint
  where ($1::uuid is null or agency_id = $1) and ($2::text is null or state = $2)
    and ($3::date is null or (filed_on, id) > ($3, $4::uuid))
  order by filed_on, id limit $5`;

/** Complaints as a page, the oldest first. */
@Injectable()
export class ListComplaints {
  constructor(private readonly db: DataSource) {}

  async execute({ agencyId, state, cursor }: ListFilter): Promise<Page<ListedComplaint>> {
    const key = afterCursor(cursor, 2);
    const rows: ListedComplaint[] = await this.db.query(LIST, [agencyId ?? null, state ?? null, ...key, PAGE_SIZE + 1]);
    return pageOf(rows, PAGE_SIZE, ({ filedOn, id }) => [filedOn, id]);
  }
}
