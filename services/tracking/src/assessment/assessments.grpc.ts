import { Controller } from '@nestjs/common';
import { GrpcMethod, GrpcStreamMethod, Payload } from '@nestjs/microservices';
import { trackingV1 } from '@heng/contracts/grpc';
import {
  Access,
  answerStream,
  Caller,
  type ClientCall,
  type ClientMessages,
  DomainError,
  grpcCause,
  idOfNew,
  type Principal,
  refuseFields,
  requestValidation,
  StreamCall,
} from '@heng/kit';
import {
  DecisionMessage,
  messageOf,
  OUTCOMES,
  ReportMessage,
  reportOf,
  SubmissionMessage,
} from './assessment-message.js';
import { Assessments, type ReportToRecord } from './assessments.js';

const BATCH = 200;
const MOST_REFUSALS = 1000;
const validation = requestValidation();

type Message = trackingV1.RecordAssessmentsRequest;

/** The assessment subsystem's reports by gRPC (R9 2). */
@Controller()
@Access('subsystem/assessment')
export class AssessmentsGrpc {
  constructor(private readonly assessments: Assessments) {}

  @GrpcMethod('TrackingService', 'RecordAssessment')
  async recordAssessment(
    @Payload() message: ReportMessage,
    @Caller() caller: Principal,
  ): Promise<trackingV1.RecordAssessmentResponse> {
    const { content, cause } = toRecord(message, caller);
    return { assessment: messageOf(await this.assessments.record(content, cause)) };
  }

  @GrpcMethod('TrackingService', 'RecordSubmission')
  async recordSubmission(
    @Payload() request: SubmissionMessage,
    @Caller() caller: Principal,
  ): Promise<trackingV1.RecordSubmissionResponse> {
    const cause = grpcCause('TrackingService/RecordSubmission', request.requestId, caller, request);
    const { assessmentId = idOfNew(cause), projectId, submittedOn } = request;
    const report = { status: 'submitted', on: submittedOn, revision: 0 } as const;
    return { assessment: messageOf(await this.assessments.record({ assessmentId, projectId, report }, cause)) };
  }

  @GrpcMethod('TrackingService', 'RecordDecision')
  async recordDecision(
    @Payload() request: DecisionMessage,
    @Caller() caller: Principal,
  ): Promise<trackingV1.RecordDecisionResponse> {
    const cause = grpcCause('TrackingService/RecordDecision', request.requestId, caller, request);
    const outcome = request.outcome === OUTCOMES.passed ? 'passed' : 'failed';
    const decided = await this.assessments.decide(assessmentOf(request), outcome, request.decidedOn, cause);
    return { assessment: messageOf(decided) };
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
  return { cause, content: reportOf(content) };
}

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
