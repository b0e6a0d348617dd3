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
  refuseFields,
  requestValidation,
  StreamCall,
} from '@heng/kit';
import { Type } from 'class-transformer';
import { IsOptional, IsString, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import type { Certificate } from '../domain/people/certificate.js';
import type { FoundPerson } from '../storage/people/consultant.store.js';
import { Certificates, type CertificateToRecord } from './certificates.js';
import { People } from './people.js';

const BATCH = 500;
const FAULTS_LISTED = 1000;
const validation = requestValidation();

class NameAtAgency implements registryV1.NameAtAgency {
  @IsString() @Length(1, 40) agencyCreditCode!: string;
  @IsString() @Length(1, 100) name!: string;
}

class FindPersonsRequest implements registryV1.FindPersonsRequest {
  @IsOptional() @IsString() @Length(1, 40) certificateNumber?: string;
  @IsOptional() @ValidateNested() @Type(() => NameAtAgency) nameAtAgency?: NameAtAgency;
}

class RecordCertificateRequest implements registryV1.RecordCertificateRequest {
  @IsString() @Length(0, 200) requestId!: string;
  @ApiProperty({ example: 'HX-2026-0001' }) @Matches(/^[\x21-\x7e]{1,40}$/) number!: string;
  @IsUUID() personId!: string;
  @IsBusinessDate() issuedOn!: string;
}

class RevokeCertificateRequest implements registryV1.RevokeCertificateRequest {
  @IsString() @Length(0, 200) requestId!: string;
  @IsString() @Length(1, 50) number!: string;
  @IsBusinessDate() revokedOn!: string;
  @IsString() @Length(1, 2000) reason!: string;
}

type Message = registryV1.RecordCertificatesRequest;
type Answer = registryV1.RecordCertificatesResponse;

/** The examination subsystem finds persons, whose ids it does not know, and records and revokes certificates. */
@Controller()
@Access('subsystem/examination')
export class ExaminationGrpc {
  constructor(
    private readonly people: People,
    private readonly certificates: Certificates,
  ) {}

  @GrpcMethod('RegistryService', 'FindPersons')
  async find(@Payload() request: FindPersonsRequest): Promise<registryV1.FindPersonsResponse> {
    return { persons: await this.found(request) };
  }

  @GrpcMethod('RegistryService', 'RecordCertificate')
  async record(
    @Payload() { requestId, ...content }: RecordCertificateRequest,
    @Caller() caller: Principal,
  ): Promise<registryV1.RecordCertificateResponse> {
    const cause = grpcCause('RecordCertificate', requestId, caller, content);
    return { certificate: messageOf(await this.certificates.record(content, cause)) };
  }

  @GrpcStreamMethod('RegistryService', 'RecordCertificates')
  recordMany(@Payload() sent: ClientMessages<Message>, @Caller() caller: Principal, @StreamCall() call: ClientCall) {
    const answer: Answer = { recorded: 0, repeated: 0, faulty: 0, faults: [] };
    const work = (batch: readonly Message[]) => this.recordBatch(batch, caller, answer);
    return answerStream(sent, call, { size: BATCH, work, answer: () => answer });
  }

  @GrpcMethod('RegistryService', 'RevokeCertificate')
  async revoke(
    @Payload() { requestId, ...content }: RevokeCertificateRequest,
    @Caller() caller: Principal,
  ): Promise<registryV1.RevokeCertificateResponse> {
    const cause = grpcCause('RevokeCertificate', requestId, caller, content);
    return { certificate: messageOf(await this.certificates.revoke(content.number, content, cause)) };
  }

  private async found({ certificateNumber, nameAtAgency }: FindPersonsRequest): Promise<FoundPerson[]> {
    if (certificateNumber !== undefined) return this.people.withCertificate(certificateNumber);
    if (nameAtAgency) return this.people.named(nameAtAgency.name, nameAtAgency.agencyCreditCode);
    const zh = 'certificateNumber 与 nameAtAgency 须填写其一';
    const en = 'certificateNumber or nameAtAgency must be given';
    throw refuseFields([{ field: 'certificateNumber', code: 'missing', params: {}, zh, en }]);
  }

  private async recordBatch(batch: readonly Message[], caller: Principal, answer: Answer): Promise<void> {
    const checked = await Promise.all(batch.map((message) => check(message, caller)));
    const sound = checked.flatMap((one) => (one instanceof DomainError ? [] : [one]));
    const { made, repeated, faults } = await this.certificates.recordMany(sound);
    answer.recorded += made;
    answer.repeated += repeated;
    checked.forEach((one, place) => {
      const fault = one instanceof DomainError ? one : faults.get(one);
      if (!fault) return;
      answer.faulty += 1;
      const { code, en, zh } = fault;
      const { requestId } = batch[place]!;
      if (answer.faults.length < FAULTS_LISTED) answer.faults.push({ requestId, code, message: `${en} ${zh}` });
    });
  }
}

function messageOf(certificate: Certificate): registryV1.Certificate {
  const { id, number, personId, issuedOn, validUntil, version, revokedOn } = certificate;
  return { id, number, personId, issuedOn, validUntil, version, ...(revokedOn ? { revokedOn } : {}) };
}

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
