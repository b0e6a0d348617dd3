import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags, PickType } from '@nestjs/swagger';
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
import type { Recorder } from '../domain/projects/project.js';
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

const recorders: Recorder[] = ['agency', 'enterprise', 'alliance-staff'];
const DAYS = { example: 4.5, description: 'the person-days in force' };

class StandingEntryView {
  @ApiProperty({ format: 'date', example: '2026-03-02' }) on!: string;
  @ApiProperty({ example: 1, description: 'the days in force: 1, 0.5 or 0' }) days!: number;
  @ApiProperty({ description: 'whether the enterprise, or staff for it, has spoken of the day' }) cosigned!: boolean;
}

class ChangedMonthView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ format: 'uuid', description: 'id of the consultant in the registry' }) personId!: string;
  @ApiProperty({ example: '2026-03' }) month!: string;
  @ApiProperty(DAYS) days!: number;
  @ApiProperty({ type: [StandingEntryView] }) entries!: StandingEntryView[];
}

/** The answer to a change of on-site work. */
class ChangedOnSiteWork {
  @ApiProperty({ type: [ChangedMonthView], description: 'each month that the request names' })
  works!: ChangedMonthView[];
  @ApiProperty({ type: [String], example: ['record-on-site-work'] }) allowedActions!: string[];
}

class StatementView {
  @ApiProperty({ enum: recorders }) by!: Recorder;
  @ApiProperty({ format: 'date', example: '2026-03-03', description: 'the day of the statement' }) on!: string;
  @ApiProperty({ example: 1 }) days!: number;
  @ApiPropertyOptional({ description: 'the account that made it; for staff' }) sub?: string;
}

class EntryView extends StandingEntryView {
  @ApiProperty({ description: 'whether the person’s work of that day, over all projects, exceeds one day' })
  elsewhere!: boolean;
  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'string', format: 'uuid' },
    description: 'ids of these other projects; for staff',
  })
  elsewhereProjects?: readonly string[];
  @ApiProperty({ type: [StatementView], description: 'every statement about the day, the first one first' })
  said!: StatementView[];
}

class MonthView extends PickType(ChangedMonthView, ['id', 'version', 'month', 'days']) {
  @ApiProperty({ type: [EntryView] }) entries!: EntryView[];
}

class ConsultantView {
  @ApiProperty({ format: 'uuid', description: 'id of the consultant in the registry' }) personId!: string;
  @ApiProperty(DAYS) days!: number;
  @ApiProperty({ description: 'true for a lead consultant (项目组主要成员)' }) lead!: boolean;
  @ApiProperty({ type: [MonthView] }) months!: MonthView[];
}

class OnSiteWorkView {
  @ApiProperty({ format: 'uuid' }) projectId!: string;
  @ApiProperty({ example: 10, description: 'the person-days that make a lead consultant' }) leadConsultantDays!: number;
  @ApiProperty({ type: [ConsultantView] }) consultants!: ConsultantView[];
  @ApiProperty({ type: [String], example: ['record-on-site-work', 'cosign-on-site-work'] }) allowedActions!: string[];
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
  recordOnSiteWork(@PathId() projectId: string, @Body() body: OnSiteWorkBody, @RequestCause() cause: Cause) {
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
  cosignOnSiteWork(@PathId() projectId: string, @Body() body: OnSiteWorkBody, @RequestCause() cause: Cause) {
    return this.works.cosign(projectId, body, cause);
  }

  @Read('', OnSiteWorkView, 'Show the on-site work of a project, day by day, with the days that exceed one day (R5)')
  readOnSiteWork(@PathId() projectId: string, @Caller() caller: Principal) {
    return this.works.ofProject(projectId, caller);
  }
}
