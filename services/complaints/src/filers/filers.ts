import { Injectable } from '@nestjs/common';
import type { CaseKind } from '@heng/contracts';
import type { StoredFile } from '@heng/files/domain';
import { type Cause, Clock, type Principal, systemActor } from '@heng/kit';
import type { Complaint } from '../domain/case/complaint.js';
import { comment, type Comment } from '../domain/case/mediated.js';
import type { Message } from '../domain/correspondence/correspondence.js';
import { formFor } from '../domain/evidence/sight.js';
import { type FiledCase, reportFiled } from '../domain/filing/filed-case.js';
import { type Filer, isFirst, isParty, kindOf, tell } from '../domain/filing/filer.js';
import type { Mediation } from '../domain/mediation/mediation.js';
import type { CasePanel } from '../domain/ruling/panel.js';
import type { Restriction } from '../domain/restriction/restriction.js';
import type { Reconsideration } from '../domain/ruling/reconsideration.js';
import type { Ruling } from '../domain/ruling/ruling.js';
import { refuse } from '../domain/refusals.js';
import type { Report } from '../domain/report/report.js';
import { asLeft, asSeenBy, maySee, readerOf, reportAsLeft } from '../domain/sight.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { CorrespondenceStore } from '../storage/correspondence.store.js';
import { Deciders } from '../storage/deciders.js';
import { Exhibits, type Shown } from '../storage/exhibits.js';
import { RedactionStore } from '../storage/redaction.store.js';
import { MediationStore } from '../storage/mediation.store.js';
import { PanelStore, ReconsiderationStore, RulingStore } from '../storage/panel.store.js';
import { causeOfFiler, FilerStore } from '../storage/filer.store.js';
import { ReportExhibits } from '../storage/report-exhibits.js';
import { SummaryStore } from '../storage/summary.store.js';
import { ReportStore } from '../storage/report.store.js';
import { RestrictionStore } from '../storage/restriction.store.js';

/** The first ruling, and its reconsideration. */
type Reconsidering = Readonly<{ ruling: Ruling | undefined; known: Reconsideration | null }>;
/** A filer and the case, as the filer sees it, with the own files and the messages. */
export type Returned = Readonly<{
  filer: Filer;
  complaint: Complaint;
  mediation: Mediation | null;
  reconsidering: Reconsidering;
  exhibits: readonly Shown[];
  files: readonly StoredFile[];
  messages: readonly Message[];
  restriction: Restriction | undefined;
  /** For the filer whose filing made the case. */
  panel: CasePanel | undefined;
  /** The summary of the case is public. */
  isReleased: boolean;
  today: string;
}>;

/** A reporter and the report, with the own files and the messages. */
export type ReturnedToReport = Pick<Returned, 'filer' | 'files' | 'messages' | 'restriction'> &
  Readonly<{ report: Report; filed: FiledCase }>;

/** Those who filed, when they come back, and as others know them (R6). */
@Injectable()
export class Filers {
  constructor(
    private readonly filers: FilerStore,
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
    private readonly redactions: RedactionStore,
    private readonly mediations: MediationStore,
    private readonly reports: ReportStore,
    private readonly panels: PanelStore,
    private readonly summaries: SummaryStore,
    private readonly rulings: RulingStore,
    private readonly reconsiderations: ReconsiderationStore,
    private readonly exhibits: Exhibits,
    private readonly reportExhibits: ReportExhibits,
    private readonly restrictions: RestrictionStore,
    private readonly correspondence: CorrespondenceStore,
    private readonly clock: Clock,
  ) {}

  /** The case of the filer who has number and code. @throws DomainError `complaints.filing-not-found` */
  async open(number: string, code: string): Promise<Returned> {
    return this.shownTo(await this.withCode('complaint', number, code));
  }

