import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Cause, Clock } from '@heng/kit';
import { answer } from '../domain/complaint.js';
import { ComplaintStore } from '../storage/complaint.store.js';

type Input = { id: string; version: number; org: string | undefined; statement: string; evidence: readonly string[] };

@Injectable()
export class AnswerComplaint {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly agencies: AgencyDirectory,
    private readonly clock: Clock,
  ) {}

  /** `org` is the credit code of the agency that the caller acts for. */
  async execute({ id, version, org, ...given }: Input, cause: Cause) {
    const agency = org === undefined ? undefined : await this.agencies.ofOrganisation(org);
    const by = { ...given, agencyId: agency?.agencyId };
    return this.complaints.changeExisting(id, cause, (complaint) => answer(complaint, by, this.clock.today()), {
      expect: version,
    });
  }
}
