import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IsBusinessDate, RequestCause } from '@heng/kit';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsNumber, IsUUID, ValidateNested } from 'class-validator';
import type { WorkDay } from '../domain/on-site-work/recording.js';
import { changed, ChangedOnSiteWork } from './changed-on-site-work.js';
import { RecordOnSiteWork } from './record-on-site-work.js';

/** A leap year. */
const MOST_DAYS = 366;

class WorkDayBody implements WorkDay {
  @IsBusinessDate()
  on!: string;

  @ApiProperty({ example: 1, description: '1, 0.5, or 0 where there was none' })
  @IsNumber()
  days!: number;
}

class OnSiteWorkBody {
  @ApiProperty({ example: '2d3e4f50-6172-8c8d-be9f-a0b1c2d3e4f5', description: 'id of the consultant in the registry' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ type: [WorkDayBody], maxItems: MOST_DAYS, description: 'each day once, of one month or several' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_DAYS)
  @ArrayUnique((entry: Partial<WorkDay> | null) => entry?.on)
  @ValidateNested({ each: true })
  @Type(() => WorkDayBody)
  entries!: WorkDayBody[];
}

@ApiTags('on-site work')
@Controller('projects/:id/on-site-work')
export class RecordOnSiteWorkHttp {
  constructor(private readonly recordOnSiteWork: RecordOnSiteWork) {}

  @Post()
  @HttpCode(200)
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({
    summary: 'Say on which days a consultant worked on site (R5)',
    description: 'What the enterprise, or staff for it, says of a day stands; the agency’s word is kept beside it.',
  })
  @ApiOkResponse({ type: ChangedOnSiteWork })
  async record(
    @Param('id', ParseUUIDPipe) projectId: string,
    @Body() { personId, entries: days }: OnSiteWorkBody,
    @RequestCause() cause: Cause,
  ): Promise<ChangedOnSiteWork> {
    const { works, allowedActions } = await this.recordOnSiteWork.execute({ projectId, personId, days }, cause);
    return changed(works, allowedActions);
  }
}
