import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { gistOf } from '@heng/contracts';
import { type Cause, Clock, deriveId, idOfNew } from '@heng/kit';
import { file, type Filing } from '../domain/case/complaint.js';
import { joinsSince } from '../domain/case/joining.js';
import { refuse } from '../domain/refusals.js';
import { type Complainant, ComplaintStore, type Filed } from '../storage/complaint.store.js';

/** Complaints as people file them (投诉, R6). */
@Injectable()
export class Filings {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly agencies: AgencyDirectory,
    private readonly clock: Clock,
  ) {}

  /**
   * Files a complaint about an agency that is or was on the register. An equal one joins the first.
   * @throws DomainError `complaints.agency-unknown`
   */
  async file(filing: Omit<Filing, 'id'>, complainant: Omit<Complainant, 'complaintId'>, cause: Cause): Promise<Filed> {
    const { agencyId, statement } = filing;
    if (!(await this.agencies.find(agencyId))) throw refuse('agency-unknown', { field: 'agencyId', agencyId });
    const id = idOfNew(cause);
    const day = this.clock.day();
    const equal = { gist: deriveId(gistOf(statement)), since: joinsSince(day.today) };
    return this.complaints.file(withoutCaller(cause, id), file({ ...filing, id }, day), complainant, equal);
  }
}

/** A cause without the complainant and the request's key, which may name them, so that events may carry it. */
const withoutCaller = (cause: Cause, id: string): Cause => ({ ...cause, id, actor: { sub: 'public', role: 'public' } });
