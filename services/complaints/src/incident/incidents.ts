import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Cause, type Changing, Clock, idOfNew } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { Complaint } from '../domain/case/complaint.js';
import { merge, recordFinding } from '../domain/case/incident.js';
import { refuse } from '../domain/refusals.js';
import { type First, mergeReport, type Report } from '../domain/report/report.js';
import { Deciders } from '../storage/deciders.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Exhibits } from '../storage/exhibits.js';
import { ReportStore } from '../storage/report.store.js';

type Recording = Omit<Parameters<typeof recordFinding>[0], 'id'> & Readonly<{ fileIds: readonly string[] }>;

/** The incidents that filings are of, and what regulators found themselves (R9 4). */
@Injectable()
export class Incidents {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly reports: ReportStore,
    private readonly agencies: AgencyDirectory,
    private readonly deciders: Deciders,
    private readonly exhibits: Exhibits,
    private readonly clock: Clock,
  ) {}

  /** Merges a filing with the first one about the same facts; null takes a merge back. */
  async merge({ id, version, cause }: Changing, sameAs: string | null, reason: string): Promise<Complaint> {
    await this.deciders.mustDecide({ id, cause });
    return this.complaints.transaction(async (tx) => {
      await this.complaints.lock(tx, ...[id, sameAs ?? id].sort());
      const first = sameAs && (await this.complaints.load(tx, sameAs));
      if (sameAs && !first) throw refuse('incident-unknown', { field: 'sameAs', sameAs });
      const count = (await this.complaints.mergedWith(tx, id)) + (await this.reports.mergedWith(tx, id));
      if (count > 0) throw refuse('others-merged', { count });
      const decide = (complaint: Complaint) => merge(complaint, first || null, reason, this.clock.today());
      return this.complaints.changeExistingIn(tx, id, cause, decide, { expect: version });
    });
  }

  /** Merges a report with a complaint, or with an earlier report, about the same facts; null takes a merge back. */
  async mergeOfReport({ id, version, cause }: Changing, sameAs: string | null, reason: string): Promise<Report> {
    await this.deciders.mustVerify(await this.reports.get(id), cause.actor);
    return this.reports.transaction(async (tx) => {
      const first = sameAs === null ? null : await this.firstOf(tx, sameAs);
      await this.reports.lock(tx, id);
      const count = await this.reports.mergedWith(tx, id);
      if (count > 0) throw refuse('others-merged', { count });
      const decide = (report: Report) => mergeReport(report, first, reason, this.clock.today());
      return this.reports.changeExistingIn(tx, id, cause, decide, { expect: version });
    });
  }

  private async firstOf(tx: EntityManager, sameAs: string): Promise<First> {
    await this.complaints.lock(tx, sameAs);
    const complaint = await this.complaints.load(tx, sameAs);
    if (complaint) return { ...complaint, kind: 'complaint' };
    await this.reports.lock(tx, sameAs);
    const report = await this.reports.load(tx, sameAs);
    if (!report) throw refuse('incident-unknown', { field: 'sameAs', sameAs });
    return { ...report, kind: 'report' };
  }

  /** Records what a regulator found, whole with its source documents. @throws DomainError `complaints.agency-unknown`, `kit.file-unknown` */
  async record({ fileIds, ...finding }: Recording, cause: Cause): Promise<Complaint> {
    const { agencyId } = finding;
    if (!(await this.agencies.find(agencyId))) throw refuse('agency-unknown', { field: 'agencyId', agencyId });
    const id = idOfNew(cause);
    const handed = { complaintId: id, side: 'regulator', filingId: null, handedInOn: this.clock.today() } as const;
    return this.complaints.transaction(async (tx) => {
      const decide = () => recordFinding({ ...finding, id }, handed.handedInOn);
      const complaint = await this.complaints.changeIn(tx, id, cause, decide);
      await this.exhibits.handIn(tx, fileIds, cause.actor.org ?? cause.actor.sub, handed);
      return complaint;
    });
  }
}