  /** The report of the filer who has number and code. @throws DomainError `complaints.filing-not-found` */
  async openReport(number: string, code: string): Promise<ReturnedToReport> {
    const filer = await this.withCode('report', number, code);
    const report = await this.reports.get(filer.caseId);
    const handedIn = await this.reportExhibits.of('report', report.id);
    const messages = (await this.correspondence.ofFiler(filer.id))?.messages ?? [];
    const files = await this.exhibits.taken(handedIn.map(({ fileId }) => fileId));
    return {
      filer,
      filed: reportFiled(report),
      report: filer.withdrawnOn ? reportAsLeft(report) : report,
      messages,
      files,
      restriction: await this.restrictions.of(filer.id),
    };
  }

  private async withCode(kind: CaseKind, number: string, code: string): Promise<Filer> {
    const filer = await this.filers.withCode(number, code);
    if (kindOf(filer) !== kind) throw refuse('filing-not-found');
    return filer;
  }

  /** Comments on the agency's answer, once. @throws DomainError also as `comment` */
  async comment(number: string, code: string, by: Comment, cause: Cause): Promise<Returned> {
    const filer = await this.withCode('complaint', number, code);
    if (!isParty(filer)) throw refuse('comment-of-first');
    const decide = (complaint: Complaint) => comment(complaint, by, this.clock.day());
    await this.complaints.changeExisting(filer.caseId, causeOfFiler(filer.id, cause), decide);
    return this.shownTo(filer);
  }

  private async shownTo(filer: Filer): Promise<Returned> {
    const complaint = await this.complaints.get(filer.caseId);
    const own = await this.complaints.ownWordsOf(filer.id);
    const course = asSeenBy('filer', await this.redactions.applied('filer', complaint));
    const seen = filer.withdrawnOn ? asLeft(course) : course;
    const mediation = isParty(filer) ? await this.mediations.of(complaint.id) : null;
    const [[ruling], known] = await Promise.all([
      this.rulings.of(complaint.id),
      this.reconsiderations.of(complaint.id),
    ]);
    return {
      filer,
      complaint: { ...seen, ...own },
      mediation,
      reconsidering: filer.withdrawnOn ? { ruling: undefined, known: null } : { ruling, known },
      ...(await this.saidAndHandedIn(filer)),
      restriction: await this.restrictions.of(filer.id),
      isReleased: (await this.summaries.ofComplaint(complaint.id))?.state === 'released',
      panel: isParty(filer) ? await this.panels.latest(complaint.id) : undefined,
      today: this.clock.today(),
    };
  }

  private async saidAndHandedIn({ id, caseId, withdrawnOn }: Filer) {
    const all = await this.exhibits.of(caseId, 'filer');
    const exhibits = all.filter(({ side }) => side === 'filer' || !withdrawnOn);
    const messages = (await this.correspondence.ofFiler(id))?.messages ?? [];
    const ofFiling = exhibits.filter((one) => one.side === 'filer' && formFor('filer', one, id));
    const ids = [...ofFiling.map(({ fileId }) => fileId), ...messages.flatMap(({ fileIds }) => fileIds)];
    return { exhibits, messages, files: await this.exhibits.taken(ids) };
  }

  /** Tells those who filed a case of a step, once: a merge tells other services of what was ruled and missed again. */
  async tell(caseId: string, step: string, on: string, which = '', onlyFirst = false): Promise<void> {
    for (const { id } of (await this.filers.of(caseId)).filter((filer) => !onlyFirst || isFirst(filer))) {
      const cause = { handler: 'tell-filers', id: `${id} ${step} ${which}`, actor: systemActor('complaints') };
      await this.filers.changeExisting(id, cause, (filer) => tell(filer, step, on));
    }
  }

  /**
   * Those who filed a complaint, as a reader knows them: the agency those who file under their name.
   * @throws DomainError `kit.record-not-found`, `complaints.not-your-agency`
   */
  async of(complaintId: string, caller: Principal): Promise<Filer[]> {
    await this.deciders.mustRead(caller, await this.complaints.get(complaintId));
    const [reader, filers] = [readerOf(caller.role), await this.filers.of(complaintId)];
    const left = maySee(reader, 'withdrawal') ? {} : { withdrawnOn: null, withdrawalReason: null };
    return filers
      .filter(({ mode }) => maySee(reader, mode === 'real-name' ? 'realName' : 'filer'))
      .map((filer) => ({ ...filer, ...left }));
  }
}
