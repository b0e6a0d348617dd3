import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  IsBusinessDate,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsNumber, IsUUID, ValidateNested } from 'class-validator';
import type { WorkDay } from '../domain/on-site-work/recording.js';
import { ChangedOnSiteWork, OnSiteWorkView } from './on-site-work-view.js';
import { OnSiteWorks } from './on-site-work.js';

const DAYS_OF_A_LEAP_YEAR = 366;

class WorkDayBody implements WorkDay {
  @IsBusinessDate()
  on!: string;

  @ApiProperty({ example: 1, description: '1, 0.5, or 0 for no work' })
  @IsNumber()
  days!: number;
}

class OnSiteWorkBody {
  @ApiProperty({ example: '2d3e4f50-6172-8c8d-be9f-a0b1c2d3e4f5', description: 'id of the consultant in the registry' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ type: [WorkDayBody], description: 'each day once, of one month or several' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(DAYS_OF_A_LEAP_YEAR)
  @ArrayUnique((entry: Partial<WorkDay> | null) => entry?.on)
  @ValidateNested({ each: true })
  @Type(() => WorkDayBody)
  entries!: WorkDayBody[];
}

@ApiTags('on-site work')
@Controller('projects/:id/on-site-work')
@Access('agency', 'enterprise', 'alliance-staff')
export class OnSiteWorkHttp {
  constructor(private readonly works: OnSiteWorks) {}

  @Change(
    'POST',
    '',
    ChangedOnSiteWork,
    'Record the days of a consultant on site (R5); those of the enterprise, or of staff for it, override the agency’s',
    200,
  )
  recordOnSiteWork(
    @PathId() projectId: string,
    @Body() body: OnSiteWorkBody,
    @RequestCause() cause: Cause,
  ): Promise<ChangedOnSiteWork> {
    return this.works.record(projectId, body, cause);
  }

  @Change(
    'POST',
    'cosignature',
    ChangedOnSiteWork,
    'Co-sign days as the agency entered them (R5); if it has changed one since, none is signed',
    200,
  )
  @Access('enterprise', 'alliance-staff')
  cosignOnSiteWork(
    @PathId() projectId: string,
    @Body() body: OnSiteWorkBody,
    @RequestCause() cause: Cause,
  ): Promise<ChangedOnSiteWork> {
    return this.works.cosign(projectId, body, cause);
  }

  @Read('', OnSiteWorkView, 'Show the on-site work of a project, day by day, with the days that exceed one day (R5)')
  readOnSiteWork(@PathId() projectId: string, @Caller() caller: Principal): Promise<OnSiteWorkView> {
    return this.works.ofProject(projectId, caller);
  }
}
