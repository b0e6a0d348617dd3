import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IsBusinessDate, IsReason, RequestCause } from '@heng/kit';
import { IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { changed, ChangedProject } from './changed-project.js';
import { ProposeProject } from './propose-project.js';

class ProjectBody {
  @ApiProperty({ example: '0b1c2d3e-4f50-8a6b-9c7d-8e9fa0b1c2d3', description: 'id of the agency in the registry' })
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ example: '1c2d3e4f-5061-8b7c-ad8e-9fa0b1c2d3e4' })
  @IsUUID()
  enterpriseId!: string;

  @IsBusinessDate()
  startedOn!: string;

  @ApiPropertyOptional({
    example: '3e4f5061-7283-8d9e-af10-b1c2d3e4f506',
    description:
      'the enterprise’s project at another agency that this one takes over; it ends as moved when this begins',
  })
  @IsOptional()
  @IsUUID()
  continues?: string;

  @IsReason({
    required: false,
    example: '原机构人员变动，由本机构继续服务',
    description: 'why it takes over; with `continues`',
  })
  @ValidateIf(({ continues }: ProjectBody) => continues !== undefined)
  reason?: string;
}

@ApiTags('projects')
@Controller('projects')
export class ProposeProjectHttp {
  constructor(private readonly proposeProject: ProposeProject) {}

  @Post()
  @Access('agency', 'alliance-staff')
  @ApiOperation({
    summary: 'Propose a project of an agency at an enterprise, which confirms it (R4); of staff, it begins at once',
  })
  @ApiCreatedResponse({ type: ChangedProject })
  async propose(
    @Body() { continues, reason, ...body }: ProjectBody,
    @RequestCause() cause: Cause,
  ): Promise<ChangedProject> {
    const move = continues === undefined ? null : { continues, reason: reason! };
    return changed(await this.proposeProject.execute({ ...body, move }, cause), cause.actor);
  }
}
