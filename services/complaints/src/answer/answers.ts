import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Cause, type Changing, Clock, type DueDeadline, OnDeadline } from '@heng/kit';
import * as rules from '../domain/case/complaint.js';
import { Exhibits } from '../storage/exhibits.js';
import { ComplaintStore } from '../storage/complaint.store.js';

type Complaint = rules.Complaint;

/** The answers of agencies to complaints about them (R6). */
@Injectable()
export class Answers {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly agencies: AgencyDirectory,
    private readonly exhibits: Exhibits,
    private readonly clock: Clock,
  ) {}

  /** `org` is the credit code of the agency that the caller acts for. @throws DomainError also `kit.file-unknown` */
  async answer(
    { id, version, cause }: Changing,
    org: string | undefined,
    { fileIds, ...given }: Pick<rules.Answer, 'statement' | 'evidence'> & Readonly<{ fileIds: readonly string[] }>,
  ): Promise<Complaint> {
    const agency = org === undefined ? undefined : await this.agencies.ofOrganisation(org);
    const answer = { ...given, agencyId: agency?.agencyId };
    const decide = (complaint: Complaint) => rules.answer(complaint, answer, this.clock.day());
    return this.complaints.transaction(async (tx) => {
      const complaint = await this.complaints.changeExistingIn(tx, id, cause, decide, { expect: version });
      const handed = { complaintId: id, side: 'agency', filingId: null, handedInOn: complaint.answeredOn! } as const;
      await this.exhibits.handIn(tx, fileIds, org!, handed);
      return complaint;
    });
  }

  @OnDeadline('complaints.answer')
  missAnswer({ subject }: DueDeadline, cause: Cause): Promise<Complaint> {
    return this.complaints.changeExisting(subject, cause, (complaint) => rules.missClocks(complaint, this.clock.day()));
  }
}
