import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import type { registryV1 } from '@heng/contracts/grpc';
import { Access, Caller, grpcCause, type Principal } from '@heng/kit';
import { CertificateMessage, messageOf } from './certificate-message.js';
import { RecordCertificate } from './record-certificate.js';

@Controller()
export class RecordCertificateGrpc {
  constructor(private readonly recordCertificate: RecordCertificate) {}

  @GrpcMethod('RegistryService', 'RecordCertificate')
  @Access('subsystem/examination')
  async record(
    @Payload() { requestId, ...content }: CertificateMessage,
    @Caller() caller: Principal,
  ): Promise<registryV1.RecordCertificateResponse> {
    const cause = grpcCause('RecordCertificate', requestId, caller, content);
    return { certificate: messageOf(await this.recordCertificate.execute(content, cause)) };
  }
}
