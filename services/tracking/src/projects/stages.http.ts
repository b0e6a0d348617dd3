import { Body, Controller, Param } from '@nestjs/common';
import { ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { stages } from '@heng/contracts';
import { Access, Change, Changed, type Changing, IsBusinessDate, IsReason } from '@heng/kit';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import { changed, ChangedProject } from './project-view.js';
import { Stages } from './stages.js';

class StageBody {
  @IsBusinessDate({ nullable: true, description: 'absent or null while it has not started' })
  @IsOptional()
  startedOn: string | null = null;

  @IsBusinessDate({ nullable: true, description: 'absent or null while in progress' })
  @IsOptional()
  completedOn: string | null = null;

  @IsBusinessDate({ nullable: true, description: 'absent leaves it as it is, null removes it' })
  @IsOptional()
  plannedFrom?: string | null;

  @IsBusinessDate({ nullable: true, description: 'absent leaves it as it is, null removes it' })
  @IsOptional()
  plannedUntil?: string | null;

  @ApiProperty({ description: 'ids of uploaded files that document it; absent leaves them as they are' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  materialIds?: string[];

  @IsReason({
    example: '企业先行开展了文件编写，后补充诊断',
    description: 'the reason for starting before an earlier stage, or for opening it again',
  })
  @IsOptional()
  reason?: string;
}

const STAGE = ApiParam({ name: 'stage', enum: stages });

@ApiTags('projects')
@Controller('projects/:id/stages/:stage')
export class StagesHttp {
  constructor(private readonly stages: Stages) {}

  @Change('PUT', '', ChangedProject, 'Record the plan, the dates and the material of a stage (R4)')
  @Access('agency', 'enterprise', 'alliance-staff')
  @STAGE
  async recordStage(
    @Changed() at: Changing,
    @Param('stage') stage: string,
    @Body() body: StageBody,
  ): Promise<ChangedProject> {
    return changed(await this.stages.record(at, stage, body), at.cause.actor);
  }

  @Change('POST', 'confirmation', ChangedProject, 'Confirm the dates of a stage that the agency recorded (R4)')
  @Access('enterprise', 'alliance-staff')
  @STAGE
  async confirmStage(@Changed() at: Changing, @Param('stage') stage: string): Promise<ChangedProject> {
    return changed(await this.stages.confirm(at, stage), at.cause.actor);
  }
}
