import { ApiProperty } from '@nestjs/swagger';
import { InTwoLanguages } from '@heng/kit';
import { type Certificate, type CertificateState, certificateStates, stateOf } from '../domain/people/certificate.js';

export class CertificateExplanation extends InTwoLanguages {
  @ApiProperty({ description: 'the day on which it was examined' }) on!: string;
  @ApiProperty({ description: 'distinct enterprises that passed with the person as lead consultant' })
  enterprises!: number;
  @ApiProperty({ type: [String], description: 'the events that say so' }) facts!: readonly string[];
}

const nullableText = { nullable: true, type: String, example: null } as const;

export class CertificateView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ example: 'LH-2023-0001' }) number!: string;
  @ApiProperty({ description: 'the name is with the employments' }) personId!: string;
  @ApiProperty({ example: '2023-05-10' }) issuedOn!: string;
  @ApiProperty({ example: '2026-05-10', description: 'the last day' }) validUntil!: string;
  @ApiProperty({ enum: certificateStates }) state!: CertificateState;
  @ApiProperty({ ...nullableText, description: 'the certificate whose expiry gave this one' }) renews!: string | null;
  @ApiProperty({ ...nullableText, description: 'the certificate that follows it' }) renewedBy!: string | null;
  @ApiProperty({ ...nullableText }) revokedOn!: string | null;
  @ApiProperty({ ...nullableText }) revocationReason!: string | null;
  @ApiProperty({ nullable: true, type: CertificateExplanation, description: 'what R9 1a said when it expired' })
  expiry!: CertificateExplanation | null;
}

export function viewOf(certificate: Certificate, today: string): CertificateView {
  const { id, version, number, personId, issuedOn, validUntil, renews, renewedBy } = certificate;
  const { revokedOn, revocationReason, expiry } = certificate;
  const state = stateOf(certificate, today);
  const days = { issuedOn, validUntil, state, revokedOn, revocationReason };
  return { id, version, number, personId, ...days, renews, renewedBy, expiry };
}
