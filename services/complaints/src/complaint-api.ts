import { ApiProperty, type ApiPropertyOptions, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { allegations, severities } from '@heng/contracts';
import { AreFiles } from '@heng/files';
import { AreTexts, HasLength, IsText, LegalDateView, CalendarDateView } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { IsOptional } from 'class-validator';
import { actions, allowedActions, complaintLifecycle, states } from './domain/case/actions.js';
import { currentDue, shownClocks } from './domain/case/clocks.js';
import { type Complaint, outcomes } from './domain/case/complaint.js';
import type { CasePanel } from './domain/ruling/panel.js';
import { type Waiter, waiters, waitsFor } from './domain/ruling/waits-for.js';
import { asSeenBy, readerOf } from './domain/sight.js';

export const DATE = { nullable: true, type: String, format: 'date' } as const;
export const TEXT = { nullable: true, type: String } as const;
const NUMBER = { ...TEXT, example: 'T2026-000123-3', description: 'null for a regulator’s finding' } as const;
const COUNT = { type: 'integer' } as const;

type Reader = Who & Readonly<{ sub: string }>;

/** A text from a party. */
export const IsStatement = (options: ApiPropertyOptions) => IsText(4000, options);

/** A filer acts by number and code, an agency and staff by their token. */
export class PartyBody {
  @HasLength(1, 40, { example: 'T2026-000123-3', description: 'the number of the filing, for the filer' })
  @IsOptional()
  number: string | null = null;

  @HasLength(1, 60, { example: '30718 52964 11853 70426 98031', description: 'the code of the filing, for the filer' })
  @IsOptional()
  code: string | null = null;
}

/** The evidence of a party: texts or URLs. */
export const IsEvidence = (options: ApiPropertyOptions) => AreTexts(20, 2000, options);

/** The answer of an agency to a complaint, or in a hearing. */
export class AnswerBody {
  @IsStatement({ example: '项目数量已按合同逐一核对，附合同清单。' })
  statement!: string;

  @IsEvidence({ example: ['https://example.cn/contracts.pdf'], description: 'texts or URLs' })
  evidence: string[] = [];

  @AreFiles() fileIds: string[] = [];
}

/** A complaint after a change. */
export class ChangedComplaintView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 2 }) version!: number;
  @ApiProperty({ enum: actions, isArray: true }) allowedActions!: string[];
}

/** A complaint after a change, with the last day for the next step. */
export class AwaitedComplaintView extends ChangedComplaintView {
  @ApiProperty({
    type: LegalDateView,
    nullable: true,
    description: 'last day of the running clock, null if there is none',
  })
  due!: LegalDateView | null;
}

/** The answer to a filer, who keeps it. */
class FiledView extends AwaitedComplaintView {
  @ApiProperty({ example: 'T2026-000123-3', description: 'the number of this filing, which a person can say' })
  number!: string;
  @ApiProperty({
    example: '30718 52964 11853 70426 98031',
    description: 'with the number it lets the filer come back; shown now and never again',
  })
  code!: string;
  @ApiProperty({ description: 'signed receipt, a compact JWS, whose hash is entered in the public log' })
  receipt!: string;
}

/** A report after a change. */
export class ChangedReportView extends OmitType(ChangedComplaintView, ['allowedActions']) {}

/** A report after its filing. */
export class FiledReportView extends OmitType(FiledView, ['allowedActions']) {}

/** A complaint after a filing. */
export class FiledComplaintView extends FiledView {
  @ApiProperty({
    description:
      'true when the filing joined an earlier complaint about the agency: one of the same words within 30 days, or one of the same person that nobody has decided on',
  })
  joined!: boolean;
}

export const changedView = (complaint: Complaint, who: Reader): ChangedComplaintView => {
  const { id, version } = complaint;
  return { id, version, allowedActions: allowedActions(complaint, who) };
};

export const awaitedView = (complaint: Complaint, who: Reader): AwaitedComplaintView => ({
  ...changedView(complaint, who),
  due: currentDue(complaint.clocks),
});

class SuspensionView {
  @ApiProperty({ format: 'date', description: 'first day that does not count' }) from!: string;
  @ApiProperty({ ...DATE, description: 'first day that counts again' }) until!: string | null;
  @ApiProperty() reason!: string;
}

class ExtendedView {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty() reason!: string;
}

class ClockView {
  @ApiProperty({ type: CalendarDateView, nullable: true, description: 'null while it is suspended' })
  due!: CalendarDateView | null;
  @ApiProperty({ example: '2026.1', description: 'version of the rules that the clock began under' }) rules!: string;
  @ApiProperty({ type: ExtendedView, nullable: true, description: 'the longer term, which gave the last day' })
  extension!: ExtendedView | null;
  @ApiProperty({ type: [SuspensionView], description: 'the times in which its days do not count' })
  suspensions!: readonly SuspensionView[];
  @ApiProperty({ ...DATE, description: 'day of the action it waits for' }) stoppedOn!: string | null;
  @ApiProperty({ description: 'true once its last day ended without that action' }) missed!: boolean;
}

/** The reasons of a finding. */
export class ReasonsView {
  @ApiProperty({ description: 'which fact' }) fact!: string;
  @ApiProperty({ description: 'by which evidence' }) evidence!: string;
  @ApiProperty({ description: 'under which rule' }) rule!: string;
}

