import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AgencyDirectory } from '@heng/agency-directory';
import { Access, PathId, refuseKit } from '@heng/kit';
import { SatisfactionBatchStore } from '../storage/satisfaction/satisfaction-batch.store.js';
import { SatisfactionView, viewOf } from './satisfaction-view.js';

@ApiTags('satisfaction')
@Controller('agencies/:id/satisfaction')
export class ReadSatisfactionHttp {
  constructor(
    private readonly batches: SatisfactionBatchStore,
    private readonly agencies: AgencyDirectory,
  ) {}

  @Get()
  @Access('public')
  @ApiOperation({
    summary: 'How satisfied the enterprises are with an agency: from five on, in batches of five more (R5)',
  })
  @ApiOkResponse({ type: SatisfactionView })
  async read(@PathId() id: string): Promise<SatisfactionView> {
    if (!(await this.agencies.find(id))) throw refuseKit('record-not-found', { what: 'agency', id });
    return viewOf(id, await this.batches.latest(id));
  }
}
