import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import type { registryV1 } from '@heng/contracts/grpc';
import { Access, Caller, grpcCause, IsBusinessDate, type Principal } from '@heng/kit';
import { IsString, Length } from 'class-validator';
import { messageOf } from './certificate-message.js';
import { RevokeCertificate } from './revoke-certificate.js';

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

@Controller()
export class RevokeCertificateGrpc {
  constructor(private readonly revokeCertificate: RevokeCertificate) {}

  @GrpcMethod('RegistryService', 'RevokeCertificate')
  @Access('subsystem/examination')
  async revoke(
    @Payload() { requestId, ...content }: RevokeCertificateRequest,
    @Caller() caller: Principal,
  ): Promise<registryV1.RevokeCertificateResponse> {
    const cause = grpcCause('RevokeCertificate', requestId, caller, content);
    return { certificate: messageOf(await this.revokeCertificate.execute(content, cause)) };
  }
}
