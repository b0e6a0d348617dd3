import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { severities, type Severity } from '@heng/contracts';
import { type Page, type Principal, refuseKit, TableQuery } from '@heng/kit';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import type { ComplaintSummaryView, ComplaintView } from '../complaint-api.js';
import { clockNames } from '../domain/case/clocks.js';
import type { Complaint } from '../domain/case/complaint.js';
import { refuse } from '../domain/refusals.js';
import { maySee, readerOf } from '../domain/sight.js';
import { Deciders } from '../storage/deciders.js';
import { RedactionStore } from '../storage/redaction.store.js';
import { complaintTable } from '../storage/complaint.store.js';

export type ComplaintFilter = { agencyId?: string; state?: string; cursor?: string };

/** The clocks whose keeping is public; a verification once the report is verified. */
const publicClocks = [...clockNames, 'verification'] as const;
type PublicClock = (typeof publicClocks)[number];

const COMPLAINTS = new TableQuery(complaintTable);
const WANTED =
  '($1::uuid is null or agency_id = $1) and ($2::text is null or state = $2) and ($3::uuid[] is null or id = any($3))';

const count = (condition: string) => `count(*) filter (where ${condition})::int`;
const any = (condition: string) => `coalesce(bool_or(${condition}), false)`;
const gravest = (severity: Severity) => `'${severity}', ${count(`gravity = ${severities.indexOf(severity) + 1}`)}`;
const missed = (name: PublicClock) => `clocks->'${name}'->>'missed'`;
const clockOf = (name: PublicClock) => `
      ${any(`${missed(name)} = 'true'`)} as ${name}_missed,
      ${any(`${missed(name)} = 'false' and clocks->'${name}'->>'stoppedOn' is not null and clocks->'${name}'->>'due' is not null`)} as ${name}_met`;
const clock = (name: PublicClock) =>
  `'${name}', json_build_object('met', ${count(`${name}_met and not ${name}_missed`)}, 'missed', ${count(`${name}_missed`)})`;

/**
 * R9 4: of an incident, what was upheld prevails, with the gravest severity, and a clock that was missed; then what is
 * pending, then a ruling, then an agreement. A clock that an agreement stopped while suspended was neither met nor missed.
 * A report counts once it is verified: before, and otherwise, its figures would tell the accused of it.
 */
const SUMMARY = `
  with counted as (
    select coalesce(incident_id, id) as incident, outcome = 'upheld' as upheld,
      state not in ('ruled', 'settled', 'withdrawn') as pending, state = 'ruled' as ruled, state = 'withdrawn' as withdrawn, severity, clocks
    from complaint
    where agency_id = $1 and state not in ('filed', 'declined') and not (state = 'withdrawn' and decided_on is null)
    union all
    select coalesce(incident_id, id), true, false, true, false, severity, clocks from report
    where agency_id = $1 and outcome = 'verified'
  ),
  incident as (
    select ${any('upheld')} as upheld, ${any('pending')} as pending, ${any('ruled')} as ruled, bool_and(withdrawn) as withdrawn,
      max(array_position('{${severities.join(',')}}'::text[], severity)) as gravity, ${publicClocks.map(clockOf).join(', ')}
    from counted group by incident
  )
  select count(*)::int as accepted, ${count('upheld')} as upheld,
    ${count('pending and not upheld')} as pending, ${count('ruled and not pending and not upheld')} as dismissed,
    ${count('not ruled and not pending and not withdrawn')} as settled, ${count('withdrawn')} as withdrawn,
    json_build_object(${severities.map(gravest).join(', ')}) as "upheldBySeverity",
    json_build_object(${publicClocks.map(clock).join(', ')}) as clocks
  from incident`;

const JOINED = `
  select filed_on::text as "filedOn", statement, wish, evidence from filing
  where complaint_id = $1 and statement is not null order by filed_on, id limit 50`;

/** Complaints as both sides and the public see them (R6). The complainant is in none of the answers. */
@Injectable()
export class Complaints {
  constructor(
    private readonly db: DataSource,
    private readonly agencies: AgencyDirectory,
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

  /**
   * Counts the outcomes of the incidents with an accepted complaint about an agency, and their clocks that were met and
   * missed: all of it is public. Filings about the same facts count once; what nobody has accepted says nothing about the
   * agency.
   * @throws DomainError `kit.record-not-found` when no agency ever registered under this id
   */
  async summary(agencyId: string): Promise<ComplaintSummaryView> {
    const agency = isUUID(agencyId) ? await this.agencies.find(agencyId) : undefined;
    if (!agency) throw refuseKit('record-not-found', { what: 'agency', id: agencyId });
    const [summary]: Omit<ComplaintSummaryView, 'agencyId'>[] = await this.db.query(SUMMARY, [agencyId]);
    return { ...summary!, agencyId };
  }
}
