import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Principal, PathId } from '@heng/kit';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { type ProjectState, projectStates } from '../domain/projects/project.js';
import { ListProjects } from './list-projects.query.js';
import { ListedProject } from './listed-project.js';
import { ProjectView } from './project-view.js';
import { ReadProject } from './read-project.query.js';

class ProjectsQuery {
  @ApiPropertyOptional({ enum: projectStates })
  @IsOptional()
  @IsIn(projectStates)
  state?: ProjectState;

  @ApiPropertyOptional({ description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  cursor?: string;
}

class ProjectsPage {
  @ApiProperty({ type: [ListedProject] }) items!: ListedProject[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

@ApiTags('projects')
@Controller('projects')
export class ReadProjectsHttp {
  constructor(
    private readonly projects: ListProjects,
    private readonly project: ReadProject,
  ) {}

  @Get()
  @Access('agency', 'enterprise', 'alliance-staff')
  @ApiOperation({ summary: 'The caller’s own projects, with proposals; all projects for staff; the newest first' })
  @ApiOkResponse({ type: ProjectsPage })
  list(@Query() query: ProjectsQuery, @Caller() caller: Principal): Promise<ProjectsPage> {
    return this.projects.page(query, caller);
  }

  @Get(':id')
  @Access('public')
  @ApiOperation({ summary: 'One project; a proposal is for its parties and staff' })
  @ApiOkResponse({ type: ProjectView })
  one(@PathId() id: string, @Caller() caller: Principal): Promise<ProjectView> {
    return this.project.of(id, caller);
  }
}
