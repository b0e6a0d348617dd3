import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  CertificateIssued,
  CertificateRenewed,
  CertificateRevoked,
  EmploymentEnded,
  EmploymentStarted,
  OnSiteWorkRecorded,
  OnSiteWorkWithdrawn,
  type EventOf,
} from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { CheckPersons } from './check-persons.js';

const TOLD_OF_PERSONS = [
  EmploymentStarted,
  EmploymentEnded,
  CertificateIssued,
  CertificateRenewed,
  CertificateRevoked,
  OnSiteWorkRecorded,
  OnSiteWorkWithdrawn,
];
type ToldOfPerson = EventOf<(typeof TOLD_OF_PERSONS)[number]>;

/** Looks at the persons of whom something is told, after it was kept. */
@Controller()
export class CheckPersonsConsumer {
  constructor(private readonly checkPersons: CheckPersons) {}

  @EventPattern(TOLD_OF_PERSONS.map(({ type }) => type), JETSTREAM, { batch: 'persons' })
  async check(events: readonly ToldOfPerson[]): Promise<void> {
    await this.checkPersons.execute(events.map(({ id, data }) => ({ id, personId: data.personId })));
  }
}
