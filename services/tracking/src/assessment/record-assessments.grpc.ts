import { Controller } from '@nestjs/common';
import { GrpcStreamMethod, Payload } from '@nestjs/microservices';
import type { trackingV1 } from '@heng/contracts/grpc';
import {
  Access,
  answerStream,
  Caller,
  type ClientCall,
  type ClientMessages,
  DomainError,
  grpcCause,
  type Principal,
  refusalOfMessage,
  StreamCall,
} from '@heng/kit';
import { plainToInstance } from 'class-transformer';
import { ReportMessage, reportOf } from './assessment-message.js';
import { RecordAssessments, type ReportToRecord } from './record-assessments.js';

const BATCH = 200;
const REFUSALS_TOLD = 1000;

type Message = trackingV1.RecordAssessmentsRequest;

@Controller()
export class RecordAssessmentsGrpc {
  constructor(private readonly recordAssessments: RecordAssessments) {}

  @GrpcStreamMethod('TrackingService', 'RecordAssessments')
  @Access('subsystem/assessment')
  record(@Payload() messages: ClientMessages<Message>, @Caller() caller: Principal, @StreamCall() call: ClientCall) {
    const answer: trackingV1.RecordAssessmentsResponse = { recorded: 0, refused: [] };
    const work = (batch: readonly Message[]) => this.take(batch, caller, answer);
    return answerStream(messages, call, { size: BATCH, work, answer: () => answer });
  }

  private async take(
    batch: readonly Message[],
    caller: Principal,
    answer: trackingV1.RecordAssessmentsResponse,
  ): Promise<void> {
    const checked = batch.map((report) => check(report, caller));
    const sound = checked.flatMap((one) => (one instanceof DomainError ? [] : [one]));
    const refused = await this.recordAssessments.execute(sound);
    checked.forEach((one, place) => {
      const refusal = one instanceof DomainError ? one : refused.get(one);
      if (!refusal) answer.recorded += 1;
      else if (answer.refused.length < REFUSALS_TOLD) answer.refused.push(told(batch[place]!.requestId, refusal));
    });
  }
}

const told = (requestId: string, { code, en, zh }: DomainError): trackingV1.RefusedReport => ({
  requestId,
  code,
  detail: `${en} ${zh}`,
});

/** The same checks and the same cause as of a report that comes alone. */
function check(report: Message, caller: Principal): ReportToRecord | DomainError {
  const checked = plainToInstance(ReportMessage, report);
  const refusal = refusalOfMessage(checked);
  if (refusal) return refusal;
  const { requestId, ...content } = checked;
  try {
    const cause = grpcCause('TrackingService/RecordAssessment', requestId, caller, content);
    return { cause, content: reportOf(content) };
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
