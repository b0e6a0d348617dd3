import {
  AssessmentAccepted,
  AssessmentDecided,
  AssessmentRevoked,
  AssessmentSubmitted,
  AssessmentWithdrawn,
  ProjectEnded,
  ProjectResumed,
  ProjectStarted,
  ProjectSuspended,
  type RecordedEvent,
  StagePlanned,
  StageRecorded,
} from '@heng/contracts';

/** The kinds of change to a project on the board. */
type BoardChangeKind = 'started' | 'stage-recorded' | 'suspended' | 'resumed' | 'ended' | 'assessment-reported';

/** A change of the board: the project, the time and the event. */
export type BoardChange = Readonly<{ eventId: string; projectId: string; kind: BoardChangeKind; at: string }>;

/** The kind of change by event type; null where only plans change, which nobody watches. */
const changes: Readonly<Record<string, BoardChangeKind | null>> = {
  [ProjectStarted.type]: 'started',
  [StagePlanned.type]: null,
  [StageRecorded.type]: 'stage-recorded',
  [ProjectSuspended.type]: 'suspended',
  [ProjectResumed.type]: 'resumed',
  [ProjectEnded.type]: 'ended',
  [AssessmentAccepted.type]: 'assessment-reported',
  [AssessmentSubmitted.type]: 'assessment-reported',
  [AssessmentDecided.type]: 'assessment-reported',
  [AssessmentWithdrawn.type]: 'assessment-reported',
  [AssessmentRevoked.type]: 'assessment-reported',
};

/** The types of events after which a project's line is rebuilt. */
export const projectEventTypes: readonly string[] = Object.keys(changes);

/** The project that such an event is about. */
export const projectOf = ({ data }: Pick<RecordedEvent, 'data'>): string => (data as { projectId: string }).projectId;

/** The change that an event makes to the board; undefined when the public sees none. */
export function boardChangeOf(event: RecordedEvent): BoardChange | undefined {
  const kind = changes[event.type];
  return kind ? { eventId: event.id, projectId: projectOf(event), kind, at: event.time } : undefined;
}
