import { Injectable } from '@nestjs/common';
import { type Page, type Principal, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { ComplaintView } from '../complaint-api.js';
import type { Complaint } from '../domain/case/complaint.js';
import { refuse } from '../domain/refusals.js';
import { maySee, readerOf } from '../domain/sight.js';
import { Deciders } from '../storage/deciders.js';
import { RedactionStore } from '../storage/redaction.store.js';
import { complaintTable } from '../storage/complaint.store.js';

export type ComplaintFilter = { agencyId?: string; state?: string; cursor?: string };

const COMPLAINTS = new TableQuery(complaintTable);
const WANTED =
  '($1::uuid is null or agency_id = $1) and ($2::text is null or state = $2) and ($3::uuid[] is null or id = any($3))';

const JOINED = `
  select filed_on::text as "filedOn", statement, wish, evidence from filing
  where complaint_id = $1 and statement is not null order by filed_on, id limit 50`;

/** Complaints as both sides see them (R6). The complainant is in none of the answers. */
@Injectable()
export class Complaints {
  constructor(
    private readonly db: DataSource,
    private readonly deciders: Deciders,
    private readonly redactions: RedactionStore,
  ) {}

  /**
   * Lists complaints in the order of arrival, or those of a state in the order in which they came to it; an expert sees
   * those on which the expert has a seat, an agency those about itself.
   * @throws DomainError `complaints.not-your-agency`, `kit.cursor-invalid`, `kit.expert-not-in-pool`, `kit.expert-suspended`
   */
  async page({ agencyId, state, cursor }: ComplaintFilter, reader: Principal): Promise<Page<Complaint>> {
    const own = reader.role === 'agency' ? await this.deciders.agencyOf(reader) : undefined;
    if (reader.role === 'agency' && !own) return { items: [], next: null };
    if (own && agencyId && agencyId !== own) throw refuse('not-your-agency');
    const seats = await this.deciders.seatsOf(reader);
    const values = [own ?? agencyId ?? null, state ?? null, seats ? [...seats] : null];
    return COMPLAINTS.queue(this.db, state === undefined ? 'arrival' : 'entered', cursor, { where: WANTED, values });
  }

  /**
   * Reads one complaint, for staff and its panel with the filings that joined it; an agency reads those about itself.
   * @throws DomainError `kit.record-not-found`, as `Deciders.mustRead`
   */
  async one(id: string, reader: Principal): Promise<Complaint & Pick<ComplaintView, 'joined'>> {
    const complaint = await COMPLAINTS.one(this.db, 'id', id);
    await this.deciders.mustRead(reader, complaint);
    return maySee(readerOf(reader.role), 'joined')
      ? { ...complaint, joined: await this.db.query(JOINED, [id]) }
      : this.redactions.applied(readerOf(reader.role), complaint);
  }
}
