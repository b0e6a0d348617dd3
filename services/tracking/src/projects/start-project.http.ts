import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IsBusinessDate, RequestCause } from '@heng/kit';
import { IsUUID } from 'class-validator';
import { changed, ChangedProject } from './changed-project.js';
import { StartProject } from './start-project.js';

class StartProjectBody {
  @ApiProperty({ example: '0b1c2d3e-4f50-8a6b-9c7d-8e9fa0b1c2d3', description: 'id of the agency in the registry' })
  @IsUUID()
  agencyId!: string;

  @ApiProperty({ example: '1c2d3e4f-5061-8b7c-ad8e-9fa0b1c2d3e4' })
  @IsUUID()
  enterpriseId!: string;

  @IsBusinessDate()
  startedOn!: string;
}

@ApiTags('projects')
@Controller('projects')
export class StartProjectHttp {
  constructor(private readonly startProject: StartProject) {}

  @Post()
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Start a project of an agency at an enterprise (R4)' })
  @ApiCreatedResponse({ type: ChangedProject })
  async start(@Body() body: StartProjectBody, @RequestCause() cause: Cause): Promise<ChangedProject> {
    return changed(await this.startProject.execute(body, cause));
  }
}
