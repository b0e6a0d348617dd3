import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, type DueDeadline, idOfNew, OnCalendar, OnDeadline } from '@heng/kit';
import { reportDeadlines } from '../domain/report/clocks.js';
import { concludeHearing, openHearing } from '../domain/report/hearing.js';
import * as rules from '../domain/report/report.js';
import { Deciders } from '../storage/deciders.js';
import { HearingStore, ReportStore } from '../storage/report.store.js';

type Report = rules.Report;

/** The alliance verifies reports (核实, R6): accepts, hears the agency on a redacted allegation, and finds. */
@Injectable()
export class Verification {
  constructor(
    private readonly reports: ReportStore,
    private readonly hearings: HearingStore,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  async accept(at: Changing): Promise<Report> {
    await this.mustVerify(at);
    return this.reports.changeAt(at, (report) => rules.acceptReport(report, at.cause.actor.sub, this.clock.day()));
  }

  async decline(at: Changing, reason: string): Promise<Report> {
    await this.mustVerify(at);
    return this.reports.changeAt(at, (report) => rules.declineReport(report, reason, this.clock.day()));
  }

  /** Opens the hearing of the agency; `allegation` is all that it reads of the report. */
  async hear(at: Changing, allegation: string): Promise<Report> {
    const { id, version, cause } = at;
    await this.mustVerify(at);
    const day = this.clock.day();
    return this.reports.transaction(async (tx) => {
      const decide = (report: Report) => rules.beginHearing(report, cause.actor.sub, day);
      const report = await this.reports.changeExistingIn(tx, id, cause, decide, { expect: version });
      const opening = { ...cause, handler: `${cause.handler}, hearing` };
      const hearingId = idOfNew(opening);
      await this.hearings.changeIn(tx, hearingId, opening, () => openHearing(hearingId, report, allegation, day));
      return report;
    });
  }

  /** Makes the finding, which concludes the hearing if there was one. */
  async find(at: Changing, finding: rules.Finding): Promise<Report> {
    const { id, version, cause } = at;
    await this.mustVerify(at);
    const hearing = await this.hearings.ofReport(id);
    return this.reports.transaction(async (tx) => {
      const decide = (report: Report) => rules.find(report, finding, cause.actor.sub, this.clock.day());
      const report = await this.reports.changeExistingIn(tx, id, cause, decide, { expect: version });
      const concluding = { ...cause, handler: `${cause.handler}, hearing` };
      if (hearing)
        await this.hearings.changeExistingIn(tx, hearing.id, concluding, (heard) =>
          concludeHearing(heard, finding, this.clock.today()),
        );
      return report;
    });
  }

  private async mustVerify({ id, cause }: Changing): Promise<void> {
    await this.deciders.mustVerify(await this.reports.get(id), cause.actor);
  }

  @OnDeadline('complaints.report-acceptance')
  missAcceptance(deadline: DueDeadline, cause: Cause): Promise<Report> {
    return this.missClock(deadline, cause);
  }

  @OnDeadline('complaints.verification')
  missVerification(deadline: DueDeadline, cause: Cause): Promise<Report> {
    return this.missClock(deadline, cause);
  }

  private missClock({ subject }: DueDeadline, cause: Cause): Promise<Report> {
    return this.reports.changeExisting(subject, cause, (report) => rules.missReportClocks(report, this.clock.day()));
  }

  @OnCalendar(reportDeadlines)
  recompute({ subject }: DueDeadline, cause: Cause): Promise<Report> {
    return this.reports.changeExisting(subject, cause, (report) => rules.recomputeReport(report, this.clock.day()));
  }
}
