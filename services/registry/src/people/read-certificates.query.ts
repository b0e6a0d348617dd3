import { Injectable } from '@nestjs/common';
import { afterCursor, Clock, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Certificate } from '../domain/people/certificate.js';
import { type CertificateView, viewOf } from './certificate-view.js';

/** $1 the agency, $2 today, $3 and $4 the key after which the page begins, $5 how many. */
const PAGE_OF_CERTIFICATES = `
  select id, version, number, person_id as "personId", issued_on::text as "issuedOn", valid_until::text as "validUntil",
    origin, renews, renewed_by as "renewedBy", expiry, revoked_on::text as "revokedOn",
    revocation_reason as "revocationReason"
  from certificate
  where person_id in (
      select person_id from employment
      where agency_id = $1 and from_day <= $2 and (until_day is null or until_day >= $2))
    and ($3::date is null or (valid_until, id) < ($3, $4::uuid))
  order by valid_until desc, id desc limit $5`;

@Injectable()
export class ReadCertificates {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The certificates of those whom an agency employs now, the longest valid first. */
  async page(agencyId: string, cursor?: string): Promise<Page<CertificateView>> {
    const today = this.clock.today();
    const key = afterCursor(cursor, 2);
    const rows: Certificate[] = await this.db.query(PAGE_OF_CERTIFICATES, [agencyId, today, ...key, PAGE_SIZE + 1]);
    return pageOf(
      rows.map((row) => viewOf(row, today)),
      PAGE_SIZE,
      ({ validUntil, id }) => [validUntil, id],
    );
  }
}
