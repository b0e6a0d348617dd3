import {
  AssessmentAccepted,
  AssessmentDecided,
  AssessmentRevoked,
  AssessmentSubmitted,
  AssessmentWithdrawn,
} from '@heng/contracts';
import { type Decision, rolesOn, unchanged, type Who } from '@heng/kit/domain';
import { requireHappened, requireWithinProject } from '../projects/business-dates.js';
import { factsOf, hasBegun, type Parties, type Project } from '../projects/project.js';
import { refuse } from './assessment-refusals.js';

export const outcomes = ['passed', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];
export const assessmentStatuses = ['accepted', 'submitted', ...outcomes, 'withdrawn', 'revoked'] as const;
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/**
 * One report of the assessment subsystem: what happened to an assessment, on which day. A correction has a higher
 * revision.
 */
export type Report<S extends AssessmentStatus = AssessmentStatus> = Readonly<{
  status: S;
  on: string;
  revision: number;
}>;

/** The report in force of each kind; passed and failed are one kind, the decision. */
export type Reports = Readonly<{
  accepted?: Report<'accepted'>;
  submitted?: Report<'submitted'>;
  decided?: Report<Outcome>;
  withdrawn?: Report<'withdrawn'>;
  revoked?: Report<'revoked'>;
}>;

type Dates = Record<'acceptedOn' | 'submittedOn' | 'decidedOn' | 'withdrawnOn' | 'revokedOn', string | null>;
/** The status of an assessment by its reports; a date is null when no report of its kind has come. */
export type Standing = Readonly<Dates & { status: AssessmentStatus; outcome: Outcome | null }>;

/**
 * An assessment (评定) by the assessment committee, never by an agency (R1): the set of its reports. Their order and
 * repetitions do not matter. Lifecycle: accepted → submitted → passed | failed; withdrawn before that; revoked later.
 */
export type Assessment = Standing &
  Readonly<{
    id: string;
    version: number;
    projectId: string;
    agencyId: string;
    enterpriseId: string;
    reports: Reports;
  }>;

/** A report and the assessment that it is about. */
export type Told = Readonly<{ id: string; project: Project; report: Report }>;

/** Adds a report (R9 2b, 2c). It is judged by itself, because earlier ones may still be on their way. */
export function recordReport(
  current: Assessment | null,
  { id, project, report }: Told,
  today: string,
): Decision<Omit<Assessment, 'version'>> {
  if (current && current.projectId !== project.id)
    throw refuse('assessment-of-another-project', { assessmentId: id, projectId: project.id });
  if (!hasBegun(project)) throw refuse('assessment-before-confirmation', { projectId: project.id });
  requireHappened('on', report.on, today);
  // The committee may decide after the project's end.
  requireWithinProject('on', report.on, { startedOn: project.startedOn, endedOn: null });
  const reports = merge(current?.reports ?? {}, report);
  if (current && reports === current.reports) return unchanged(current);
  return {
    state: { id, ...factsOf(project), ...standingOf(reports), reports },
    events: [eventOf(id, project, report)],
  };
}

/** The report with the highest revision of each kind is in force; a repeated or outdated report changes nothing. */
export function merge(reports: Reports, report: Report): Reports {
  const kind = report.status === 'passed' || report.status === 'failed' ? 'decided' : report.status;
  const known: Report | undefined = reports[kind];
  if (!known || known.revision < report.revision) return { ...reports, [kind]: report };
  const { status, on, revision } = report;
  if (known.revision === revision && (known.status !== status || known.on !== on))
    throw refuse('report-contradicts', { revision, status, on, knownStatus: known.status, knownOn: known.on });
  return reports;
}

/** A later step outweighs an earlier one, whatever their dates; needs at least one report. */
export function standingOf({ accepted, submitted, decided, withdrawn, revoked }: Reports): Standing {
  return {
    status: (revoked ?? decided ?? withdrawn ?? submitted ?? accepted!).status,
    acceptedOn: accepted?.on ?? null,
    submittedOn: submitted?.on ?? null,
    outcome: decided?.status ?? null,
    decidedOn: decided?.on ?? null,
    withdrawnOn: withdrawn?.on ?? null,
    revokedOn: revoked?.on ?? null,
  };
}

function eventOf(assessmentId: string, project: Project, { status, on }: Report) {
  const about = { ...factsOf(project), assessmentId };
  switch (status) {
    case 'accepted':
      return AssessmentAccepted.of(assessmentId, { ...about, acceptedOn: on });
    case 'submitted':
      return AssessmentSubmitted.of(assessmentId, { ...about, submittedOn: on });
    case 'passed':
    case 'failed':
      return AssessmentDecided.of(assessmentId, { ...about, outcome: status, decidedOn: on });
    case 'withdrawn':
      return AssessmentWithdrawn.of(assessmentId, { ...about, withdrawnOn: on });
    case 'revoked':
      return AssessmentRevoked.of(assessmentId, { ...about, revokedOn: on });
  }
}

/**
 * Contradictions in an assessment's reports. They are shown to the assessment subsystem for correction and never
 * refused.
 */
export const contradictions = [
  'submitted-before-accepted',
  'decided-before-submitted',
  'decided-without-submission',
  'withdrawn-before-accepted',
  'withdrawn-and-decided',
  'revoked-before-decided',
  'revoked-without-pass',
] as const;
export type Contradiction = (typeof contradictions)[number];

/** The contradictions between the reports received so far. */
export function contradictionsOf(assessment: Standing): Contradiction[] {
  const { acceptedOn, submittedOn, outcome, decidedOn, withdrawnOn, revokedOn } = assessment;
  const found: Record<Contradiction, boolean> = {
    'submitted-before-accepted': isBefore(submittedOn, acceptedOn),
    'decided-before-submitted': isBefore(decidedOn, submittedOn),
    'decided-without-submission': decidedOn !== null && submittedOn === null,
    'withdrawn-before-accepted': isBefore(withdrawnOn, acceptedOn ?? submittedOn),
    'withdrawn-and-decided': withdrawnOn !== null && decidedOn !== null,
    'revoked-before-decided': isBefore(revokedOn, decidedOn),
    'revoked-without-pass': revokedOn !== null && outcome !== 'passed',
  };
  return contradictions.filter((one) => found[one]);
}

const isBefore = (date: string | null, other: string | null): boolean =>
  date !== null && other !== null && date < other;

/** The parties of the project and staff see contradictions; everybody else sees only the project's status. */
export const seesContradictions = ({ agencyCode: agency, enterpriseCode: enterprise }: Parties, reader: Who): boolean =>
  rolesOn({ agency, enterprise }, { ...reader, conflict: undefined }).some((role) =>
    ['agency', 'enterprise', 'alliance-staff'].includes(role),
  );
