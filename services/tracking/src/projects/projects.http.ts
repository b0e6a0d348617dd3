import { Body, Controller, Param } from '@nestjs/common';
import { ApiParam, ApiProperty, ApiTags, IntersectionType } from '@nestjs/swagger';
import { type Actor, stages } from '@heng/contracts';
import {
  Access,
  type Cause,
  Change,
  Changed,
  type Changing,
  IsBusinessDate,
  IsReason,
  RequestCause,
  MayBeAbsent,
} from '@heng/kit';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { allowedActions, type Project, type ProjectState, projectStates } from '../domain/projects/project.js';
import { FeedbackDue, feedbackDueOf } from '../feedback-due.js';
import { Projects } from './projects.js';

/** The answer to a change of a project. */
class ChangedProject {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 2 }) version!: number;
  @ApiProperty({ enum: projectStates }) state!: ProjectState;
  @ApiProperty({ type: [String], example: ['record-stage', 'suspend', 'end'] }) allowedActions!: string[];
}

class EndedProject extends ChangedProject {
  @ApiProperty() feedback!: FeedbackDue;
}

class ProjectBody {
  @ApiProperty({ example: '0b1c2d3e-4f50-8a6b-9c7d-8e9fa0b1c2d3', description: 'id of the agency in the registry' })
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ example: '1c2d3e4f-5061-8b7c-ad8e-9fa0b1c2d3e4' })
  @IsUUID()
  enterpriseId!: string;

  @IsBusinessDate()
  startedOn!: string;

  @ApiProperty({
    type: String,
    example: '3e4f5061-7283-8d9e-af10-b1c2d3e4f506',
    description:
      'the enterprise’s project at another agency that this one takes over; it ends as moved when this begins',
  })
  @IsOptional()
  @IsUUID()
  continues: string | null = null;

  @IsReason({
    example: '原机构人员变动，由本机构继续服务',
    description: 'the reason for the takeover; with `continues`',
  })
  @ValidateIf(({ continues }: ProjectBody) => continues !== null)
  reason?: string;
}

class ProjectReasonBody {
  @IsReason({ example: '双方未就服务内容达成一致', description: 'recorded; the other party reads it' })
  reason!: string;
}

class ProjectSuspensionBody extends ProjectReasonBody {
  @IsBusinessDate({ description: 'first day without work' })
  from!: string;
}

class ResumptionBody {
  @IsBusinessDate({ description: 'first day of work again' })
  from!: string;
}

class EndBody {
  @IsBusinessDate()
  endedOn!: string;
}

class TerminationBody extends IntersectionType(ProjectReasonBody, EndBody) {}

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
  @MayBeAbsent()
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
@Controller('projects')
@Access('agency', 'enterprise', 'alliance-staff')
export class ProjectsHttp {
  constructor(private readonly projects: Projects) {}

  @Change(
    'POST',
    '',
    ChangedProject,
    'Propose a project of an agency at an enterprise, which confirms it (R4); if staff propose it, it begins at once',
  )
  @Access('agency', 'alliance-staff')
  async proposeProject(@Body() body: ProjectBody, @RequestCause() cause: Cause) {
    return changed(await this.projects.propose(body, cause), cause.actor);
  }

  @Change(
    'POST',
    ':id/confirmation',
    ChangedProject,
    'Confirm a proposed project: it begins, and one that it takes over ends as moved',
  )
  @Access('enterprise', 'alliance-staff')
  async confirmProject(@Changed() at: Changing) {
    return changed(await this.projects.confirm(at), at.cause.actor);
  }

  @Change('POST', ':id/decline', ChangedProject, 'Decline a proposed project, with a reason')
  @Access('enterprise', 'alliance-staff')
  async declineProject(@Changed() at: Changing, @Body() { reason }: ProjectReasonBody) {
    return changed(await this.projects.close(at, 'decline', reason), at.cause.actor);
  }

  @Change('POST', ':id/withdrawal', ChangedProject, 'Withdraw the proposal of a project, with a reason')
  @Access('agency', 'alliance-staff')
  async withdrawProject(@Changed() at: Changing, @Body() { reason }: ProjectReasonBody) {
    return changed(await this.projects.close(at, 'withdraw', reason), at.cause.actor);
  }

  @Change(
    'POST',
    ':id/suspension',
    ChangedProject,
    'Suspend a project, with a reason: the days from then on take no records',
  )
  async suspendProject(@Changed() at: Changing, @Body() body: ProjectSuspensionBody) {
    return changed(await this.projects.suspend(at, body), at.cause.actor);
  }

  @Change('POST', ':id/resumption', ChangedProject, 'Resume a suspended project')
  async resumeProject(@Changed() at: Changing, @Body() { from }: ResumptionBody) {
    return changed(await this.projects.resume(at, from), at.cause.actor);
  }

  @Change(
    'POST',
    ':id/end',
    EndedProject,
    'End a completed project; its enterprise gives feedback within three months (R5)',
  )
  async endProject(@Changed() at: Changing, @Body() { endedOn }: EndBody) {
    return ended(await this.projects.end(at, endedOn), at.cause.actor);
  }

  @Change(
    'POST',
    ':id/termination',
    EndedProject,
    'Terminate a project, with a reason; its enterprise gives feedback within three months (R5)',
  )
  async terminateProject(@Changed() at: Changing, @Body() { endedOn, reason }: TerminationBody) {
    return ended(await this.projects.end(at, endedOn, reason), at.cause.actor);
  }

  @Change('PUT', ':id/stages/:stage', ChangedProject, 'Record the plan, the dates and the material of a stage (R4)')
  @STAGE
  async recordStage(@Changed() at: Changing, @Param('stage') stage: string, @Body() body: StageBody) {
    return changed(await this.projects.recordStage(at, stage, body), at.cause.actor);
  }

  @Change(
    'POST',
    ':id/stages/:stage/confirmation',
    ChangedProject,
    'Confirm the dates of a stage that the agency recorded (R4)',
  )
  @Access('enterprise', 'alliance-staff')
  @STAGE
  async confirmStage(@Changed() at: Changing, @Param('stage') stage: string) {
    return changed(await this.projects.confirmStage(at, stage), at.cause.actor);
  }
}

/** `by` has changed the project, so it is one of its parties, or staff. */
const changed = (project: Project, by: Actor): ChangedProject => {
  const { id, version, state } = project;
  return { id, version, state, allowedActions: allowedActions(project, by) };
};

const ended = (project: Project, by: Actor): EndedProject => ({
  ...changed(project, by),
  feedback: feedbackDueOf(project),
});
