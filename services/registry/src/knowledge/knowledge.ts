import { Injectable } from '@nestjs/common';
import { FileStore } from '@heng/files';
import { mustBeEvidence } from '@heng/files/domain';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { share, type Sharing } from '../domain/merits/knowledge.js';
import { claim, type Merit } from '../domain/merits/merit.js';
import { AgencyFiles } from '../storage/files/agency-files.js';
import { MeritStore } from '../storage/merits/merit.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

/** Knowledge that agencies share (R3 6). */
@Injectable()
export class Knowledge {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly merits: MeritStore,
    private readonly files: FileStore,
    private readonly agencyFiles: AgencyFiles,
    private readonly clock: Clock,
  ) {}

  /** Answers with the merit that the item claims; both have one id. */
  share(agencyId: string, sharing: Omit<Sharing, 'id'>, cause: Cause): Promise<Merit> {
    const id = idOfNew(cause);
    const today = this.clock.today();
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const fileIds = sharing.fileId === null ? [] : [sharing.fileId];
      const files = await this.files.ofIds(tx, fileIds);
      const codes = await this.agencyFiles.codesOf(tx, agency.creditCode);
      const shared = share({ ...sharing, id }, today);
      const merit = await this.merits.changeIn(tx, id, cause, () => {
        mustBeEvidence('fileId', fileIds, files, { codes, role: cause.actor.role });
        return claim(shared.claim, agency, today);
      });
      await this.merits.addKnowledge(tx, shared.item);
      return merit;
    });
  }
}
