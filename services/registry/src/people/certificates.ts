import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Cause, Clock, idOfNew, type Page, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type Certificate, issue, revoke } from '../domain/people/certificate.js';
import { mustActFor } from '../domain/registration/agency.js';
import { CertificateStore } from '../storage/people/certificate.store.js';
import { certificateTable } from '../storage/people/certificate.table.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

const CERTIFICATES = new TableQuery(certificateTable);
/** $1 the agency, $2 today. */
const OF_EMPLOYED = `person_id in (
  select person_id from employment
  where agency_id = $1 and from_day <= $2 and (until_day is null or until_day >= $2))`;

/** Certificates of the examination (R9 1a). */
@Injectable()
export class Certificates {
  constructor(
    private readonly certificates: CertificateStore,
    private readonly consultants: ConsultantStore,
    private readonly employments: EmploymentStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  async record(content: Pick<Certificate, 'number' | 'personId' | 'issuedOn'>, cause: Cause): Promise<Certificate> {
    const id = idOfNew(cause);
    await this.consultants.mustKnow(content.personId);
    return this.certificates.change(id, cause, () => issue({ ...content, id }, this.clock.today()));
  }

  async revoke(number: string, revocation: { revokedOn: string; reason: string }, cause: Cause): Promise<Certificate> {
    const { id } = await this.certificates.withNumber(number);
    const today = this.clock.today();
    return this.certificates.changeExisting(id, cause, (certificate) => revoke(certificate, revocation, today));
  }

  /** Shows a certificate to the person's employers and staff. @throws DomainError `registry.not-your-consultant` */
  async one(id: string, reader: Actor): Promise<Certificate> {
    const certificate = await this.certificates.get(id);
    await this.employments.mustEmploy(reader, certificate.personId, this.clock.today());
    return certificate;
  }

  /**
   * Lists the certificates of the persons an agency employs now, the longest valid first, for itself and staff.
   * @throws DomainError `registry.not-your-agency`
   */
  async page(agencyId: string, reader: Actor, cursor: string | undefined): Promise<Page<Certificate>> {
    mustActFor(await this.agencies.get(agencyId), reader);
    const condition = { where: OF_EMPLOYED, values: [agencyId, this.clock.today()], newestFirst: true };
    return CERTIFICATES.page(this.db, ['validUntil', 'id'], cursor, condition);
  }
}
