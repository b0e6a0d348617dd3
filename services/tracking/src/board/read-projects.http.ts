import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Caller, CursorQuery, type Page, pageView, PathId, type Principal, Read } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { type ProjectState, projectStates } from '../domain/projects/project.js';
import { ListProjects } from './list-projects.query.js';
import { ListedProject } from './listed-project.js';
import { ProjectView } from './project-view.js';
import { ReadProject } from './read-project.query.js';

class ProjectsQuery extends CursorQuery {
  @IsOptional()
  @IsIn(projectStates)
  state?: ProjectState;
}

@ApiTags('projects')
@Controller('projects')
export class ReadProjectsHttp {
  constructor(
    private readonly projects: ListProjects,
    private readonly project: ReadProject,
  ) {}

  @Read('', pageView(ListedProject), 'List the caller’s projects and proposals, or for staff all, newest first')
  @Access('agency', 'enterprise', 'alliance-staff')
  listProjects(@Query() query: ProjectsQuery, @Caller() caller: Principal): Promise<Page<ListedProject>> {
    return this.projects.page(query, caller);
  }

  @Read(':id', ProjectView, 'Show one project; only its parties and staff see a proposal')
  @Access('public')
  readProject(@PathId() id: string, @Caller() caller: Principal): Promise<ProjectView> {
    return this.project.of(id, caller);
  }
}
