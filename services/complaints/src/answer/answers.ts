import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Cause, type Changing, Clock, type DueDeadline, OnDeadline } from '@heng/kit';
import * as rules from '../domain/case/complaint.js';
import { ComplaintStore } from '../storage/complaint.store.js';

type Complaint = rules.Complaint;

/** The answers of agencies to complaints about them (R6). */
@Injectable()
export class Answers {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly agencies: AgencyDirectory,
    private readonly clock: Clock,
  ) {}

  /** `org` is the credit code of the agency that the caller acts for. */
  async answer(
    at: Changing,
    org: string | undefined,
    given: Pick<rules.Answer, 'statement' | 'evidence'>,
  ): Promise<Complaint> {
    const agency = org === undefined ? undefined : await this.agencies.ofOrganisation(org);
    const answer = { ...given, agencyId: agency?.agencyId };
    return this.complaints.changeAt(at, (complaint) => rules.answer(complaint, answer, this.clock.day()));
  }

  @OnDeadline('complaints.answer')
  missAnswer({ subject }: DueDeadline, cause: Cause): Promise<Complaint> {
    return this.complaints.changeExisting(subject, cause, (complaint) => rules.missClocks(complaint, this.clock.day()));
  }
}
