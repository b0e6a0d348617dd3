import { Injectable } from '@nestjs/common';
import { FileStore } from '@heng/files';
import { mustBeEvidence } from '@heng/files/domain';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { share, type Sharing } from '../domain/merits/knowledge.js';
import { claim } from '../domain/merits/merit.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { AgencyFiles } from '../storage/files/agency-files.js';
import { MeritStore } from '../storage/merits/merit.store.js';

@Injectable()
export class ShareKnowledge {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly merits: MeritStore,
    private readonly files: FileStore,
    private readonly agencyFiles: AgencyFiles,
    private readonly clock: Clock,
  ) {}

  /** Gives the item and the merit that is claimed by it, which has its id. */
  execute({ agencyId, ...input }: Omit<Sharing, 'id'> & { agencyId: string }, cause: Cause) {
    const id = idOfNew(cause);
    const today = this.clock.today();
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const fileIds = input.fileId === null ? [] : [input.fileId];
      const files = await this.files.ofIds(tx, fileIds);
      const codes = await this.agencyFiles.codesOf(tx, agency.creditCode);
      const shared = share({ ...input, id }, today);
      const merit = await this.merits.changeIn(tx, id, cause, () => {
        mustBeEvidence('fileId', fileIds, files, { codes, role: cause.actor.role });
        return claim(shared.claim, agency, today);
      });
      await this.merits.addKnowledge(tx, shared.item);
      return { item: shared.item, merit };
    });
  }
}
