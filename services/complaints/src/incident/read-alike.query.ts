import { Injectable } from '@nestjs/common';
import { Clock, type Principal } from '@heng/kit';
import { plusDays } from '@heng/legal-time';
import { DataSource } from 'typeorm';
import { alike, type Alike, type Candidate, comparison, mergeOf } from '../domain/case/likeness.js';
import type { Complaint } from '../domain/case/complaint.js';
import type { Report } from '../domain/report/report.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { ReportStore } from '../storage/report.store.js';

type Case = Pick<Complaint | Report, 'id' | 'version' | 'agencyId' | 'statement' | 'filedOn' | 'incidentId'>;
type Kind = Candidate['kind'];
/** A suggestion with the merge that staff would make; null where both belong to other incidents. */
export type Suggestion = Alike &
  Readonly<{ merge: Readonly<{ kind: Kind; id: string; version: number; sameAs: string }> | null }>;

/** Reads the other cases of an agency, by an index of the agency. $1: the agency, $2: the case itself, $3: the first day. */
const latest = (kind: Kind) => `
  (select '${kind}' as kind, id, version, number, allegation, state, filed_on, incident_id, statement
   from ${kind} where agency_id = $1 and id <> $2 and filed_on >= $3 and state not in ('declined', 'withdrawn')
   order by arrival desc limit ${comparison.cases})`;
/** The cases that somebody filed signed in who filed $2, too: a filing that joined a complaint is of that complaint. */
const OF_SAME_FILER = `
  select coalesce(f.complaint_id, p.complaint_id) as case_id from complainant p left join filing f on f.id = p.complaint_id
  where p.sub in (select sub from complainant where complaint_id = $2 or complaint_id in (select id from filing where complaint_id = $2))`;
/** The cases with a file whose content was handed in with $2, too. */
const OF_SAME_FILES = `
  select coalesce(e.complaint_id, r.report_id) as case_id
  from file f left join evidence e on e.file_id = f.id left join report_evidence r on r.file_id = f.id
  where f.sha256 in (
    select sha256 from file where id in (
      select file_id from evidence where complaint_id = $2 union all select file_id from report_evidence where report_id = $2))`;
const CANDIDATES = `
  with candidate as (${latest('complaint')} union all ${latest('report')}),
    filed as materialized (${OF_SAME_FILER}), files as materialized (${OF_SAME_FILES})
  select kind, id, version, number, allegation, state, filed_on::text as "filedOn", incident_id as "incidentId", statement,
    exists (select from filed where case_id = id) as "sameFiler",
    exists (select from files where case_id = id) as "sameFiles"
  from candidate`;

/** Filings that may be about the same facts, for staff who may verify: they read who filed anyway. */
@Injectable()
export class ReadAlike {
  constructor(
    private readonly db: DataSource,
    private readonly complaints: ComplaintStore,
    private readonly reports: ReportStore,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `kit.record-not-found`, `kit.conflict-of-interest`, `complaints.own-report` */
  async toComplaint(id: string, reader: Principal): Promise<Suggestion[]> {
    return this.to('complaint', await this.complaints.get(id), reader);
  }

  /** @throws DomainError as `toComplaint` */
  async toReport(id: string, reader: Principal): Promise<Suggestion[]> {
    return this.to('report', await this.reports.get(id), reader);
  }

  private async to(kind: Kind, one: Case, reader: Principal): Promise<Suggestion[]> {
    const { id, agencyId, statement, incidentId } = one;
    await this.deciders.mustVerify(one, reader);
    const since = plusDays(this.clock.today(), -comparison.days);
    const candidates: Candidate[] = await this.db.query(CANDIDATES, [agencyId, id, since]);
    const found = alike({ statement, incident: incidentId ?? id }, candidates);
    const about = found.map((other) => ({ id: other.id, agencyId, other }));
    return (await this.deciders.verifiable(about, reader)).map(({ other }) => {
      const merge = mergeOf({ ...one, kind }, other);
      if (!merge) return { ...other, merge: null };
      const { joins, sameAs } = merge;
      return { ...other, merge: { kind: joins.kind, id: joins.id, version: joins.version, sameAs } };
    });
  }
}
