import { ApiProperty } from '@nestjs/swagger';
import type { Actor } from '@heng/contracts';
import { allowedActions, type Project, type ProjectState, projectStates } from '../domain/projects/project.js';

/** The answer to a change of a project. */
export class ChangedProject {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: projectStates }) state!: ProjectState;
  @ApiProperty({ type: [String], example: ['record-stage', 'suspend', 'end'] }) allowedActions!: string[];
}

/** `by` has changed it, so it is one of its parties, or staff. */
export const changed = (project: Project, by: Actor): ChangedProject => ({
  id: project.id,
  version: project.version,
  state: project.state,
  allowedActions: allowedActions(project, by),
});
