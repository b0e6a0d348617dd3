import { type Stage, StageRecorded, stages } from '@heng/contracts';
import { type Decision, unchanged } from '@heng/kit/domain';
import { requireHappened, requireWithinProject } from './business-dates.js';
import { factsOf, type Project, type StageDates, type StageSpan } from './project.js';
import { refuse } from './refusals.js';

/** One of the six stages, by its name. */
export function stageOf(text: string): Stage {
  const stage = stages.find((name) => name === text);
  if (!stage) throw refuse('stage-unknown', { field: 'stage', stage: text, stages: stages.join(', ') });
  return stage;
}

/** A stage has these dates now: the six start in their order, end after they start, and are not reopened (R4). */
export function recordStage(project: Project, stage: Stage, span: StageSpan, today: string): Decision<Project> {
  const { startedOn, completedOn } = span;
  const known = project.stages[stage];
  if (known?.startedOn === startedOn && known.completedOn === completedOn) return unchanged(project);
  if (known?.completedOn && !completedOn) throw refuse('stage-completed', { completedOn: known.completedOn });
  for (const [field, date] of Object.entries(span)) {
    if (date === null) continue;
    requireHappened(field, date, today);
    requireWithinProject(field, date, project);
  }
  if (completedOn !== null && completedOn < startedOn)
    throw refuse('stage-completed-before-start', { completedOn, startedOn });
  requireOrder(project.stages, stage, startedOn);
  return {
    state: { ...project, stages: { ...project.stages, [stage]: span } },
    events: [StageRecorded.of(project.id, { ...factsOf(project), stage, ...span })],
  };
}

/** A stage that is not recorded does not stand in the way: what is known must be in order. */
function requireOrder(known: StageDates, stage: Stage, startedOn: string): void {
  for (const other of stages) {
    const otherStartedOn = known[other]?.startedOn;
    if (other === stage || otherStartedOn === undefined) continue;
    const earlier = stages.indexOf(other) < stages.indexOf(stage);
    if (earlier ? otherStartedOn > startedOn : otherStartedOn < startedOn)
      throw refuse('stage-runs-backwards', { startedOn, other, otherStartedOn });
  }
}
