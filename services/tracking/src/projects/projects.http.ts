import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, Change, Changed, type Changing, IsBusinessDate, IsReason, RequestCause } from '@heng/kit';
import { IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { changed, ChangedProject, ended, EndedProject } from './project-view.js';
import { Projects } from './projects.js';

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

class TerminationBody extends ProjectReasonBody {
  @IsBusinessDate()
  endedOn!: string;
}

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
  async proposeProject(@Body() body: ProjectBody, @RequestCause() cause: Cause): Promise<ChangedProject> {
    return changed(await this.projects.propose(body, cause), cause.actor);
  }

  @Change(
    'POST',
    ':id/confirmation',
    ChangedProject,
    'Confirm a proposed project: it begins, and one that it takes over ends as moved',
  )
  @Access('enterprise', 'alliance-staff')
  async confirmProject(@Changed() at: Changing): Promise<ChangedProject> {
    return changed(await this.projects.confirm(at), at.cause.actor);
  }

  @Change('POST', ':id/decline', ChangedProject, 'Decline a proposed project, with a reason')
  @Access('enterprise', 'alliance-staff')
  async declineProject(@Changed() at: Changing, @Body() { reason }: ProjectReasonBody): Promise<ChangedProject> {
    return changed(await this.projects.decline(at, reason), at.cause.actor);
  }

  @Change('POST', ':id/withdrawal', ChangedProject, 'Withdraw the proposal of a project, with a reason')
  @Access('agency', 'alliance-staff')
  async withdrawProject(@Changed() at: Changing, @Body() { reason }: ProjectReasonBody): Promise<ChangedProject> {
    return changed(await this.projects.withdraw(at, reason), at.cause.actor);
  }

  @Change(
    'POST',
    ':id/suspension',
    ChangedProject,
    'Suspend a project, with a reason: the days from then on take no records',
  )
  async suspendProject(@Changed() at: Changing, @Body() body: ProjectSuspensionBody): Promise<ChangedProject> {
    return changed(await this.projects.suspend(at, body), at.cause.actor);
  }

  @Change('POST', ':id/resumption', ChangedProject, 'Resume a suspended project')
  async resumeProject(@Changed() at: Changing, @Body() { from }: ResumptionBody): Promise<ChangedProject> {
    return changed(await this.projects.resume(at, from), at.cause.actor);
  }

  @Change(
    'POST',
    ':id/end',
    EndedProject,
    'End a completed project; its enterprise gives feedback within three months (R5)',
  )
  async endProject(@Changed() at: Changing, @Body() { endedOn }: EndBody): Promise<EndedProject> {
    return ended(await this.projects.end(at, endedOn), at.cause.actor);
  }

  @Change(
    'POST',
    ':id/termination',
    EndedProject,
    'Terminate a project, with a reason; its enterprise gives feedback within three months (R5)',
  )
  async terminateProject(@Changed() at: Changing, @Body() { endedOn, reason }: TerminationBody): Promise<EndedProject> {
    return ended(await this.projects.end(at, endedOn, reason), at.cause.actor);
  }
}
