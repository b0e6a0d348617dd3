import { trackingV1 } from '@heng/contracts/grpc';
import { IsBusinessDate } from '@heng/kit';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { type Assessment, type AssessmentStatus, type Outcome } from '../domain/assessment/assessment.js';
import type { AssessmentReport } from './assessments.js';

const STATUSES: Readonly<Record<AssessmentStatus, trackingV1.AssessmentStatus>> = {
  accepted: trackingV1.AssessmentStatus.ASSESSMENT_STATUS_ACCEPTED,
  submitted: trackingV1.AssessmentStatus.ASSESSMENT_STATUS_SUBMITTED,
  passed: trackingV1.AssessmentStatus.ASSESSMENT_STATUS_PASSED,
  failed: trackingV1.AssessmentStatus.ASSESSMENT_STATUS_FAILED,
  withdrawn: trackingV1.AssessmentStatus.ASSESSMENT_STATUS_WITHDRAWN,
  revoked: trackingV1.AssessmentStatus.ASSESSMENT_STATUS_REVOKED,
};
const NAMES = new Map(Object.entries(STATUSES).map(([name, status]) => [status, name as AssessmentStatus]));

export const OUTCOMES: Readonly<Record<Outcome, trackingV1.AssessmentOutcome>> = {
  passed: trackingV1.AssessmentOutcome.ASSESSMENT_OUTCOME_PASSED,
  failed: trackingV1.AssessmentOutcome.ASSESSMENT_OUTCOME_FAILED,
};

/** A report on one assessment. */
export class ReportMessage implements trackingV1.RecordAssessmentRequest {
  @IsString() @Length(0, 200) requestId!: string;
  @IsUUID() assessmentId!: string;
  @IsUUID() projectId!: string;
  @IsIn([...NAMES.keys()]) status!: trackingV1.AssessmentStatus;
  @IsBusinessDate() on!: string;
  @IsInt() @Min(0) @Max(2 ** 31 - 1) revision!: number;
}

export class SubmissionMessage implements trackingV1.RecordSubmissionRequest {
  @IsString() @Length(0, 200) requestId!: string;
  @IsOptional() @IsUUID() assessmentId?: string;
  @IsUUID() projectId!: string;
  @IsBusinessDate() submittedOn!: string;
}

export class DecisionMessage implements trackingV1.RecordDecisionRequest {
  @IsString() @Length(0, 200) requestId!: string;
  @IsOptional() @IsUUID() assessmentId?: string;
  @IsOptional() @IsUUID() projectId?: string;
  @IsIn(Object.values(OUTCOMES)) outcome!: trackingV1.AssessmentOutcome;
  @IsBusinessDate() decidedOn!: string;
}

type Content = Omit<ReportMessage, 'requestId'>;

export const reportOf = ({ assessmentId, projectId, status, on, revision }: Content): AssessmentReport => ({
  assessmentId,
  projectId,
  report: { status: NAMES.get(status)!, on, revision },
});

export const messageOf = (assessment: Assessment): trackingV1.Assessment => {
  const { id, projectId, submittedOn, outcome, version, status } = assessment;
  const { acceptedOn, decidedOn, withdrawnOn, revokedOn } = assessment;
  return {
    id,
    projectId,
    submittedOn: submittedOn ?? '',
    outcome: outcome ? OUTCOMES[outcome] : trackingV1.AssessmentOutcome.ASSESSMENT_OUTCOME_UNSPECIFIED,
    version,
    status: STATUSES[status],
    ...(acceptedOn ? { acceptedOn } : {}),
    ...(decidedOn ? { decidedOn } : {}),
    ...(withdrawnOn ? { withdrawnOn } : {}),
    ...(revokedOn ? { revokedOn } : {}),
  };
};
