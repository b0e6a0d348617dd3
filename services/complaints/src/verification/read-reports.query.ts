import { Injectable } from '@nestjs/common';
import { type Page, type Principal, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Filer } from '../domain/filing/filer.js';
import type { Hearing } from '../domain/report/hearing.js';
import { refuse } from '../domain/report/refusals.js';
import type { Report } from '../domain/report/report.js';
import { Deciders } from '../storage/deciders.js';
import { FilerStore } from '../storage/filer.store.js';
import { ReportExhibits, type ReportFile } from '../storage/report-exhibits.js';
import { HearingStore, hearingTable, ReportStore, reportTable } from '../storage/report.store.js';
import { type ReportView, reportView } from './report-api.js';

const REPORTS = new TableQuery(reportTable);
const HEARINGS = new TableQuery(hearingTable);

/** Reports as staff without a tie to the agency see them, and hearings as the agency does (R6). */
@Injectable()
export class ReadReports {
  constructor(
    private readonly db: DataSource,
    private readonly reports: ReportStore,
    private readonly hearings: HearingStore,
    private readonly filers: FilerStore,
    private readonly exhibits: ReportExhibits,
    private readonly deciders: Deciders,
  ) {}

  /** The reports in the order of arrival, or those of a state in the order in which they came to it. */
  async page(state: string | undefined, cursor: string | undefined, reader: Principal): Promise<Page<Report>> {
    const condition = { where: '$1::text is null or state = $1', values: [state ?? null] };
    const page = await REPORTS.queue(this.db, state === undefined ? 'arrival' : 'entered', cursor, condition);
    return { ...page, items: await this.deciders.verifiable(page.items, reader) };
  }

  /** @throws DomainError `kit.record-not-found`, `kit.conflict-of-interest`, `complaints.own-report` */
  async one(id: string, reader: Principal): Promise<ReportView> {
    return this.shown(await this.verified(id, reader), reader);
  }

  async shown(report: Report, reader: Pick<Principal, 'sub' | 'role'>): Promise<ReportView> {
    return reportView(report, (await this.hearings.ofReport(report.id))?.id ?? null, reader);
  }

  /** Those who filed the report: staff alone know of them. @throws DomainError as `one` */
  async filersOf(id: string, reader: Principal): Promise<Filer[]> {
    return this.filers.of((await this.verified(id, reader)).id);
  }

  /** @throws DomainError as `one` */
  async filesOf(id: string, reader: Principal): Promise<ReportFile[]> {
    return this.exhibits.of('report', (await this.verified(id, reader)).id);
  }

  /** The hearings in the order in which they were opened; an agency sees its own. */
  async hearingPage(cursor: string | undefined, reader: Principal): Promise<Page<Hearing>> {
    const own = reader.role === 'agency' ? await this.deciders.agencyOf(reader) : undefined;
    if (reader.role === 'agency' && !own) return { items: [], next: null };
    const condition = { where: '$1::uuid is null or agency_id = $1', values: [own ?? null] };
    const page = await HEARINGS.queue(this.db, 'arrival', cursor, condition);
    return own ? page : { ...page, items: await this.deciders.verifiable(page.items, reader) };
  }

  /** @throws DomainError `kit.record-not-found`, `complaints.hearing-not-yours`, for staff as `one` */
  async hearing(id: string, reader: Principal): Promise<Hearing> {
    const hearing = await this.hearings.get(id);
    if (reader.role !== 'agency') await this.verified(hearing.reportId, reader);
    else if ((await this.deciders.agencyOf(reader)) !== hearing.agencyId) throw refuse('hearing-not-yours');
    return hearing;
  }

  /** @throws DomainError as `hearing` */
  async filesOfHearing(id: string, reader: Principal): Promise<ReportFile[]> {
    return this.exhibits.of('hearing', (await this.hearing(id, reader)).id);
  }

  private async verified(id: string, reader: Principal): Promise<Report> {
    const report = await this.reports.get(id);
    await this.deciders.mustVerify(report, reader);
    return report;
  }
}
