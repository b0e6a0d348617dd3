import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { file, type Filing } from '../domain/complaint.js';
import { refuse } from '../domain/refusals.js';
import type { Complainant } from '../storage/complainant.table.js';
import { ComplaintStore } from '../storage/complaint.store.js';

@Injectable()
export class FileComplaint {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly agencies: AgencyDirectory,
    private readonly clock: Clock,
  ) {}

  /** An agency that left the register is still answerable for what it did. */
  async execute(input: Omit<Filing, 'id'>, complainant: Omit<Complainant, 'complaintId'>, cause: Cause) {
    if (!(await this.agencies.find(input.agencyId)))
      throw refuse('agency-unknown', { field: 'agencyId', agencyId: input.agencyId });
    const id = idOfNew(cause);
    return this.complaints.file(withoutCaller(cause, id), file({ ...input, id }, this.clock.today()), complainant);
  }
}

/** Events carry their cause: it names neither who complained nor the key of the request, which may tell it. */
const withoutCaller = (cause: Cause, id: string): Cause => ({ ...cause, id, actor: { sub: 'public', role: 'public' } });
