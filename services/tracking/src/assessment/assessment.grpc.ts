import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { trackingV1 } from '@heng/contracts/grpc';
import { Access, Caller, grpcCause, IsBusinessDate, type Principal, refuseKit } from '@heng/kit';
import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import type { Assessment, Outcome } from '../domain/assessment.js';
import { DecideAssessment } from './decide-assessment.js';
import { SubmitForAssessment } from './submit-for-assessment.js';

const { ASSESSMENT_OUTCOME_UNSPECIFIED, ASSESSMENT_OUTCOME_PASSED, ASSESSMENT_OUTCOME_FAILED } =
  trackingV1.AssessmentOutcome;

class SubmissionRequest implements trackingV1.RecordSubmissionRequest {
  @IsString() requestId!: string;
  @IsOptional() @IsUUID() assessmentId?: string;
  @IsUUID() projectId!: string;
  @IsBusinessDate() submittedOn!: string;
}

class DecisionRequest implements trackingV1.RecordDecisionRequest {
  @IsString() requestId!: string;
  @IsOptional() @IsUUID() assessmentId?: string;
  @IsOptional() @IsUUID() projectId?: string;
  @IsIn([ASSESSMENT_OUTCOME_PASSED, ASSESSMENT_OUTCOME_FAILED]) outcome!: trackingV1.AssessmentOutcome;
  @IsBusinessDate() decidedOn!: string;
}

/** What the assessment subsystem tells by gRPC, through the same use cases as by HTTP. */
@Controller()
@Access('subsystem/assessment')
export class AssessmentGrpc {
  constructor(
    private readonly submitForAssessment: SubmitForAssessment,
    private readonly decideAssessment: DecideAssessment,
  ) {}

  @GrpcMethod('TrackingService', 'RecordSubmission')
  async recordSubmission(
    @Payload() request: SubmissionRequest,
    @Caller() caller: Principal,
  ): Promise<trackingV1.RecordSubmissionResponse> {
    const cause = grpcCause('TrackingService/RecordSubmission', request.requestId, caller, request);
    return { assessment: toMessage(await this.submitForAssessment.execute(request, cause)) };
  }

  @GrpcMethod('TrackingService', 'RecordDecision')
  async recordDecision(
    @Payload() request: DecisionRequest,
    @Caller() caller: Principal,
  ): Promise<trackingV1.RecordDecisionResponse> {
    const cause = grpcCause('TrackingService/RecordDecision', request.requestId, caller, request);
    const { assessmentId, projectId, decidedOn } = request;
    const outcome: Outcome = request.outcome === ASSESSMENT_OUTCOME_PASSED ? 'passed' : 'failed';
    const decision = { outcome, decidedOn };
    if (assessmentId)
      return { assessment: toMessage(await this.decideAssessment.execute(assessmentId, decision, cause)) };
    if (projectId) return { assessment: toMessage(await this.decideAssessment.ofProject(projectId, decision, cause)) };
    throw refuseKit('body-invalid', { faults: 'neither assessment_id nor project_id is given' });
  }
}

const OUTCOMES = { passed: ASSESSMENT_OUTCOME_PASSED, failed: ASSESSMENT_OUTCOME_FAILED };

function toMessage({ id, projectId, submittedOn, outcome, decidedOn, version }: Assessment): trackingV1.Assessment {
  return {
    id,
    projectId,
    submittedOn,
    outcome: outcome ? OUTCOMES[outcome] : ASSESSMENT_OUTCOME_UNSPECIFIED,
    ...(decidedOn ? { decidedOn } : {}),
    version,
  };
}
