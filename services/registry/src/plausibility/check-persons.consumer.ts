import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import {
  CertificateIssued,
  CertificateRenewed,
  CertificateRevoked,
  EmploymentEnded,
  EmploymentStarted,
  type EventOf,
  OnSiteWorkRecorded,
  OnSiteWorkWithdrawn,
} from '@heng/contracts';
import { JETSTREAM } from '@heng/kit';
import { CheckPersons } from './check-persons.js';

const EVENTS_OF_PERSONS = [
  EmploymentStarted,
  EmploymentEnded,
  CertificateIssued,
  CertificateRenewed,
  CertificateRevoked,
  OnSiteWorkRecorded,
  OnSiteWorkWithdrawn,
];
type EventOfPerson = EventOf<(typeof EVENTS_OF_PERSONS)[number]>;

/** Checks the persons in events, after the registry has stored these events. */
@Controller()
export class CheckPersonsConsumer {
  constructor(private readonly checkPersons: CheckPersons) {}

  @EventPattern(EVENTS_OF_PERSONS.map(({ type }) => type), JETSTREAM, { batch: 'persons' })
  async check(events: readonly EventOfPerson[]): Promise<void> {
    await this.checkPersons.execute(events.map(({ id, data }) => ({ id, personId: data.personId })));
  }
}
