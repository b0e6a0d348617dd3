import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { severities, type Severity } from '@heng/contracts';
import {
  Access,
  asView,
  Caller,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  pageView,
  PathId,
  type Principal,
  Read,
} from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { IsStatement } from '../complaint-api.js';
import { FilerView } from '../filer-api.js';
import { reportLifecycle } from '../domain/report/actions.js';
import { type Finding, findings } from '../domain/report/report.js';
import { ReadReports } from './read-reports.query.js';
import { ListedReportView, listedReport, ReportFileView, reportFileView, ReportView } from './report-api.js';
import { Verification } from './verification.js';

class ReportsQuery extends CursorQuery {
  @IsOptional()
  @IsIn(reportLifecycle.states)
  state?: string;
}

class DeclineReportBody {
  @IsStatement({ example: '举报所述情形与贯标咨询服务无关。', description: 'for the reporter' })
  reason!: string;
}

class HearAgencyBody {
  @IsStatement({
    example: '有反映称，贵机构在2026年上半年公开的项目数量与实际不符。',
    description: 'all that the agency reads of the report: it names nobody, and nothing only few can know',
  })
  allegation!: string;
}

class FindBody {
  @ApiProperty({ enum: findings })
  @IsIn(findings)
  outcome!: Finding['outcome'];

  @ApiProperty({ enum: severities, nullable: true, description: 'of a verified report' })
  @IsOptional()
  @IsIn(severities)
  severity: Severity | null = null;

  @IsStatement({ description: 'which fact; the agency reads it' }) fact!: string;
  @IsStatement({ description: 'by which evidence; the agency reads it' }) evidence!: string;
  @IsStatement({ description: 'under which rule; the agency reads it' }) rule!: string;
}

/** Reports as staff verify them; nobody else reads of them (R6). */
@ApiTags('verification')
@Controller('reports')
@Access('alliance-staff')
export class ReportsHttp {
  constructor(
    private readonly verification: Verification,
    private readonly reads: ReadReports,
  ) {}

  @Read('', pageView(ListedReportView), 'List reports in the order of arrival, or those of a state')
  async listReports(@Query() { state, cursor }: ReportsQuery, @Caller() caller: Principal) {
    const { items, next } = await this.reads.page(state, cursor, caller);
    return { items: items.map(listedReport), next };
  }

  @Read(':id', ReportView, 'Show a report with its clocks (R6)')
  readReport(@PathId() id: string, @Caller() caller: Principal) {
    return this.reads.one(id, caller);
  }

  @Read(':id/filers', [FilerView], 'Show who filed a report, as far as the filer said')
  async listReporters(@PathId() id: string, @Caller() caller: Principal) {
    return (await this.reads.filersOf(id, caller)).map((filer) => asView(FilerView, filer));
  }

  @Read(':id/evidence', [ReportFileView], 'List the files of a report')
  async listReportEvidence(@PathId() id: string, @Caller() caller: Principal) {
    return (await this.reads.filesOf(id, caller)).map(reportFileView);
  }

  @Change('POST', ':id/acceptance', ReportView, 'Accept a report; the alliance then verifies it (R6)')
  async acceptReport(@Changed() at: Changing) {
    return this.reads.shown(await this.verification.accept(at), at.cause.actor);
  }

  @Change('POST', ':id/decline', ReportView, 'Decline a report, with the reason (R6)')
  async declineReport(@Changed() at: Changing, @Body() { reason }: DeclineReportBody) {
    return this.reads.shown(await this.verification.decline(at, reason), at.cause.actor);
  }

  @Change('POST', ':id/hearing', ReportView, 'Hear the agency on a redacted allegation (R6)')
  async hearAgency(@Changed() at: Changing, @Body() { allegation }: HearAgencyBody) {
    return this.reads.shown(await this.verification.hear(at, allegation), at.cause.actor);
  }

  @Change('POST', ':id/finding', ReportView, 'Find a report verified or not, as another one of the staff (R6)')
  async findOnReport(@Changed() at: Changing, @Body() { outcome, severity, ...reasons }: FindBody) {
    const { fact, evidence, rule } = reasons;
    const finding = { outcome, severity, reasons: { fact, evidence, rule } };
    return this.reads.shown(await this.verification.find(at, finding), at.cause.actor);
  }
}
