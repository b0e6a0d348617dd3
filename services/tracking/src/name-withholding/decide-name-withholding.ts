import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { grantNameWithholding, refuseNameWithholding } from '../domain/name-withholding/name-withholding.js';
import { NameWithholdings } from '../storage/name-withholding/name-withholding.store.js';

const decisions = { granted: grantNameWithholding, refused: refuseNameWithholding } as const;
type Outcome = keyof typeof decisions;
type Input = Readonly<{ id: string; expect: number; outcome: Outcome; reason: string }>;

@Injectable()
export class DecideNameWithholding {
  constructor(
    private readonly withholdings: NameWithholdings,
    private readonly clock: Clock,
  ) {}

  execute({ id, expect, outcome, reason }: Input, cause: Cause) {
    const [decided, today] = [{ decision: reason, decidedBy: cause.actor.sub }, this.clock.today()];
    return this.withholdings.changeExisting(id, cause, (one) => decisions[outcome](one, decided, today), { expect });
  }
}
