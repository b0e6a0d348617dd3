import { Injectable } from '@nestjs/common';
import { Clock, idOfNew, systemActor } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type Finding, findImplausible } from '../domain/plausibility/plausibility.js';
import { findAgain, raise, type Signal, withdraw } from '../domain/plausibility/plausibility-signal.js';
import { SignalStore } from '../storage/plausibility/signal.store.js';
import { ReadPersonFacts } from './read-person-facts.query.js';

const ACTOR = systemActor('registry');
/** The number of new signals in one statement. */
const PART = 1000;
/** The same finding has the same cause, and so the same signal. */
const causeOf = ({ kind, key }: Finding) => ({ handler: 'find-implausible', id: `${kind} ${key}`, actor: ACTOR });

/** Raises signals for contradictory facts about persons, and closes those whose facts have changed. */
@Injectable()
export class CheckPersons {
  constructor(
    private readonly signals: SignalStore,
    private readonly facts: ReadPersonFacts,
    private readonly clock: Clock,
  ) {}

  /** Checks the persons of some events. */
  async execute(events: ReadonlyArray<{ id: string; personId: string }>): Promise<void> {
    const triggers = new Map(events.map(({ id, personId }) => [personId, id]));
    const personIds = [...triggers.keys()];
    await this.signals.whileAlone(async (tx) => {
      const findings = (await this.facts.of(tx, personIds)).flatMap(findImplausible);
      const found = new Map(findings.map((finding) => [idOfNew(causeOf(finding)), finding]));
      const signals = await this.signals.about(tx, personIds);
      for (const signal of signals)
        await this.recheck(tx, signal, found.get(signal.id), triggers.get(signal.personId)!);
      const known = new Set(signals.map(({ id }) => id));
      await this.raiseAll(
        tx,
        [...found].filter(([id]) => !known.has(id)),
      );
    });
  }

  private async recheck(tx: EntityManager, signal: Signal, finding: Finding | undefined, trigger: string) {
    const today = this.clock.today();
    const decide = (current: Signal) => (finding ? findAgain(current, finding) : withdraw(current, today));
    if (decide(signal).state === signal) return;
    const cause = { handler: 'recheck-signal', id: `${trigger}:${signal.id}`, actor: ACTOR };
    await this.signals.changeIn(tx, signal.id, cause, (current) => decide(current ?? signal));
  }

  private async raiseAll(tx: EntityManager, findings: ReadonlyArray<readonly [string, Finding]>) {
    const today = this.clock.today();
    const creations = findings.map(([id, finding]) => ({
      id,
      cause: causeOf(finding),
      decision: raise(id, finding, today),
    }));
    for (let n = 0; n < creations.length; n += PART) await this.signals.createMany(tx, creations.slice(n, n + PART));
  }
}
