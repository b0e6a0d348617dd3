import { Controller } from '@nestjs/common';
import { GrpcMethod, GrpcStreamMethod, Payload } from '@nestjs/microservices';
import { ApiProperty } from '@nestjs/swagger';
import type { registryV1 } from '@heng/contracts/grpc';
import {
  Access,
  answerStream,
  Caller,
  type ClientCall,
  type ClientMessages,
  DomainError,
  grpcCause,
  IsBusinessDate,
  type Principal,
  requestValidation,
  StreamCall,
} from '@heng/kit';
import { IsString, IsUUID, Length, Matches } from 'class-validator';
import type { Certificate } from '../domain/people/certificate.js';
import { Certificates } from './certificates.js';
import { type CertificateToRecord, RecordCertificates } from './record-certificates.js';

const BATCH = 500;
const FAULTS_LISTED = 1000;
const validation = requestValidation();

class RecordCertificateRequest implements registryV1.RecordCertificateRequest {
  @IsString()
  @Length(0, 200)
  requestId!: string;

  @ApiProperty({ example: 'HX-2026-0001' })
  @Matches(/^[\x21-\x7e]{1,40}$/)
  number!: string;

  @IsUUID()
  personId!: string;

  @IsBusinessDate()
  issuedOn!: string;
}

class RevokeCertificateRequest implements registryV1.RevokeCertificateRequest {
  @IsString()
  @Length(0, 200)
  requestId!: string;

  @IsString()
  @Length(1, 50)
  number!: string;

  @IsBusinessDate()
  revokedOn!: string;

  @IsString()
  @Length(1, 2000)
  reason!: string;
}

type Message = registryV1.RecordCertificatesRequest;

/** The examination subsystem records and revokes certificates. */
@Controller()
@Access('subsystem/examination')
export class CertificatesGrpc {
  constructor(
    private readonly certificates: Certificates,
    private readonly recordCertificates: RecordCertificates,
  ) {}

  @GrpcMethod('RegistryService', 'RecordCertificate')
  async record(
    @Payload() { requestId, ...content }: RecordCertificateRequest,
    @Caller() caller: Principal,
  ): Promise<registryV1.RecordCertificateResponse> {
    const cause = grpcCause('RecordCertificate', requestId, caller, content);
    return { certificate: messageOf(await this.certificates.record(content, cause)) };
  }

  @GrpcStreamMethod('RegistryService', 'RecordCertificates')
  recordMany(
    @Payload() messages: ClientMessages<Message>,
    @Caller() caller: Principal,
    @StreamCall() call: ClientCall,
  ) {
    const answer: registryV1.RecordCertificatesResponse = { recorded: 0, repeated: 0, faulty: 0, faults: [] };
    const work = (batch: readonly Message[]) => this.recordBatch(batch, caller, answer);
    return answerStream(messages, call, { size: BATCH, work, answer: () => answer });
  }

  @GrpcMethod('RegistryService', 'RevokeCertificate')
  async revoke(
    @Payload() { requestId, ...content }: RevokeCertificateRequest,
    @Caller() caller: Principal,
  ): Promise<registryV1.RevokeCertificateResponse> {
    const cause = grpcCause('RevokeCertificate', requestId, caller, content);
    return { certificate: messageOf(await this.certificates.revoke(content.number, content, cause)) };
  }

  private async recordBatch(
    batch: readonly Message[],
    caller: Principal,
    answer: registryV1.RecordCertificatesResponse,
  ): Promise<void> {
    const checked = await Promise.all(batch.map((message) => check(message, caller)));
    const sound = checked.flatMap((one) => (one instanceof DomainError ? [] : [one]));
    const { made, repeated, faults } = await this.recordCertificates.execute(sound);
    answer.recorded += made;
    answer.repeated += repeated;
    checked.forEach((one, place) => {
      const fault = one instanceof DomainError ? one : faults.get(one);
      if (!fault) return;
      answer.faulty += 1;
      if (answer.faults.length < FAULTS_LISTED) answer.faults.push(faultOf(batch[place]!, fault));
    });
  }
}

function messageOf(certificate: Certificate): registryV1.Certificate {
  const { id, number, personId, issuedOn, validUntil, version, revokedOn } = certificate;
  return { id, number, personId, issuedOn, validUntil, version, ...(revokedOn ? { revokedOn } : {}) };
}

const faultOf = ({ requestId }: Message, { code, en, zh }: DomainError) => ({
  requestId,
  code,
  message: `${en} ${zh}`,
});

/** The same checks and the same cause as for a single certificate. */
async function check(message: Message, caller: Principal): Promise<CertificateToRecord | DomainError> {
  try {
    const checked: unknown = await validation.transform(message, { type: 'body', metatype: RecordCertificateRequest });
    const { requestId, ...content } = checked as RecordCertificateRequest;
    return { cause: grpcCause('RecordCertificate', requestId, caller, content), content };
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
