import { Body, Controller, Header } from '@nestjs/common';
import { ApiProperty, ApiTags, PickType } from '@nestjs/swagger';
import { allegations, severities } from '@heng/contracts';
import {
  Access,
  asView,
  Caller,
  type Cause,
  Change,
  LegalDateView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsBoolean } from 'class-validator';
import { ClocksView, DATE, IsStatement, ReasonsView, ReportClocksView, TEXT } from '../complaint-api.js';
import { FilerAccess, FilerView } from '../filer-api.js';
import { complaintLifecycle, states } from '../domain/case/actions.js';
import { shownClocks } from '../domain/case/clocks.js';
import { outcomes } from '../domain/case/complaint.js';
import { complaintFiled } from '../domain/filing/filed-case.js';
import { isParty, summaryStateOf, summaryStates } from '../domain/filing/filer.js';
import { isOfPublicInterest } from '../domain/filing/grounds.js';
import { mayWithdraw } from '../domain/filing/withdrawal.js';
import { reportLifecycle } from '../domain/report/actions.js';
import { findings } from '../domain/report/report.js';
import { barred } from '../domain/ruling/reconsideration.js';
import { ExhibitView, exhibitViews, MessageView, messageViews, OwnFileView, ownFileView } from '../exhibit-api.js';
import { reconsiderationView, ReconsiderationView } from '../reconsideration-api.js';
import { panelView, PanelView } from '../panel-api.js';
import { ownRestrictionView, OwnRestrictionView } from '../restriction-api.js';
import { mediationView, MediationView } from '../mediation-api.js';
import { Filers, type Returned, type ReturnedToReport } from './filers.js';

class CommentBody extends FilerAccess {
  @IsStatement({ example: '合同清单缺少第三个项目。', description: 'shown to the agency and to those who rule' })
  comment!: string;

  @ApiProperty({ description: 'whether the filer wants a mediation, which is voluntary' })
  @IsBoolean()
  wantsMediation!: boolean;
}

/** A case as the person sees it who filed it. */
class FilingView {
  @ApiProperty({ example: 'T2026-000123-3' }) number!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: allegations }) allegation!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) filedOn!: string;
  @ApiProperty() statement!: string;
  @ApiProperty(TEXT) wish!: string | null;
  @ApiProperty({ type: [String] }) evidence!: readonly string[];
  @ApiProperty({ enum: states }) state!: string;
  @ApiProperty() clocks!: ClocksView;
  @ApiProperty({ ...DATE, description: 'day of acceptance or decline' }) decidedOn!: string | null;
  @ApiProperty(TEXT) declineReason!: string | null;
  @ApiProperty(DATE) answeredOn!: string | null;
  @ApiProperty(TEXT) answer!: string | null;
  @ApiProperty({ type: [String], nullable: true }) answerEvidence!: readonly string[] | null;
  @ApiProperty({ ...TEXT, description: 'the filer’s comment on the answer' }) comment!: string | null;
  @ApiProperty(DATE) commentedOn!: string | null;
  @ApiProperty(DATE) mediationOpenedOn!: string | null;
  @ApiProperty(DATE) mediationEndedOn!: string | null;
  @ApiProperty({ type: MediationView, nullable: true, description: 'for the filer whose filing made the case' })
  mediation!: MediationView | null;
  @ApiProperty({ type: PanelView, nullable: true, description: 'for the filer whose filing made the case' })
  panel!: PanelView | null;
  @ApiProperty(DATE) ruledOn!: string | null;
  @ApiProperty({ enum: outcomes, nullable: true }) outcome!: string | null;
  @ApiProperty({ enum: severities, nullable: true }) severity!: string | null;
  @ApiProperty(TEXT) rulingReason!: string | null;
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'the ruling that this filer may ask to reconsider' })
  rulingId!: string | null;
  @ApiProperty({ type: LegalDateView, nullable: true, description: 'last day to ask for a reconsideration' })
  reconsiderUntil!: LegalDateView | null;
  @ApiProperty({ type: ReconsiderationView, nullable: true }) reconsideration!: ReconsiderationView | null;
  @ApiProperty({ type: [OwnFileView], description: 'the files of this filing' }) files!: OwnFileView[];
  @ApiProperty({ type: [ExhibitView], description: 'the files of the agency’s answer' }) answerFiles!: ExhibitView[];
  @ApiProperty({ type: [MessageView], description: 'the correspondence with staff' }) messages!: MessageView[];
  @ApiProperty({ ...DATE, description: 'day on which this filer withdrew' }) withdrawnOn!: string | null;
  @ApiProperty({ ...TEXT, enum: summaryStates, description: 'an anonymised summary of the case in public' })
  summary!: string | null;
  @ApiProperty({ description: 'true when the case goes on after a withdrawal' }) isOfPublicInterest!: boolean;
  @ApiProperty({ type: OwnRestrictionView, nullable: true, description: 'of this filer' })
  restriction!: OwnRestrictionView | null;
  @ApiProperty({ enum: ['comment', 'request-reconsideration', 'write', 'withdraw'], isArray: true })
  allowedActions!: string[];
}

