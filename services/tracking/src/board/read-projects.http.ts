import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Caller, CursorQuery, MayBe, pageView, PathId, type Principal, Read } from '@heng/kit';
import { type ProjectState, projectStates } from '../domain/projects/project.js';
import { ListedProject, ProjectView } from './board-view.js';
import { ReadProjects } from './read-projects.query.js';

class ProjectsQuery extends CursorQuery {
  @MayBe(projectStates) state?: ProjectState;
}

@ApiTags('projects')
@Controller('projects')
export class ReadProjectsHttp {
  constructor(private readonly projects: ReadProjects) {}

  @Read('', pageView(ListedProject), 'List the caller’s projects and proposals, or for staff all, newest first')
  @Access('agency', 'enterprise', 'alliance-staff')
  listProjects(@Query() query: ProjectsQuery, @Caller() caller: Principal) {
    return this.projects.page(query, caller);
  }

  @Read(':id', ProjectView, 'Show one project; only its parties and staff see a proposal')
  @Access('public')
  readProject(@PathId() id: string, @Caller() caller: Principal) {
    return this.projects.one(id, caller);
  }
}
