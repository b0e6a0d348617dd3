import { ApiProperty } from '@nestjs/swagger';
import { allegations, severities } from '@heng/contracts';
import { LegalDateView } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { isRunning, type LegalClock } from '@heng/legal-time';
import { DATE, ReasonsView, ReportClocksView, TEXT } from '../complaint-api.js';
import { shownClocks } from '../domain/case/clocks.js';
import { hearingLifecycle, reportLifecycle } from '../domain/report/actions.js';
import { reportDue } from '../domain/report/clocks.js';
import type { Hearing } from '../domain/report/hearing.js';
import { findings, type Report } from '../domain/report/report.js';
import { maySee, readerOf } from '../domain/sight.js';
import type { ReportFile } from '../storage/report-exhibits.js';

type Reader = Who & Readonly<{ sub: string }>;

export class ListedReportView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ example: 'J2026-000123-8' }) number!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: allegations }) allegation!: string;
  @ApiProperty({ enum: reportLifecycle.states }) state!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) filedOn!: string;
  @ApiProperty({ ...DATE, example: '2026-03-11', description: 'last day of the running clock' }) due!: string | null;
}

/** A report as staff see it; the reporter is not in it. */
export class ReportView extends ListedReportView {
  @ApiProperty({ example: '2026.1', description: 'version of the list of grounds' }) grounds!: string;
  @ApiProperty() statement!: string;
  @ApiProperty({ ...TEXT, description: 'what the reporter asks for' }) wish!: string | null;
  @ApiProperty({ type: [String] }) evidence!: readonly string[];
  @ApiProperty() clocks!: ReportClocksView;
  @ApiProperty({ ...DATE, description: 'day of acceptance or decline' }) decidedOn!: string | null;
  @ApiProperty(TEXT) declineReason!: string | null;
  @ApiProperty({ type: [String], description: 'the subs of those who accepted it and opened the hearing' })
  verifiers!: readonly string[];
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'the hearing of the agency' }) hearingId!: string | null;
  @ApiProperty(DATE) foundOn!: string | null;
  @ApiProperty({ enum: findings, nullable: true }) outcome!: string | null;
  @ApiProperty({ enum: severities, nullable: true }) severity!: string | null;
  @ApiProperty({ type: ReasonsView, nullable: true }) reasons!: ReasonsView | null;
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'the complaint or report first filed about the same facts' })
  incidentId!: string | null;
  @ApiProperty(TEXT) incidentReason!: string | null;
  @ApiProperty({ enum: reportLifecycle.actions, isArray: true }) allowedActions!: string[];
}

export const listedReport = (report: Report): ListedReportView => {
  const { id, version, number, agencyId, allegation, state, filedOn, clocks } = report;
  return { id, version, number, agencyId, allegation, state, filedOn, due: reportDue(clocks)?.date ?? null };
};

export const reportView = (report: Report, hearingId: string | null, who: Reader): ReportView => {
  const { clocks, ...rest } = report;
  return {
    ...{ ...rest, ...listedReport(report), hearingId },
    clocks: shownClocks(clocks),
    allowedActions: reportLifecycle.allowedActions({ ...report, actor: who.sub }, who),
  };
};

export class ListedHearingView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: hearingLifecycle.states }) state!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) openedOn!: string;
  @ApiProperty({ type: LegalDateView, nullable: true, description: 'last day to answer, null once it is stopped' })
  due!: LegalDateView | null;
}

/** A hearing as the agency and staff see it: all that the agency reads of a report (R6). */
export class HearingView extends ListedHearingView {
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'for staff' }) reportId!: string | null;
  @ApiProperty({ description: 'as staff word it for the agency' }) allegation!: string;
  @ApiProperty({ description: 'true once the last day ended without an answer' }) missed!: boolean;
  @ApiProperty(DATE) answeredOn!: string | null;
  @ApiProperty(TEXT) answer!: string | null;
  @ApiProperty({ type: [String], nullable: true }) answerEvidence!: readonly string[] | null;
  @ApiProperty(DATE) concludedOn!: string | null;
  @ApiProperty({ enum: findings, nullable: true }) outcome!: string | null;
  @ApiProperty({ enum: severities, nullable: true }) severity!: string | null;
  @ApiProperty({ type: ReasonsView, nullable: true }) reasons!: ReasonsView | null;
  @ApiProperty({ enum: hearingLifecycle.actions, isArray: true }) allowedActions!: string[];
}

const dueOf = (clock: LegalClock): LegalDateView | null => {
  if (!clock.due || !isRunning(clock)) return null;
  const { date, provisional, steps } = clock.due;
  return { date, provisional, steps };
};

export const listedHearing = ({ id, version, agencyId, state, openedOn, clock }: Hearing): ListedHearingView => ({
  ...{ id, version, agencyId, state, openedOn },
  due: dueOf(clock),
});

export const hearingView = (hearing: Hearing, who: Pick<Who, 'role'>): HearingView => {
  const { clock, reportId, ...rest } = hearing;
  return {
    ...{ ...rest, ...listedHearing(hearing) },
    reportId: maySee(readerOf(who.role), 'report') ? reportId : null,
    missed: clock.missed,
    allowedActions: hearingLifecycle.allowedActions(hearing, { role: who.role }),
  };
};

/** A file of a report or a hearing. */
export class ReportFileView {
  @ApiProperty({ format: 'uuid' }) fileId!: string;
  @ApiProperty({ example: '照片.jpg' }) name!: string;
  @ApiProperty({ type: 'integer', description: 'bytes' }) size!: number;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) handedInOn!: string;
  @ApiProperty({ description: 'true when the file cannot be inspected or is infected' }) sealed!: boolean;
}

export const reportFileView = ({ fileId, name, size, handedInOn, fault, state }: ReportFile): ReportFileView => ({
  ...{ fileId, name, size, handedInOn },
  sealed: fault !== null || state === 'infected',
});
