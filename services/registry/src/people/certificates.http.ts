import { Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  actorOf,
  Caller,
  Clock,
  CursorQuery,
  InTwoLanguages,
  type Page,
  pageView,
  PathId,
  type Principal,
  Read,
} from '@heng/kit';
import { type Certificate, type CertificateState, certificateStates, stateOf } from '../domain/people/certificate.js';
import { Certificates } from './certificates.js';

class CertificateExpiry extends InTwoLanguages {
  @ApiProperty({ format: 'date', description: 'the day on which it was examined' }) on!: string;
  @ApiProperty({
    type: 'integer',
    description: 'distinct enterprises that passed with the person as lead consultant',
  })
  enterprises!: number;
  @ApiProperty({ type: [String], format: 'uuid', description: 'the events that prove it' }) facts!: readonly string[];
}

const text = { nullable: true, type: String } as const;

class CertificateView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ example: 'LH-2023-0001' }) number!: string;
  @ApiProperty({ format: 'uuid', description: 'the name is with the employments' }) personId!: string;
  @ApiProperty({ format: 'date', example: '2023-05-10' }) issuedOn!: string;
  @ApiProperty({ format: 'date', example: '2026-05-10', description: 'the last day' }) validUntil!: string;
  @ApiProperty({ enum: certificateStates }) state!: CertificateState;
  @ApiProperty({ ...text, format: 'uuid', description: 'the certificate whose expiry gave this one' })
  renews!: string | null;
  @ApiProperty({ ...text, format: 'uuid', description: 'the certificate that follows it' }) renewedBy!: string | null;
  @ApiProperty({ ...text, format: 'date' }) revokedOn!: string | null;
  @ApiProperty(text) revocationReason!: string | null;
  @ApiProperty({ nullable: true, type: CertificateExpiry, description: 'the result of R9 1a at its expiry' })
  expiry!: CertificateExpiry | null;
}

function viewOf(certificate: Certificate, today: string): CertificateView {
  const { id, version, number, personId, issuedOn, validUntil, renews, renewedBy } = certificate;
  const { revokedOn, revocationReason, expiry } = certificate;
  const said = { id, version, number, personId, issuedOn, validUntil, renews, renewedBy };
  return { ...said, state: stateOf(certificate, today), revokedOn, revocationReason, expiry };
}

@ApiTags('people')
@Controller()
@Access('agency', 'alliance-staff')
export class CertificatesHttp {
  constructor(
    private readonly certificates: Certificates,
    private readonly clock: Clock,
  ) {}

  @Read(
    'agencies/:id/certificates',
    pageView(CertificateView),
    'List the certificates of an agency’s present employees',
  )
  async listCertificates(
    @PathId() agencyId: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<Page<CertificateView>> {
    const { items, next } = await this.certificates.page(agencyId, actorOf(caller), cursor);
    return { items: items.map((certificate) => viewOf(certificate, this.clock.today())), next };
  }

  @Read(
    'certificates/:id',
    CertificateView,
    'Show a certificate and why it was renewed or not, to an employer or staff',
  )
  async readCertificate(@PathId() id: string, @Caller() caller: Principal): Promise<CertificateView> {
    return viewOf(await this.certificates.one(id, actorOf(caller)), this.clock.today());
  }
}
