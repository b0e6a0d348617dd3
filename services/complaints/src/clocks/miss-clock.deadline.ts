import { Injectable } from '@nestjs/common';
import { type Cause, type DueDeadline, OnDeadline } from '@heng/kit';
import { MissClock } from './miss-clock.js';

@Injectable()
export class MissClockDeadline {
  constructor(private readonly missClock: MissClock) {}

  @OnDeadline('complaints.acceptance')
  acceptance({ subject }: DueDeadline, cause: Cause) {
    return this.missClock.execute(subject, cause);
  }

  @OnDeadline('complaints.answer')
  answer({ subject }: DueDeadline, cause: Cause) {
    return this.missClock.execute(subject, cause);
  }

  @OnDeadline('complaints.ruling')
  ruling({ subject }: DueDeadline, cause: Cause) {
    return this.missClock.execute(subject, cause);
  }
}
