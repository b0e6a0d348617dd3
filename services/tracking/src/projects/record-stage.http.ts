import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { stages } from '@heng/contracts';
import { Access, type Cause, IfMatch, IsBusinessDate, IsReason, RequestCause, PathId } from '@heng/kit';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import { changed, ChangedProject } from './changed-project.js';
import { ConfirmStage } from './confirm-stage.js';
import { RecordStage } from './record-stage.js';

const optionalDate = (description: string) => ({ required: false, nullable: true, description });

class RecordStageBody {
  @IsBusinessDate(optionalDate('absent or null while it has not started'))
  @IsOptional()
  startedOn?: string | null;

  @IsBusinessDate(optionalDate('absent or null while in progress'))
  @IsOptional()
  completedOn?: string | null;

  @IsBusinessDate(optionalDate('absent leaves it as it is, null takes it away'))
  @IsOptional()
  plannedFrom?: string | null;

  @IsBusinessDate(optionalDate('absent leaves it as it is, null takes it away'))
  @IsOptional()
  plannedUntil?: string | null;

  @ApiPropertyOptional({
    type: [String],
    description: 'ids of the files that show it, uploaded before; absent leaves them as they are',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  materialIds?: string[];

  @IsReason({
    required: false,
    example: '企业先行开展了文件编写，后补充诊断',
    description: 'why it starts before an earlier stage, or is open again',
  })
  @IsOptional()
  reason?: string;
}

@ApiTags('projects')
@Controller('projects/:id/stages')
export class RecordStageHttp {
  constructor(
    private readonly recordStage: RecordStage,
    private readonly confirmStage: ConfirmStage,
  ) {}

  @Put(':stage')
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Say when a stage is planned, started and was completed, and what shows it (R4)' })
  @ApiParam({ name: 'stage', enum: stages })
  @ApiOkResponse({ type: ChangedProject })
  async record(
    @PathId() projectId: string,
    @Param('stage') stage: string,
    @Body() { startedOn = null, completedOn = null, materialIds, ...rest }: RecordStageBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedProject> {
    const said = { startedOn, completedOn, ...rest };
    const ids = materialIds?.map((id) => id.toLowerCase());
    return changed(await this.recordStage.execute({ projectId, stage, said, materialIds: ids, expect }, cause));
  }

  @Post(':stage/confirmation')
  @HttpCode(200)
  @Access('enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Confirm the dates of a stage that the agency recorded (R4)' })
  @ApiParam({ name: 'stage', enum: stages })
  @ApiOkResponse({ type: ChangedProject })
  async confirm(
    @PathId() projectId: string,
    @Param('stage') stage: string,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedProject> {
    return changed(await this.confirmStage.execute({ projectId, stage, expect }, cause));
  }
}
