import { Injectable } from '@nestjs/common';
import { expiries, methodology2026_1 } from '@heng/assessment';
import { type Cause, Clock, deriveId } from '@heng/kit';
import { awaitsRenewal, type Certificate, expire } from '../domain/people/certificate.js';
import { CareerStore } from '../storage/people/career.store.js';
import { CertificateStore } from '../storage/people/certificate.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';

/** R9 1a, once a certificate's last day has passed, and again whenever facts arrive that may still renew it. */
@Injectable()
export class ExpireCertificate {
  constructor(
    private readonly certificates: CertificateStore,
    private readonly careers: CareerStore,
    private readonly employments: EmploymentStore,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, cause: Cause): Promise<void> {
    const today = this.clock.today();
    const certificate = await this.certificates.get(id);
    if (!awaitsRenewal(certificate, today)) return;
    const expiry = await this.judge(certificate);
    if (!expiry || (certificate.expiry && !expiry.renewedUntil)) return;
    const employers = await this.employments.employersOf(certificate.personId, today);
    const input = {
      expiry,
      agencyIds: employers.map((employer) => employer.id),
      renewalId: deriveId('renewed certificate', id),
    };
    await this.certificates.succeed(id, cause, (current) => expire(current, input, today));
  }

  /**
   * What the rating method says of this expiry: the registry has no rule of its own. Nothing when a renewal before it
   * is no longer borne by the facts as they stand: then no further one follows.
   */
  private async judge({ personId, origin, validUntil }: Certificate) {
    const facts = await this.careers.factsOf(personId);
    return expiries(facts, methodology2026_1, { cutoff: validUntil }).find(
      (expiry) => expiry.origin === origin && expiry.expiredOn === validUntil,
    );
  }
}
