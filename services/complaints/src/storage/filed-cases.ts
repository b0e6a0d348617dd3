import { Injectable } from '@nestjs/common';
import type { CaseKind } from '@heng/contracts';
import type { Cause, Principal } from '@heng/kit';
import { complaintFiled, type FiledCase, reportFiled } from '../domain/filing/filed-case.js';
import { type Filer, kindOf } from '../domain/filing/filer.js';
import { ComplaintStore } from './complaint.store.js';
import { Deciders } from './deciders.js';
import { ReportStore } from './report.store.js';

/** Complaints and reports as their filers and the correspondence ask for them: one mechanism for two kinds of case. */
@Injectable()
export class FiledCases {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly reports: ReportStore,
    private readonly deciders: Deciders,
  ) {}

  /** @throws DomainError `kit.record-not-found` */
  async get(kind: CaseKind, id: string): Promise<FiledCase> {
    return kind === 'report' ? reportFiled(await this.reports.get(id)) : complaintFiled(await this.complaints.get(id));
  }

  of({ caseId, number }: Pick<Filer, 'caseId' | 'number'>): Promise<FiledCase> {
    return this.get(kindOf({ number }), caseId);
  }

  /** @throws DomainError as `Deciders.mustDecide` or `Deciders.mustVerify` */
  mustHandle(filed: FiledCase, cause: Cause): Promise<void> {
    const { kind, id } = filed;
    return kind === 'report' ? this.deciders.mustVerify(filed, cause.actor) : this.deciders.mustDecide({ id, cause });
  }

  /** The reader as an actor on a case. Of a report, staff with a tie read nothing. @throws DomainError as `Deciders.mustVerify` */
  async readerOf(filed: FiledCase, reader: Principal): Promise<Principal> {
    if (filed.kind === 'report') await this.deciders.mustVerify(filed, reader);
    return this.deciders.actorOn(filed, reader);
  }
}
