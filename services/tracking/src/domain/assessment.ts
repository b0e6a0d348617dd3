import { AssessmentDecided, AssessmentSubmitted } from '@heng/contracts';
import type { Decision } from '@heng/kit/domain';
import { requireHappened, requireWithinProject } from './business-dates.js';
import { factsOf, type Project } from './project.js';
import { refuse } from './refusals.js';

/**
 * An assessment (评定) by the assessment committee, never by an agency (R1): submitted → passed | failed.
 * A project has at most one that is undecided or passed; the table's unique index keeps that.
 */
export type Assessment = Readonly<{
  id: string;
  version: number;
  projectId: string;
  agencyId: string;
  enterpriseId: string;
  submittedOn: string;
  outcome: Outcome | null;
  decidedOn: string | null;
}>;
export const outcomes = ['passed', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

/** A project's enterprise is submitted to the committee (R9 2b); `current` is what has the id already. */
export function submit(
  current: Assessment | null,
  { id, project, submittedOn }: { id: string; project: Project; submittedOn: string },
  today: string,
): Decision<Omit<Assessment, 'version'>> {
  if (current) throw refuse('assessment-id-taken', { assessmentId: id });
  requireHappened('submittedOn', submittedOn, today);
  // The committee may be asked after the project's end.
  requireWithinProject('submittedOn', submittedOn, { startedOn: project.startedOn, endedOn: null });
  return {
    state: { id, ...factsOf(project), submittedOn, outcome: null, decidedOn: null },
    events: [AssessmentSubmitted.of(id, { ...factsOf(project), assessmentId: id, submittedOn })],
  };
}

/** The committee decides, once per assessment (R9 2c). */
export function decide(
  assessment: Assessment,
  { outcome, decidedOn }: { outcome: Outcome; decidedOn: string },
  today: string,
): Decision<Assessment> {
  const { id, projectId, agencyId, enterpriseId, submittedOn } = assessment;
  if (assessment.decidedOn)
    throw refuse('already-decided', { decidedOn: assessment.decidedOn, outcome: assessment.outcome });
  requireHappened('decidedOn', decidedOn, today);
  if (decidedOn < submittedOn) throw refuse('decided-before-submission', { decidedOn, submittedOn });
  return {
    state: { ...assessment, outcome, decidedOn },
    events: [AssessmentDecided.of(id, { projectId, agencyId, enterpriseId, assessmentId: id, outcome, decidedOn })],
  };
}

/** Which actions an assessment's state allows now. */
export const allowedActions = ({ decidedOn }: Assessment): string[] => (decidedOn ? [] : ['decide']);
