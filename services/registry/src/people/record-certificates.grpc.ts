import { Controller } from '@nestjs/common';
import { GrpcStreamMethod, Payload } from '@nestjs/microservices';
import type { registryV1 } from '@heng/contracts/grpc';
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
import { CertificateMessage } from './certificate-message.js';
import { type CertificateToRecord, RecordCertificates } from './record-certificates.js';

const BATCH = 500;
const FAULTS_TOLD = 1000;

type Message = registryV1.RecordCertificatesRequest;

@Controller()
export class RecordCertificatesGrpc {
  constructor(private readonly recordCertificates: RecordCertificates) {}

  @GrpcStreamMethod('RegistryService', 'RecordCertificates')
  @Access('subsystem/examination')
  record(@Payload() messages: ClientMessages<Message>, @Caller() caller: Principal, @StreamCall() call: ClientCall) {
    const answer: registryV1.RecordCertificatesResponse = { recorded: 0, repeated: 0, faulty: 0, faults: [] };
    const work = (batch: readonly Message[]) => this.take(batch, caller, answer);
    return answerStream(messages, call, { size: BATCH, work, answer: () => answer });
  }

  private async take(
    batch: readonly Message[],
    caller: Principal,
    answer: registryV1.RecordCertificatesResponse,
  ): Promise<void> {
    const checked = batch.map((message) => check(message, caller));
    const sound = checked.flatMap((one) => (one instanceof DomainError ? [] : [one]));
    const { made, repeated, faults } = await this.recordCertificates.execute(sound);
    answer.recorded += made;
    answer.repeated += repeated;
    checked.forEach((one, place) => {
      const fault = one instanceof DomainError ? one : faults.get(one);
      if (!fault) return;
      answer.faulty += 1;
      if (answer.faults.length < FAULTS_TOLD) answer.faults.push(told(batch[place]!, fault));
    });
  }
}

const told = ({ requestId }: Message, { code, en, zh }: DomainError) => ({ requestId, code, message: `${en} ${zh}` });

/** The same checks and the same cause as of a certificate that comes alone. */
function check(message: Message, caller: Principal): CertificateToRecord | DomainError {
  const checked = plainToInstance(CertificateMessage, message);
  const refusal = refusalOfMessage(checked);
  if (refusal) return refusal;
  const { requestId, ...content } = checked;
  try {
    return { cause: grpcCause('RecordCertificate', requestId, caller, content), content };
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
