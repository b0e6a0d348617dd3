import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { AssessmentDecided, AssessmentRevoked, type EventOf, OnSiteWorkRecorded } from '@heng/contracts';
import { Clock, JETSTREAM, systemActor } from '@heng/kit';
import { CareerStore } from '../storage/people/career.store.js';
import { ExpireCertificate } from './expire-certificate.js';

type Fact = EventOf<typeof OnSiteWorkRecorded> | EventOf<typeof AssessmentDecided> | EventOf<typeof AssessmentRevoked>;
const isWork = (fact: Fact): fact is EventOf<typeof OnSiteWorkRecorded> => fact.type === OnSiteWorkRecorded.type;

/** Facts that come, or are corrected, after the expiry may prove a renewal all the same (R9 1a). Its batch comes after the one that keeps them. */
@Controller()
export class RenewLateConsumer {
  constructor(
    private readonly careers: CareerStore,
    private readonly expireCertificate: ExpireCertificate,
    private readonly clock: Clock,
  ) {}

  @EventPattern([OnSiteWorkRecorded.type, AssessmentDecided.type, AssessmentRevoked.type], JETSTREAM, {
    batch: 'late-renewals',
  })
  async examine(facts: readonly Fact[]): Promise<void> {
    const personIds = facts.filter(isWork).map(({ data }) => data.personId);
    const projectIds = facts.filter((fact) => !isWork(fact)).map(({ data }) => data.projectId);
    const { id } = facts.at(-1)!;
    for (const certificateId of await this.careers.waitingFor(personIds, projectIds, this.clock.today()))
      await this.expireCertificate.execute(certificateId, {
        handler: 'late renewal',
        id: `${id} ${certificateId}`,
        actor: systemActor('registry'),
      });
  }
}