/** A report as the person sees it who filed it: nothing of the hearing. */
class ReportFilingView extends PickType(FilingView, [
  ...(['number', 'agencyId', 'allegation', 'filedOn', 'statement', 'wish', 'evidence', 'decidedOn'] as const),
  ...(['declineReason', 'severity', 'files', 'messages', 'withdrawnOn', 'isOfPublicInterest', 'restriction'] as const),
]) {
  @ApiProperty({ enum: reportLifecycle.states }) state!: string;
  @ApiProperty() clocks!: ReportClocksView;
  @ApiProperty({ ...DATE, description: 'day of the finding' }) foundOn!: string | null;
  @ApiProperty({ enum: findings, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: ReasonsView, nullable: true }) reasons!: ReasonsView | null;
  @ApiProperty({ enum: ['write', 'withdraw'], isArray: true }) allowedActions!: string[];
}

@ApiTags('filers')
@Controller()
export class FilersHttp {
  constructor(private readonly filers: Filers) {}

  @Change(
    'POST',
    'filings/access',
    FilingView,
    'Show a case to who filed it, by number and code; it changes nothing',
    200,
  )
  @Header('cache-control', 'no-store')
  @Access('public')
  async openFiling(@Body() { number, code }: FilerAccess) {
    return filingView(await this.filers.open(number, code));
  }

  @Change('POST', 'filings/comment', FilingView, 'Comment once on the agency’s answer, by number and code (R6)', 200)
  @Header('cache-control', 'no-store')
  @Access('public')
  async commentOnAnswer(@Body() { number, code, ...by }: CommentBody, @RequestCause() cause: Cause) {
    return filingView(await this.filers.comment(number, code, by, cause));
  }

  @Change('POST', 'reports/access', ReportFilingView, 'Show a report to who filed it, by number and code', 200)
  @Header('cache-control', 'no-store')
  @Access('public')
  async openReport(@Body() { number, code }: FilerAccess) {
    return reportFilingView(await this.filers.openReport(number, code));
  }

  @Read(
    'complaints/:id/filers',
    [FilerView],
    'List those who filed a complaint: all for staff, those under a real name for that agency',
  )
  @Access('alliance-staff', 'agency')
  async listFilers(@PathId() id: string, @Caller() caller: Principal) {
    return (await this.filers.of(id, caller)).map((filer) => asView(FilerView, filer));
  }
}

/** A party reads nothing of opinions and votes. */
const AS_FILER = { role: 'public', asker: { party: 'complainant' } } as const;
function reportFilingView({ filer, filed, report, messages, files, restriction }: ReturnedToReport): ReportFilingView {
  const { number, withdrawnOn } = filer;
  return asView(ReportFilingView, {
    ...{ ...report, clocks: shownClocks(report.clocks), number, withdrawnOn },
    ...saidIn(messages, files),
    isOfPublicInterest: isOfPublicInterest(report),
    restriction: ownRestrictionView(restriction),
    allowedActions: mayWithdraw(filer, filed) ? ['write', 'withdraw'] : [],
  });
}

/** The messages with their files, and the files of the filing. */
const saidIn = (messages: Returned['messages'], files: Returned['files']) => ({
  messages: messageViews(messages, files),
  files: files.map(ownFileView).filter(({ fileId }) => !messages.some(({ fileIds }) => fileIds.includes(fileId))),
});

function filingView(returned: Returned): FilingView {
  const { filer, complaint, mediation, reconsidering, exhibits, files, messages, panel, today } = returned;
  const { id, number, filedOn } = filer;
  const { ruling, known } = reconsidering;
  const until = ruling?.reconsiderable?.due;
  const allowed = [
    ...(complaintLifecycle.allows('comment', complaint) ? ['comment'] : []),
    ...(barred(ruling, known, today) ? [] : ['request-reconsideration']),
  ];
  const shown = { ...complaint, clocks: shownClocks(complaint.clocks), number, filedOn };
  return asView(FilingView, {
    ...shown,
    mediation: mediation && mediationView(mediation, 'filer', { party: 'complainant' }, today),
    panel: panel ? panelView(panel, AS_FILER, { opinions: [], votes: [] }, today) : null,
    rulingId: isParty(filer) ? (ruling?.id ?? null) : null,
    reconsiderUntil: until ? { date: until.date, provisional: until.provisional, steps: until.steps } : null,
    reconsideration: known && reconsiderationView(known),
    ...saidIn(messages, files),
    answerFiles: exhibits.filter(({ side }) => side === 'agency').flatMap((one) => exhibitViews('filer', one, id)),
    withdrawnOn: filer.withdrawnOn,
    isOfPublicInterest: isOfPublicInterest(complaint),
    restriction: ownRestrictionView(returned.restriction),
    summary: summaryStateOf(filer, returned.isReleased),
    allowedActions: [
      ...(isParty(filer) ? allowed : []),
      ...(mayWithdraw(filer, complaintFiled(complaint)) ? ['write', 'withdraw'] : []),
    ],
  });
}
