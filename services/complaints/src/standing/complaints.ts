import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Page, type Principal, refuseKit, TableQuery } from '@heng/kit';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import type { ComplaintSummaryView, ComplaintView } from '../complaint-api.js';
import { clockNames, type ClockName } from '../domain/clocks.js';
import type { Complaint } from '../domain/complaint.js';
import { refuse } from '../domain/refusals.js';
import { Deciders } from '../storage/deciders.js';
import { complaintTable } from '../storage/complaint.store.js';

export type ComplaintFilter = { agencyId?: string; state?: string; cursor?: string };

const COMPLAINTS = new TableQuery(complaintTable);
const OF_AGENCY_AND_STATE = '($1::uuid is null or agency_id = $1) and ($2::text is null or state = $2)';

const count = (condition: string) => `count(*) filter (where ${condition})::int`;
const met = (name: ClockName) =>
  `clocks->'${name}'->>'missed' = 'false' and clocks->'${name}'->>'stoppedOn' is not null`;
const clock = (name: ClockName) =>
  `'${name}', json_build_object('met', ${count(met(name))}, 'missed', ${count(`clocks->'${name}'->>'missed' = 'true'`)})`;

const SUMMARY = `
  select count(*)::int as accepted,
    ${count("state <> 'ruled'")} as pending,
    ${count("outcome = 'dismissed'")} as dismissed,
    ${count("outcome = 'upheld'")} as upheld,
    json_build_object('minor', ${count("severity = 'minor'")}, 'ordinary', ${count("severity = 'ordinary'")},
      'serious', ${count("severity = 'serious'")}) as "upheldBySeverity",
    json_build_object(${clockNames.map(clock).join(', ')}) as clocks
  from complaint where agency_id = $1 and state not in ('filed', 'declined')`;

const JOINED = `
  select filed_on::text as "filedOn", statement, evidence from filing
  where complaint_id = $1 and statement is not null order by filed_on, id limit 50`;

/** Complaints as both sides and the public see them (R6). The complainant is in none of the answers. */
@Injectable()
export class Complaints {
  constructor(
    private readonly db: DataSource,
    private readonly agencies: AgencyDirectory,
    private readonly deciders: Deciders,
  ) {}

  /**
   * Lists complaints in the order of arrival, or those of a state in the order in which they came to it; an expert does
   * not see those about an organisation with which the expert has a tie.
   * @throws DomainError `kit.cursor-invalid`, `kit.expert-not-in-pool`, `kit.expert-suspended`
   */
  async page({ agencyId, state, cursor }: ComplaintFilter, reader: Principal): Promise<Page<Complaint>> {
    const values = [agencyId ?? null, state ?? null];
    const order = state === undefined ? 'arrival' : 'entered';
    const page = await COMPLAINTS.queue(this.db, order, cursor, { where: OF_AGENCY_AND_STATE, values });
    return { ...page, items: await this.deciders.readable(reader, page.items) };
  }

  /**
   * Reads one complaint, for staff and experts with the filings that joined it; an agency reads those about itself.
   * @throws DomainError `kit.record-not-found`, `complaints.not-your-agency`, `kit.expert-not-in-pool`,
   * `kit.expert-suspended`, `kit.conflict-of-interest`
   */
  async one(id: string, reader: Principal): Promise<Complaint & Pick<ComplaintView, 'joined'>> {
    const { role, org } = reader;
    const complaint = await COMPLAINTS.one(this.db, 'id', id);
    await this.deciders.mustRead(reader, complaint);
    if (role !== 'agency') return { ...complaint, joined: await this.db.query(JOINED, [id]) };
    const agency = org === undefined ? undefined : await this.agencies.ofOrganisation(org);
    if (agency?.agencyId !== complaint.agencyId) throw refuse('not-your-agency');
    return complaint;
  }

  /**
   * Counts the outcomes of the accepted complaints about an agency, and their clocks that were met and missed: all of it is
   * public. What nobody has accepted says nothing about the agency.
   * @throws DomainError `kit.record-not-found` when no agency ever registered under this id
   */
  async summary(agencyId: string): Promise<ComplaintSummaryView> {
    const agency = isUUID(agencyId) ? await this.agencies.find(agencyId) : undefined;
    if (!agency) throw refuseKit('record-not-found', { what: 'agency', id: agencyId });
    const [summary]: Omit<ComplaintSummaryView, 'agencyId'>[] = await this.db.query(SUMMARY, [agencyId]);
    return { ...summary!, agencyId };
  }
}
