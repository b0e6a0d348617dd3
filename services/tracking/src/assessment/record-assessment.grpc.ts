import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import { trackingV1 } from '@heng/contracts/grpc';
import { Access, Caller, grpcCause, idOfNew, IsBusinessDate, type Principal, refuseNone } from '@heng/kit';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { messageOf, OUTCOMES, reportOf, ReportMessage } from './assessment-message.js';
import { RecordAssessment } from './record-assessment.js';
import { RecordDecision } from './record-decision.js';

class SubmissionMessage implements trackingV1.RecordSubmissionRequest {
  @IsString() @Length(0, 200) requestId!: string;
  @IsOptional() @IsUUID() assessmentId?: string;
  @IsUUID() projectId!: string;
  @IsBusinessDate() submittedOn!: string;
}

class DecisionMessage implements trackingV1.RecordDecisionRequest {
  @IsString() @Length(0, 200) requestId!: string;
  @IsOptional() @IsUUID() assessmentId?: string;
  @IsOptional() @IsUUID() projectId?: string;
  @IsIn(Object.values(OUTCOMES)) outcome!: trackingV1.AssessmentOutcome;
  @IsBusinessDate() decidedOn!: string;
}

/** What the assessment subsystem tells by gRPC, one report at a time. */
@Controller()
@Access('subsystem/assessment')
export class RecordAssessmentGrpc {
  constructor(
    private readonly recordAssessment: RecordAssessment,
    private readonly decide: RecordDecision,
  ) {}

  @GrpcMethod('TrackingService', 'RecordAssessment')
  async record(
    @Payload() { requestId, ...content }: ReportMessage,
    @Caller() caller: Principal,
  ): Promise<trackingV1.RecordAssessmentResponse> {
    const cause = grpcCause('TrackingService/RecordAssessment', requestId, caller, content);
    return { assessment: messageOf(await this.recordAssessment.execute(reportOf(content), cause)) };
  }

  @GrpcMethod('TrackingService', 'RecordSubmission')
  async recordSubmission(
    @Payload() request: SubmissionMessage,
    @Caller() caller: Principal,
  ): Promise<trackingV1.RecordSubmissionResponse> {
    const cause = grpcCause('TrackingService/RecordSubmission', request.requestId, caller, request);
    const { assessmentId = idOfNew(cause), projectId, submittedOn } = request;
    const report = { status: 'submitted', on: submittedOn, revision: 0 } as const;
    return { assessment: messageOf(await this.recordAssessment.execute({ assessmentId, projectId, report }, cause)) };
  }

  @GrpcMethod('TrackingService', 'RecordDecision')
  async recordDecision(
    @Payload() request: DecisionMessage,
    @Caller() caller: Principal,
  ): Promise<trackingV1.RecordDecisionResponse> {
    const cause = grpcCause('TrackingService/RecordDecision', request.requestId, caller, request);
    const { assessmentId, projectId, decidedOn } = request;
    const outcome = request.outcome === OUTCOMES.passed ? 'passed' : 'failed';
    if (assessmentId) return this.decided({ assessmentId }, outcome, decidedOn, cause);
    if (projectId) return this.decided({ projectId }, outcome, decidedOn, cause);
    throw refuseNone('assessmentId', 'projectId');
  }

  private async decided(
    ...decision: Parameters<RecordDecision['execute']>
  ): Promise<trackingV1.RecordDecisionResponse> {
    return { assessment: messageOf(await this.decide.execute(...decision)) };
  }
}
