import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Caller, PathId, type Principal, Read } from '@heng/kit';
import { readerOf } from '../domain/sight.js';
import { ExhibitView, exhibitViews } from '../exhibit-api.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { Exhibits } from '../storage/exhibits.js';

@ApiTags('evidence')
@Controller('complaints')
@Access('alliance-staff', 'expert', 'agency')
export class EvidenceHttp {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
    private readonly exhibits: Exhibits,
  ) {}

  @Read(':id/evidence', [ExhibitView], 'List the evidence files of both sides, in the order in which they came (R6)')
  async listEvidence(@PathId() id: string, @Caller() caller: Principal) {
    await this.deciders.mustRead(caller, await this.complaints.get(id));
    const reader = readerOf(caller.role);
    return (await this.exhibits.of(id, reader)).flatMap((shown) => exhibitViews(reader, shown));
  }
}