/** The clocks that have begun. */
export class ClocksView {
  @ApiPropertyOptional() acceptance?: ClockView;
  @ApiPropertyOptional() answer?: ClockView;
  @ApiPropertyOptional() ruling?: ClockView;
}

/** The clocks of a report that have begun; the verification is suspended while the agency is heard. */
export class ReportClocksView {
  @ApiPropertyOptional() acceptance?: ClockView;
  @ApiPropertyOptional() verification?: ClockView;
}

export class ListedComplaintView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty(NUMBER) number!: string | null;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: allegations }) allegation!: string;
  @ApiProperty({ enum: states }) state!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) filedOn!: string;
  @ApiProperty({ ...DATE, example: '2026-03-11', description: 'last day of the running clock' }) due!: string | null;
  @ApiProperty({ description: 'the agency asks for more days to answer, and staff have yet to decide' })
  extensionAsked!: boolean;
  @ApiProperty({ nullable: true, enum: waiters, description: 'those who have the next step; null when it has ended' })
  waitsFor!: Waiter | null;
}

export const listedView = (complaint: Complaint, panels: ReadonlyMap<string, CasePanel>): ListedComplaintView => {
  const { id, version, number, agencyId, allegation, state, filedOn, clocks } = complaint;
  const extensionAsked = complaintLifecycle.allows('decide-extension', complaint);
  return {
    ...{ id, version, number, agencyId, allegation, state, filedOn, extensionAsked },
    due: currentDue(clocks)?.date ?? null,
    waitsFor: waitsFor({ state, clocks, extensionAsked }, panels.get(id)),
  };
};

/** The agency's request for more days to answer, and the decision. */
class ExtensionView {
  @ApiProperty(COUNT) days!: number;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date' }) askedOn!: string;
  @ApiProperty(DATE) decidedOn!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) granted!: boolean | null;
  @ApiProperty(TEXT) decisionReason!: string | null;
}

/** A filing that joined a complaint. */
class JoinedFilingView {
  @ApiProperty({ format: 'date' }) filedOn!: string;
  @ApiProperty() statement!: string;
  @ApiProperty(TEXT) wish!: string | null;
  @ApiProperty({ type: [String] }) evidence!: readonly string[];
}

class DeclarationView {
  @ApiProperty({ description: 'the sub of the expert’s tokens' }) by!: string;
  @ApiProperty({ format: 'date' }) on!: string;
}

/** A complaint as both sides see it; the complainant is not in it. */
export class ComplaintView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty(NUMBER) number!: string | null;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: allegations }) allegation!: string;
  @ApiProperty({ ...TEXT, example: '2026.1', description: 'version of the list of grounds' }) grounds!: string | null;
  @ApiProperty() statement!: string;
  @ApiProperty({ ...TEXT, description: 'what the filer asks for' }) wish!: string | null;
  @ApiProperty({ type: [String] }) evidence!: readonly string[];
  @ApiProperty({ enum: states }) state!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) filedOn!: string;
  @ApiProperty() clocks!: ClocksView;
  @ApiProperty({ ...DATE, description: 'day of acceptance or decline' }) decidedOn!: string | null;
  @ApiProperty(TEXT) declineReason!: string | null;
  @ApiProperty(DATE) answeredOn!: string | null;
  @ApiProperty(TEXT) answer!: string | null;
  @ApiProperty({ type: [String], nullable: true }) answerEvidence!: readonly string[] | null;
  @ApiProperty({ type: ExtensionView, nullable: true }) extension!: ExtensionView | null;
  @ApiProperty({ ...TEXT, description: 'the filer’s comment on the answer' }) comment!: string | null;
  @ApiProperty(DATE) commentedOn!: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'whether the filer wants a mediation' })
  wantsMediation!: boolean | null;
  @ApiProperty(DATE) mediationOpenedOn!: string | null;
  @ApiProperty({ ...DATE, description: 'day of the agreement or of the failure' }) mediationEndedOn!: string | null;
  @ApiProperty({ type: [DeclarationView], description: 'of experts who ruled alone, before panels did; for staff' })
  declarations!: readonly DeclarationView[];
  @ApiProperty(DATE) ruledOn!: string | null;
  @ApiProperty({ enum: outcomes, nullable: true }) outcome!: string | null;
  @ApiProperty({ enum: severities, nullable: true }) severity!: string | null;
  @ApiProperty(TEXT) rulingReason!: string | null;
  @ApiProperty({ ...DATE, description: 'day on which it was withdrawn and ended' }) withdrawnOn!: string | null;
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'the complaint first filed about the same facts, if another' })
  incidentId!: string | null;
  @ApiProperty(TEXT) incidentReason!: string | null;
  @ApiProperty({ ...TEXT, enum: ['regulator'], description: 'set when a regulator recorded its own finding' })
  recordedBy!: string | null;
  @ApiPropertyOptional({
    type: [JoinedFilingView],
    description: 'equal filings that joined it, the first 50, for staff and the panel',
  })
  joined?: readonly JoinedFilingView[];
  @ApiProperty({ enum: actions, isArray: true }) allowedActions!: string[];
}

export const viewOf = (complaint: Complaint & Pick<ComplaintView, 'joined'>, who: Reader): ComplaintView => ({
  ...asSeenBy(readerOf(who.role), complaint),
  clocks: shownClocks(complaint.clocks),
  allowedActions: allowedActions(complaint, who),
});
