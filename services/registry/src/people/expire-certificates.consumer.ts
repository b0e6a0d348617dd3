import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { expiries, methodology2026_1 } from '@heng/assessment';
import { AssessmentDecided, AssessmentRevoked, type EventOf, OnSiteWorkRecorded } from '@heng/contracts';
import { type Cause, Clock, deriveId, type DueDeadline, JETSTREAM, OnDeadline, systemActor } from '@heng/kit';
import { awaitsRenewal, expire, EXPIRY_DEADLINE } from '../domain/people/certificate.js';
import { CertificateStore } from '../storage/people/certificate.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';

const FACTS = [OnSiteWorkRecorded, AssessmentDecided, AssessmentRevoked];
type Fact = EventOf<(typeof FACTS)[number]>;
const isWork = (fact: Fact): fact is EventOf<typeof OnSiteWorkRecorded> => fact.type === OnSiteWorkRecorded.type;

/** Renews or lapses a certificate once its last day has ended (R9 1a), and renews it late when facts earn it. */
@Controller()
export class ExpireCertificates {
  constructor(
    private readonly certificates: CertificateStore,
    private readonly employments: EmploymentStore,
    private readonly clock: Clock,
  ) {}

  @OnDeadline(EXPIRY_DEADLINE)
  expire({ subject }: DueDeadline, cause: Cause): Promise<void> {
    return this.examine(subject, cause);
  }

  /** The batch that stores these facts comes before this one. */
  @EventPattern(FACTS.map(({ type }) => type), JETSTREAM, { batch: 'late-renewals' })
  async renewLate(facts: readonly Fact[]): Promise<void> {
    const personIds = facts.filter(isWork).map(({ data }) => data.personId);
    const enterpriseIds = facts.filter((fact) => !isWork(fact)).map(({ data }) => data.enterpriseId);
    const { id } = facts.at(-1)!;
    const cause = { handler: 'late renewal', actor: systemActor('registry') };
    for (const certificateId of await this.certificates.waitingFor(personIds, enterpriseIds, this.clock.today()))
      await this.examine(certificateId, { ...cause, id: `${id} ${certificateId}` });
  }

  private async examine(id: string, cause: Cause): Promise<void> {
    const today = this.clock.today();
    const certificate = await this.certificates.get(id);
    if (!awaitsRenewal(certificate, today)) return;
    const { personId, origin, validUntil } = certificate;
    // The rating method judges it: the registry has no separate rule. Without a renewal before, no other follows.
    const all = expiries(await this.certificates.factsOf(personId), methodology2026_1, { cutoff: validUntil });
    const expiry = all.find((one) => one.origin === origin && one.expiredOn === validUntil);
    if (!expiry || (certificate.expiry && !expiry.renewedUntil)) return;
    const employers = await this.employments.employersOf(personId, today);
    const renewalId = deriveId('renewed certificate', id);
    const input = { expiry, agencyIds: employers.map((employer) => employer.id), renewalId };
    await this.certificates.succeed(id, cause, (current) => expire(current, input, today));
  }
}
