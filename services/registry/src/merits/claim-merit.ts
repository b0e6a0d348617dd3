import { Injectable } from '@nestjs/common';
import { FileStore } from '@heng/files';
import { mustBeEvidence } from '@heng/files/domain';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { mustBeShared } from '../domain/merits/knowledge.js';
import { claim, type Claim } from '../domain/merits/merit.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { AgencyFiles } from '../storage/files/agency-files.js';
import { MeritStore } from '../storage/merits/merit.store.js';

@Injectable()
export class ClaimMerit {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly merits: MeritStore,
    private readonly files: FileStore,
    private readonly agencyFiles: AgencyFiles,
    private readonly clock: Clock,
  ) {}

  execute({ agencyId, ...input }: Omit<Claim, 'id'> & { agencyId: string }, cause: Cause) {
    const id = idOfNew(cause);
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const { fileIds, knowledgeId } = input;
      const files = await this.files.ofIds(tx, fileIds);
      const codes = await this.agencyFiles.codesOf(tx, agency.creditCode);
      const shared = knowledgeId === null ? undefined : await this.merits.ofKnowledge(tx, knowledgeId);
      return this.merits.changeIn(tx, id, cause, () => {
        mustBeEvidence('fileIds', fileIds, files, { codes, role: cause.actor.role });
        if (knowledgeId !== null) mustBeShared(knowledgeId, shared, agency);
        return claim({ ...input, id }, agency, this.clock.today());
      });
    });
  }
}
