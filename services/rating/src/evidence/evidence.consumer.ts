import { Controller, Injectable, Logger } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { evidenceTypes, type RecordedEvent, sealTypes, SpotCheckMaterialHandedOver } from '@heng/contracts';
import { type Background, Clock, JETSTREAM, systemActor, WakeSignal } from '@heng/kit';
import { freezeEvidence, waitsFor } from '../domain/cycle.js';
import { EvidenceStore, type Seal } from '../storage/evidence.store.js';
import { CycleStore } from '../storage/rating.store.js';

const TICK_MS = 1000;

/** Freezes the evidence of a closed cycle as soon as all seals are there and the facts they count have arrived. */
@Injectable()
export class FreezeEvidence implements Background {
  private readonly logger = new Logger('FreezeEvidence');
  /** The last sentence about what each cycle waits for. */
  private readonly said = new Map<string, string>();
  /** Checks the waiting cycles at once; a ring that is lost, or comes to another replica, costs one tick. */
  readonly wakeSignal = new WakeSignal();

  constructor(
    private readonly cycles: CycleStore,
    private readonly evidence: EvidenceStore,
  ) {}

  run(until: AbortSignal): Promise<void> {
    return this.wakeSignal.repeat('freezing the evidence', TICK_MS, until, () => this.freezeComplete());
  }

  /** The facts up to the seals can no longer change, so they are read and hashed before the transaction. */
  private async freezeComplete(): Promise<void> {
    for (const cycle of await this.cycles.sealing()) {
      const missing = waitsFor(await this.evidence.waitingFor(cycle));
      if (missing !== this.said.get(cycle.id) && missing) this.logger.log(`${cycle.id} waits for ${missing}`);
      this.said.set(cycle.id, missing);
      if (missing) continue;
      const seals = await this.evidence.sealsOf(cycle);
      const frozen = { ...(await this.evidence.hashOf(seals)), seals };
      const cause = { handler: 'freeze-evidence', id: `${cycle.id} ${cycle.closings}`, actor: systemActor('rating') };
      await this.cycles.changeExisting(cycle.id, cause, (current) => freezeEvidence(current, frozen));
    }
  }
}

/** Copies every evidence event, every seal, which may come before its facts, and the material behind drawn facts. */
@Controller()
export class EvidenceConsumer {
  constructor(
    private readonly evidence: EvidenceStore,
    private readonly freeze: FreezeEvidence,
    private readonly clock: Clock,
  ) {}

  @EventPattern(evidenceTypes(), JETSTREAM, { batch: 'facts' })
  async addFacts(events: readonly RecordedEvent[]): Promise<void> {
    await this.evidence.add(events);
    this.freeze.wakeSignal.ring();
  }

  @EventPattern(sealTypes, JETSTREAM)
  async addSeal(seal: Seal): Promise<void> {
    await this.evidence.addSeal(seal);
    this.freeze.wakeSignal.ring();
  }

  @EventPattern(SpotCheckMaterialHandedOver.type, JETSTREAM, { batch: 'spot-check-material' })
  addMaterial(events: readonly RecordedEvent[]): Promise<void> {
    return this.evidence.addMaterial(events, this.clock.now());
  }
}
