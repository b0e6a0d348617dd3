import { ApiProperty } from '@nestjs/swagger';
import type { Actor } from '@heng/contracts';
import { allowedActions, type Project, type ProjectState, projectStates } from '../domain/projects/project.js';
import { FeedbackDue, feedbackDueOf } from '../feedback-due.js';

/** The answer to a change of a project. */
export class ChangedProject {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 2 }) version!: number;
  @ApiProperty({ enum: projectStates }) state!: ProjectState;
  @ApiProperty({ type: [String], example: ['record-stage', 'suspend', 'end'] }) allowedActions!: string[];
}

export class EndedProject extends ChangedProject {
  @ApiProperty() feedback!: FeedbackDue;
}

/** `by` has changed the project, so it is one of its parties, or staff. */
export const changed = (project: Project, by: Actor): ChangedProject => {
  const { id, version, state } = project;
  return { id, version, state, allowedActions: allowedActions(project, by) };
};

export const ended = (project: Project, by: Actor): EndedProject => ({
  ...changed(project, by),
  feedback: feedbackDueOf(project),
});
