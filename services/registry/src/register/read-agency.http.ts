import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Caller, PathId, type Principal } from '@heng/kit';
import { ReadAgencyPage } from './agency-page.query.js';
import { AgencyPage } from './agency-page.view.js';

@ApiTags('register')
@Controller('agencies')
export class ReadAgencyHttp {
  constructor(private readonly page: ReadAgencyPage) {}

  @Get(':id')
  @Access('public')
  @ApiOperation({ summary: 'One agency: identity, disclosure, figures, team, merits, ratings' })
  @ApiOkResponse({ type: AgencyPage })
  read(@PathId() id: string, @Caller() reader: Principal): Promise<AgencyPage> {
    return this.page.of(id, reader);
  }
}
