import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause } from '@heng/kit';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Matches } from 'class-validator';
import { changed, ChangedOnSiteWork } from './changed-on-site-work.js';
import { CosignOnSiteWork } from './cosign-on-site-work.js';

class CosignatureBody {
  @ApiPropertyOptional({ description: 'the consultant whose days are co-signed; without it, of all consultants' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiPropertyOptional({
    type: [String],
    example: ['2026-03-02'],
    description: 'the days, as the agency says now; without them, all days on which the enterprise has not spoken',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(366)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { each: true, message: 'each of $property is a calendar date YYYY-MM-DD' })
  dates?: string[];
}

@ApiTags('on-site work')
@Controller('projects/:id/on-site-work/cosignature')
export class CosignOnSiteWorkHttp {
  constructor(private readonly cosignOnSiteWork: CosignOnSiteWork) {}

  @Post()
  @HttpCode(200)
  @Access('enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Co-sign the on-site work that the agency entered (R5)' })
  @ApiOkResponse({ type: ChangedOnSiteWork })
  async cosign(
    @Param('id', ParseUUIDPipe) projectId: string,
    @Body() { personId, dates }: CosignatureBody,
    @RequestCause() cause: Cause,
  ): Promise<ChangedOnSiteWork> {
    const asked = { projectId, ...(personId ? { personId } : {}), ...(dates ? { dates } : {}) };
    const { works, allowedActions } = await this.cosignOnSiteWork.execute(asked, cause);
    return changed(works, allowedActions);
  }
}
