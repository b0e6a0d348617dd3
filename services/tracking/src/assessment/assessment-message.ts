import { trackingV1 } from '@heng/contracts/grpc';
import { IsBusinessDate } from '@heng/kit';
import { IsIn, IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { type Assessment, type AssessmentStatus, type Outcome } from '../domain/assessment/assessment.js';
import type { ReportedAssessment } from './record-assessment.js';

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

/** What the assessment subsystem says of an assessment. */
export class ReportMessage implements trackingV1.RecordAssessmentRequest {
  @IsString()
  @Length(0, 200)
  requestId!: string;

  @IsUUID()
  assessmentId!: string;

  @IsUUID()
  projectId!: string;

  @IsIn([...NAMES.keys()])
  status!: trackingV1.AssessmentStatus;

  @IsBusinessDate()
  on!: string;

  @IsInt()
  @Min(0)
  @Max(2 ** 31 - 1)
  revision!: number;
}

type Content = Omit<ReportMessage, 'requestId'>;

export const reportOf = ({ assessmentId, projectId, status, on, revision }: Content): ReportedAssessment => ({
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
