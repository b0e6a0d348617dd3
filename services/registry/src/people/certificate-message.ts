import type { registryV1 } from '@heng/contracts/grpc';
import { IsBusinessDate } from '@heng/kit';
import { IsString, IsUUID, Length, Matches } from 'class-validator';
import type { Certificate } from '../domain/people/certificate.js';

/** What the examination subsystem says of a certificate that it issued. */
export class CertificateMessage implements registryV1.RecordCertificateRequest {
  @IsString()
  @Length(0, 200)
  requestId!: string;

  @Matches(/^[\x21-\x7e]{1,40}$/, { message: 'number is not 1 to 40 letters, digits and signs' })
  number!: string;

  @IsUUID()
  personId!: string;

  @IsBusinessDate()
  issuedOn!: string;
}

export const messageOf = (certificate: Certificate): registryV1.Certificate => {
  const { id, number, personId, issuedOn, validUntil, version, revokedOn } = certificate;
  return { id, number, personId, issuedOn, validUntil, version, ...(revokedOn ? { revokedOn } : {}) };
};
