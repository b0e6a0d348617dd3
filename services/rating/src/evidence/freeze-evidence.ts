import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { canonicalJson } from '@heng/assessment';
import { type Background, systemActor, WakeSignal } from '@heng/kit';
import { freezeEvidence } from '../domain/cycle.js';
import { CycleStore } from '../storage/cycle.store.js';
import { EvidenceStore, type FrozenFact } from '../storage/evidence.store.js';

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

  /** Checks the waiting cycles at once; a wake-up that is lost, or comes to another replica, costs one tick. */
  wake(): void {
    this.wakeSignal.ring();
  }

  async run(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      await this.freezeComplete().catch((error: unknown) =>
        this.logger.warn(`freezing the evidence is delayed: ${String(error)}`),
      );
      await this.wakeSignal.sleep(TICK_MS, until);
    }
  }

  private async freezeComplete(): Promise<void> {
    for (const cycle of await this.cycles.sealing()) {
      const waitingFor = await this.evidence.waitingFor(cycle);
      if (waitingFor.length === 0) await this.freeze(cycle);
    }
  }

  /** The facts up to the seals can no longer change, so they are read and hashed before the transaction. */
  private async freeze(cycle: string): Promise<void> {
    const seals = await this.evidence.sealsOf(cycle);
    const frozen = { ...(await hashOf(this.evidence.read(seals))), seals };
    const cause = { handler: 'freeze-evidence', id: cycle, actor: systemActor('rating') };
    await this.cycles.changeExisting(cycle, cause, (current) => freezeEvidence(current, frozen));
  }
}

/**
 * The hash of the evidence (评级依据): SHA-256, hexadecimal, over one line per fact, sorted by id:
 * `id type subject <SHA-256 of the canonical JSON of the data>`. Anyone who has the facts can repeat it.
 */
async function hashOf(sorted: AsyncIterable<readonly FrozenFact[]>): Promise<{ hash: string; facts: number }> {
  const lines = createHash('sha256');
  let count = 0;
  for await (const facts of sorted) {
    for (const { id, type, subject, data } of facts) {
      const content = createHash('sha256').update(canonicalJson(data)).digest('hex');
      lines.update(`${id} ${type} ${subject} ${content}\n`);
    }
    count += facts.length;
  }
  return { hash: lines.digest('hex'), facts: count };
}
