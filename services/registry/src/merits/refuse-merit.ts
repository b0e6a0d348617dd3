import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { refuseMerit } from '../domain/merits/merit.js';
import { MeritStore } from '../storage/merits/merit.store.js';

@Injectable()
export class RefuseMerit {
  constructor(
    private readonly merits: MeritStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, expect, reason }: { id: string; expect: number; reason: string }, cause: Cause) {
    const [by, today] = [cause.actor.sub, this.clock.today()];
    return this.merits.changeExisting(id, cause, (merit) => refuseMerit(merit, reason, by, today), { expect });
  }
}
