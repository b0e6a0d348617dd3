import { Injectable, Logger } from '@nestjs/common';
import { WakeSignal, type Background, systemActor } from '@heng/kit';
import { freezeEvidence } from '../domain/cycle.js';
import { CycleStore } from '../storage/cycle.store.js';
import { EvidenceStore } from '../storage/evidence.store.js';
import { EvidenceHash } from './evidence-hash.js';

const TICK_MS = 1000;

/** Freezes the evidence of a closed cycle as soon as all seals are there and the facts they count have arrived. */
@Injectable()
export class FreezeEvidence implements Background {
  private readonly logger = new Logger('FreezeEvidence');
  private readonly wakeSignal = new WakeSignal();

  constructor(
    private readonly cycles: CycleStore,
    private readonly evidence: EvidenceStore,
  ) {}

  /** Something arrived; a wake-up that is lost, or comes to another replica, costs one tick. */
  wake(): void {
    this.wakeSignal.ring();
  }

  async run(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      await this.freezeComplete().catch((error: unknown) => this.logger.warn(`the evidence waits: ${String(error)}`));
      await this.wakeSignal.sleep(TICK_MS, until);
    }
  }

  private async freezeComplete(): Promise<void> {
    for (const cycle of await this.cycles.sealing()) {
      const waitingFor = await this.evidence.waitingFor(cycle);
      if (waitingFor.length === 0) await this.freeze(cycle);
    }
  }

  /** What the seals enclose cannot change any more, so it is read and hashed before the transaction. */
  private async freeze(cycle: string): Promise<void> {
    const seals = await this.evidence.sealsOf(cycle);
    const hash = new EvidenceHash();
    for await (const facts of this.evidence.read(seals)) hash.add(facts);
    const cause = { handler: 'freeze-evidence', id: cycle, actor: systemActor('rating') };
    const frozen = { hash: hash.digest(), facts: hash.facts, seals };
    await this.cycles.changeExisting(cycle, cause, (current) => freezeEvidence(current, frozen));
  }
}
