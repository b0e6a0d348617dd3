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
import { Clock, idOfNew, JETSTREAM, systemActor } from '@heng/kit';
import { type Finding, findImplausible } from '../domain/plausibility/plausibility.js';
import { findAgain, raise, type Signal, withdraw } from '../domain/plausibility/plausibility-signal.js';
import { SignalStore } from '../storage/plausibility/signal.store.js';
import { readPersonFacts } from './read-person-facts.query.js';

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

const ACTOR = systemActor('registry');
/** The number of new signals in one statement. */
const PART = 1000;
/** The same finding has the same cause, and so the same signal. */
const causeOf = ({ kind, key }: Finding) => ({ handler: 'find-implausible', id: `${kind} ${key}`, actor: ACTOR });

/** Raises signals for contradictory facts about persons, and closes those whose facts have changed. */
@Controller()
export class CheckPersons {
  constructor(
    private readonly signals: SignalStore,
    private readonly clock: Clock,
  ) {}

  /** Checks the persons in events, after the registry has stored these events. */
  @EventPattern(EVENTS_OF_PERSONS.map(({ type }) => type), JETSTREAM, { batch: 'persons' })
  async check(events: readonly EventOfPerson[]): Promise<void> {
    const today = this.clock.today();
    const triggers = new Map(events.map(({ id, data }) => [data.personId, id]));
    const personIds = [...triggers.keys()];
    await this.signals.whileAlone(async (tx) => {
      const findings = (await readPersonFacts(tx, personIds)).flatMap(findImplausible);
      const found = new Map(findings.map((finding) => [idOfNew(causeOf(finding)), finding]));
      for (const signal of await this.signals.about(tx, personIds)) {
        const { id, personId } = signal;
        const finding = found.get(id);
        found.delete(id);
        const decide = (current: Signal) => (finding ? findAgain(current, finding) : withdraw(current, today));
        if (decide(signal).state === signal) continue;
        const cause = { handler: 'recheck-signal', id: `${triggers.get(personId)}:${id}`, actor: ACTOR };
        await this.signals.changeExistingIn(tx, id, cause, decide);
      }
      const raised = [...found].map(([id, one]) => ({ id, cause: causeOf(one), decision: raise(id, one, today) }));
      for (let n = 0; n < raised.length; n += PART) await this.signals.createMany(tx, raised.slice(n, n + PART));
    });
  }
}
