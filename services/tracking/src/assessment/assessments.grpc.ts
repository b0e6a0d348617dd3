import { Controller } from '@nestjs/common';
import { GrpcMethod, GrpcStreamMethod, Payload } from '@nestjs/microservices';
import { constantOf, trackingV1 } from '@heng/contracts/grpc';
import {
  Access,
  answerStream,
  Caller,
  type ClientCall,
  type ClientMessages,
  DomainError,
  grpcCause,
  idOfNew,
  IsBusinessDate,
  type Principal,
  refuseFields,
  requestValidation,
  StreamCall,
} from '@heng/kit';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { type Assessment, type AssessmentStatus, assessmentStatuses } from '../domain/assessment/assessment.js';
import { Assessments, type ReportToRecord } from './assessments.js';

const BATCH = 200;
const MOST_REFUSALS = 1000;
const validation = requestValidation();

const statusMessage = (status: AssessmentStatus) =>
  trackingV1.AssessmentStatus[constantOf('ASSESSMENT_STATUS', status)];
const statuses = new Map<trackingV1.AssessmentStatus, AssessmentStatus>(
  assessmentStatuses.map((status) => [statusMessage(status), status]),
);
const { ASSESSMENT_OUTCOME_PASSED: PASSED, ASSESSMENT_OUTCOME_FAILED: FAILED } = trackingV1.AssessmentOutcome;
const UNDECIDED = trackingV1.AssessmentOutcome.ASSESSMENT_OUTCOME_UNSPECIFIED;

/** A report on one assessment. */
class ReportMessage implements trackingV1.RecordAssessmentRequest {
  @IsString() @Length(0, 200) requestId!: string;
  @IsUUID() assessmentId!: string;
  @IsUUID() projectId!: string;
  @IsIn([...statuses.keys()]) status!: trackingV1.AssessmentStatus;
  @IsBusinessDate() on!: string;
  @IsInt() @Min(0) @Max(2 ** 31 - 1) revision!: number;
}

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
  @IsIn([PASSED, FAILED]) outcome!: trackingV1.AssessmentOutcome;
  @IsBusinessDate() decidedOn!: string;
}

type Message = trackingV1.RecordAssessmentsRequest;
type Answer = Readonly<{ assessment: trackingV1.Assessment }>;

/** The assessment subsystem's reports by gRPC (R9 2). */
@Controller()
@Access('subsystem/assessment')
export class AssessmentsGrpc {
  constructor(private readonly assessments: Assessments) {}

  @GrpcMethod('TrackingService', 'RecordAssessment')
  async recordAssessment(@Payload() message: ReportMessage, @Caller() caller: Principal): Promise<Answer> {
    const { content, cause } = toRecord(message, caller);
    return answerOf(await this.assessments.record(content, cause));
  }

  @GrpcMethod('TrackingService', 'RecordSubmission')
  async recordSubmission(@Payload() request: SubmissionMessage, @Caller() caller: Principal): Promise<Answer> {
    const cause = grpcCause('TrackingService/RecordSubmission', request.requestId, caller, request);
    const { assessmentId = idOfNew(cause), projectId, submittedOn } = request;
    const report = { status: 'submitted', on: submittedOn, revision: 0 } as const;
    return answerOf(await this.assessments.record({ assessmentId, projectId, report }, cause));
  }

  @GrpcMethod('TrackingService', 'RecordDecision')
  async recordDecision(@Payload() request: DecisionMessage, @Caller() caller: Principal): Promise<Answer> {
    const cause = grpcCause('TrackingService/RecordDecision', request.requestId, caller, request);
    const outcome = request.outcome === PASSED ? 'passed' : 'failed';
    return answerOf(await this.assessments.decide(assessmentOf(request), outcome, request.decidedOn, cause));
  }

  @GrpcStreamMethod('TrackingService', 'RecordAssessments')
  recordAssessments(
    @Payload() messages: ClientMessages<Message>,
    @Caller() caller: Principal,
    @StreamCall() call: ClientCall,
  ) {
    const answer: trackingV1.RecordAssessmentsResponse = { recorded: 0, refused: [] };
    const work = (batch: readonly Message[]) => this.recordBatch(batch, caller, answer);
    return answerStream(messages, call, { size: BATCH, work, answer: () => answer });
  }

  private async recordBatch(
    batch: readonly Message[],
    caller: Principal,
    answer: trackingV1.RecordAssessmentsResponse,
  ): Promise<void> {
    const checked = await Promise.all(batch.map((message) => check(message, caller)));
    const valid = checked.flatMap((one) => (one instanceof DomainError ? [] : [one]));
    const refused = await this.assessments.recordMany(valid);
    checked.forEach((one, place) => {
      const refusal = one instanceof DomainError ? one : refused.get(one);
      if (!refusal) answer.recorded += 1;
      else if (answer.refused.length < MOST_REFUSALS) answer.refused.push(refusalOf(batch[place]!, refusal));
    });
  }
}

const refusalOf = ({ requestId }: Message, { code, en, zh }: DomainError): trackingV1.RefusedReport => ({
  requestId,
  code,
  detail: `${en} ${zh}`,
});

function toRecord({ requestId, ...content }: ReportMessage, caller: Principal): ReportToRecord {
  const cause = grpcCause('TrackingService/RecordAssessment', requestId, caller, content);
  const { assessmentId, projectId, status, on, revision } = content;
  return { cause, content: { assessmentId, projectId, report: { status: statuses.get(status)!, on, revision } } };
}

const answerOf = ({ id, projectId, version, status, outcome, submittedOn, ...dates }: Assessment): Answer => ({
  assessment: {
    ...{ id, projectId, version, status: statusMessage(status), submittedOn: submittedOn ?? '' },
    outcome: outcome === null ? UNDECIDED : outcome === 'passed' ? PASSED : FAILED,
    acceptedOn: dates.acceptedOn ?? undefined,
    decidedOn: dates.decidedOn ?? undefined,
    withdrawnOn: dates.withdrawnOn ?? undefined,
    revokedOn: dates.revokedOn ?? undefined,
  },
});

/** Checks a report of a stream like a single one. */
async function check(message: Message, caller: Principal): Promise<ReportToRecord | DomainError> {
  try {
    const checked: unknown = await validation.transform(message, { type: 'body', metatype: ReportMessage });
    return toRecord(checked as ReportMessage, caller);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

function assessmentOf({ assessmentId, projectId }: DecisionMessage): { assessmentId: string } | { projectId: string } {
  if (assessmentId) return { assessmentId };
  if (projectId) return { projectId };
  const [zh, en] = ['assessmentId 与 projectId 须填写其一', 'assessmentId or projectId must be given'];
  throw refuseFields([{ field: 'assessmentId', code: 'missing', params: {}, zh, en }]);
}
