import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { type Outcome, settle } from '../domain/plausibility/plausibility-signal.js';
import { SignalStore } from '../storage/plausibility/signal.store.js';

@Injectable()
export class SettleSignal {
  constructor(
    private readonly signals: SignalStore,
    private readonly clock: Clock,
  ) {}

  /** @throws `registry.signal-closed` */
  execute(
    { id, expect, outcome, reason }: { id: string; expect: number; outcome: Outcome; reason: string },
    cause: Cause,
  ) {
    const [by, today] = [cause.actor.sub, this.clock.today()];
    return this.signals.changeExisting(id, cause, (signal) => settle(signal, { outcome, reason }, by, today), {
      expect,
    });
  }
}
