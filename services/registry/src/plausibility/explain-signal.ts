import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { refuse } from '../domain/plausibility/plausibility-refusals.js';
import { explain, type Signal } from '../domain/plausibility/plausibility-signal.js';
import { SignalStore } from '../storage/plausibility/signal.store.js';

@Injectable()
export class ExplainSignal {
  constructor(
    private readonly signals: SignalStore,
    private readonly clock: Clock,
  ) {}

  /** @throws `registry.signal-not-yours`, `registry.signal-closed` */
  async execute({ id, expect, text }: { id: string; expect: number; text: string }, cause: Cause) {
    const { agencyIds } = await this.signals.get(id);
    const agencyId = await this.signals.agencyOf(agencyIds, cause.actor.org);
    if (!agencyId) throw refuse('signal-not-yours');
    const [by, today] = [cause.actor.sub, this.clock.today()];
    const decide = (signal: Signal) => explain(signal, agencyId, text, by, today);
    return { agencyId, signal: await this.signals.changeExisting(id, cause, decide, { expect }) };
  }
}
