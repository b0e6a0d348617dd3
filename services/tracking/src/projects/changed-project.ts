import { ApiProperty } from '@nestjs/swagger';
import { allowedActions, type Project } from '../domain/project.js';

/** The answer to a change of a project. */
export class ChangedProject {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [String], example: ['record-stage', 'end-project'] }) allowedActions!: string[];
}

export const changed = (project: Project): ChangedProject => ({
  id: project.id,
  version: project.version,
  allowedActions: allowedActions(project),
});
