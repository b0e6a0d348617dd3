import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { stages } from '@heng/contracts';
import { Access, type Cause, IfMatch, IsBusinessDate, RequestCause } from '@heng/kit';
import { IsOptional } from 'class-validator';
import { changed, ChangedProject } from './changed-project.js';
import { RecordStage } from './record-stage.js';

class RecordStageBody {
  @IsBusinessDate()
  startedOn!: string;

  @IsBusinessDate({ required: false, nullable: true, description: 'absent or null while in progress' })
  @IsOptional()
  completedOn?: string | null;
}

@ApiTags('projects')
@Controller('projects/:id/stages')
export class RecordStageHttp {
  constructor(private readonly recordStage: RecordStage) {}

  @Put(':stage')
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'Say when a stage of a project started and was completed (R4)' })
  @ApiParam({ name: 'stage', enum: stages })
  @ApiOkResponse({ type: ChangedProject })
  async record(
    @Param('id', ParseUUIDPipe) projectId: string,
    @Param('stage') stage: string,
    @Body() { startedOn, completedOn = null }: RecordStageBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChangedProject> {
    return changed(
      await this.recordStage.execute({ projectId, stage, span: { startedOn, completedOn }, expect }, cause),
    );
  }
}
