import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { expiries, methodology2026_1 } from '@heng/assessment';
import { AssessmentDecided, AssessmentRevoked, type EventOf, OnSiteWorkRecorded } from '@heng/contracts';
import { type Cause, Clock, deriveId, type DueDeadline, JETSTREAM, OnDeadline, systemActor } from '@heng/kit';
import { awaitsRenewal, type Certificate, expire, EXPIRY_DEADLINE } from '../domain/people/certificate.js';
import { CareerStore } from '../storage/people/career.store.js';
import { CertificateStore } from '../storage/people/certificate.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';

type Fact = EventOf<typeof OnSiteWorkRecorded> | EventOf<typeof AssessmentDecided> | EventOf<typeof AssessmentRevoked>;
const isWork = (fact: Fact): fact is EventOf<typeof OnSiteWorkRecorded> => fact.type === OnSiteWorkRecorded.type;

/**
 * Renews or lapses a certificate once its last day has ended (R9 1a), and renews it late when facts arrive that earn
 * it.
 */
@Controller()
export class ExpireCertificates {
  constructor(
    private readonly certificates: CertificateStore,
    private readonly careers: CareerStore,
    private readonly employments: EmploymentStore,
    private readonly clock: Clock,
  ) {}

  @OnDeadline(EXPIRY_DEADLINE)
  expire({ subject }: DueDeadline, cause: Cause): Promise<void> {
    return this.examine(subject, cause);
  }

  /** The batch that stores these facts comes before this one. */
  @EventPattern([OnSiteWorkRecorded.type, AssessmentDecided.type, AssessmentRevoked.type], JETSTREAM, {
    batch: 'late-renewals',
  })
  async renewLate(facts: readonly Fact[]): Promise<void> {
    const personIds = facts.filter(isWork).map(({ data }) => data.personId);
    const enterpriseIds = facts.filter((fact) => !isWork(fact)).map(({ data }) => data.enterpriseId);
    const { id } = facts.at(-1)!;
    for (const certificateId of await this.careers.waitingFor(personIds, enterpriseIds, this.clock.today()))
      await this.examine(certificateId, {
        handler: 'late renewal',
        id: `${id} ${certificateId}`,
        actor: systemActor('registry'),
      });
  }

  private async examine(id: string, cause: Cause): Promise<void> {
    const today = this.clock.today();
    const certificate = await this.certificates.get(id);
    if (!awaitsRenewal(certificate, today)) return;
    const expiry = await this.judge(certificate);
    if (!expiry || (certificate.expiry && !expiry.renewedUntil)) return;
    const employers = await this.employments.employersOf(certificate.personId, today);
    const agencyIds = employers.map((employer) => employer.id);
    const input = { expiry, agencyIds, renewalId: deriveId('renewed certificate', id) };
    await this.certificates.succeed(id, cause, (current) => expire(current, input, today));
  }

  /**
   * The rating method judges this expiry: the registry has no separate rule. The result is undefined when the facts no
   * longer support a renewal before this one; no other follows then.
   */
  private async judge({ personId, origin, validUntil }: Certificate) {
    const facts = await this.careers.factsOf(personId);
    return expiries(facts, methodology2026_1, { cutoff: validUntil }).find(
      (expiry) => expiry.origin === origin && expiry.expiredOn === validUntil,
    );
  }
}
