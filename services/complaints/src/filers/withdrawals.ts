import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { withdraw } from '../domain/case/complaint.js';
import { complaintFiled, reportFiled } from '../domain/filing/filed-case.js';
import { type Filer, kindOf } from '../domain/filing/filer.js';
import { endsWith, withdrawFiler } from '../domain/filing/withdrawal.js';
import { dissolve } from '../domain/ruling/panel.js';
import { withdrawReport } from '../domain/report/report.js';
import { endWithCase } from '../domain/mediation/mediation.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { causeOfFiler, FilerStore } from '../storage/filer.store.js';
import { MediationStore } from '../storage/mediation.store.js';
import { PanelStore } from '../storage/panel.store.js';
import { ReportStore } from '../storage/report.store.js';

const ENDED = '投诉已撤回。';

/** Filers withdraw (撤回, R6). */
@Injectable()
export class Withdrawals {
  constructor(
    private readonly filers: FilerStore,
    private readonly complaints: ComplaintStore,
    private readonly reports: ReportStore,
    private readonly mediations: MediationStore,
    private readonly panels: PanelStore,
    private readonly clock: Clock,
  ) {}

  /**
   * The filer leaves the case. It ends, with its panel, when nobody is left who filed it, unless it is of public interest. A case that goes on keeps its
   * version, so that nobody else notices. @throws DomainError `complaints.filing-not-found`, `complaints.already-withdrawn`, `complaints.ended-already`
   */
  async withdraw(number: string, code: string, reason: string | null, cause: Cause): Promise<void> {
    const filer = await this.filers.withCode(number, code);
    const by = causeOfFiler(filer.id, cause);
    return kindOf(filer) === 'report' ? this.leaveReport(filer, reason, by) : this.leaveComplaint(filer, reason, by);
  }

  private async leaveReport({ id, caseId }: Filer, reason: string | null, by: Cause): Promise<void> {
    const day = this.clock.day();
    await this.reports.transaction(async (tx) => {
      await this.reports.lock(tx, caseId);
      const filed = reportFiled((await this.reports.load(tx, caseId))!);
      const left = { reason, today: day.today };
      await this.filers.changeExistingIn(tx, id, by, (filer) => withdrawFiler(filer, filed, left));
      if (!endsWith(0, filed)) return;
      const ending = { ...by, handler: `${by.handler}, case` };
      await this.reports.changeExistingIn(tx, caseId, ending, (current) => withdrawReport(current, day));
    });
  }

  private async leaveComplaint({ id, caseId }: Filer, reason: string | null, by: Cause): Promise<void> {
    const { agencyId } = await this.complaints.get(caseId);
    const day = this.clock.day();
    await this.complaints.transaction(async (tx) => {
      // Filings lock the agency, too: none joins meanwhile. Who mediates locks the case.
      await this.complaints.lock(tx, agencyId);
      await this.complaints.lock(tx, caseId);
      const filed = complaintFiled((await this.complaints.load(tx, caseId))!);
      const left = { reason, today: day.today };
      await this.filers.changeExistingIn(tx, id, by, (filer) => withdrawFiler(filer, filed, left));
      if (!endsWith(await this.complaints.staying(tx, caseId), filed)) return;
      await this.complaints.changeExistingIn(tx, caseId, { ...by, handler: `${by.handler}, case` }, (current) =>
        withdraw(current, day),
      );
      const mediation = await this.mediations.of(caseId);
      if (mediation?.state === 'open')
        await this.mediations.changeExistingIn(
          tx,
          mediation.id,
          { ...by, handler: `${by.handler}, mediation` },
          (current) => endWithCase(current, ENDED, day.today),
        );
      const panel = await this.panels.underWay(tx, caseId);
      if (panel) await this.panels.changeFor(tx, panel.id, by, (current) => dissolve(current, ENDED, day.today, 'end'));
    });
  }
}
