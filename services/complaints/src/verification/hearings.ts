import { Injectable } from '@nestjs/common';
import {
  type Cause,
  type Changing,
  Clock,
  type DueDeadline,
  OnCalendar,
  OnDeadline,
  type Principal,
  systemActor,
} from '@heng/kit';
import type { Decision } from '@heng/kit/domain';
import type { EntityManager } from 'typeorm';
import * as rules from '../domain/report/hearing.js';
import { endHearing } from '../domain/report/report.js';
import { Deciders } from '../storage/deciders.js';
import { ReportExhibits } from '../storage/report-exhibits.js';
import { HearingStore, ReportStore } from '../storage/report.store.js';

type Hearing = rules.Hearing;

/** The hearings of agencies on redacted allegations (听取意见, R6). */
@Injectable()
export class Hearings {
  constructor(
    private readonly hearings: HearingStore,
    private readonly reports: ReportStore,
    private readonly exhibits: ReportExhibits,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  /** `org` is the credit code of the agency that the caller acts for. @throws DomainError also `kit.file-unknown` */
  async answer(
    at: Changing,
    { org }: Pick<Principal, 'org'>,
    { fileIds, ...given }: rules.HearingAnswer & Readonly<{ fileIds: readonly string[] }>,
  ): Promise<Hearing> {
    const { id, version, cause } = at;
    const agencyId = await this.deciders.agencyOf({ org });
    return this.endingHearing(id, async (tx) => {
      const decide = (hearing: Hearing) => rules.answerHearing(hearing, given, agencyId, this.clock.day());
      const hearing = await this.hearings.changeExistingIn(tx, id, cause, decide, { expect: version });
      await this.exhibits.handIn(tx, id, fileIds, org!, hearing.answeredOn!);
      return hearing;
    });
  }

  @OnDeadline('complaints.hearing')
  lapse({ subject }: DueDeadline, cause: Cause): Promise<Hearing> {
    const decide = (hearing: Hearing): Decision<Hearing> => rules.lapseHearing(hearing, this.clock.day());
    return this.endingHearing(subject, (tx) => this.hearings.changeExistingIn(tx, subject, cause, decide));
  }

  /**
   * Changes a hearing and then lets its report go on; the report is locked first, as by a finding. Its event does not say
   * that the agency acted: events of reports name no agency.
   */
  private async endingHearing(id: string, change: (tx: EntityManager) => Promise<Hearing>) {
    const { reportId } = await this.hearings.get(id);
    return this.hearings.transaction(async (tx) => {
      await this.reports.lock(tx, reportId);
      const hearing = await change(tx);
      const ending = { handler: 'end-hearing', id: `${id} ${hearing.state}`, actor: systemActor('complaints') };
      if (hearing.state !== 'open')
        await this.reports.changeExistingIn(tx, reportId, ending, (report) => endHearing(report, this.clock.day()));
      return hearing;
    });
  }

  @OnCalendar('complaints.hearing')
  recompute({ subject }: DueDeadline, cause: Cause): Promise<Hearing> {
    return this.hearings.changeExisting(subject, cause, (one) => rules.recomputeHearing(one, this.clock.day()));
  }
}
