import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IsBusinessDate, RequestCause } from '@heng/kit';
import { IsNumber, IsUUID, Max } from 'class-validator';
import { RecordOnSiteWork } from './record-on-site-work.js';

class OnSiteWorkBody {
  @ApiProperty({ example: '2d3e4f50-6172-8c8d-be9f-a0b1c2d3e4f5', description: 'id of the consultant in the registry' })
  @IsUUID()
  personId!: string;

  @IsBusinessDate({ description: 'first day' })
  from!: string;

  @IsBusinessDate({ description: 'last day, inclusive', example: '2026-03-06' })
  until!: string;

  @ApiProperty({ example: 4.5, description: 'person-days on site, in halves' })
  @IsNumber()
  @Max(1000)
  days!: number;
}

class RecordedOnSiteWork {
  @ApiProperty({ description: 'id of the work' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [String], example: [] }) allowedActions!: string[];
}

@ApiTags('projects')
@Controller('projects/:id/on-site-work')
export class RecordOnSiteWorkHttp {
  constructor(private readonly recordOnSiteWork: RecordOnSiteWork) {}

  @Post()
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Record the days a consultant worked on site (R5)' })
  @ApiCreatedResponse({ type: RecordedOnSiteWork })
  async record(
    @Param('id', ParseUUIDPipe) projectId: string,
    @Body() body: OnSiteWorkBody,
    @RequestCause() cause: Cause,
  ): Promise<RecordedOnSiteWork> {
    const { id, version } = await this.recordOnSiteWork.execute(projectId, body, cause);
    return { id, version, allowedActions: [] };
  }
}
