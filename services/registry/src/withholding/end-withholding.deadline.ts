import { Injectable } from '@nestjs/common';
import { type Cause, type DueDeadline, OnDeadline } from '@heng/kit';
import { DECISION_DEADLINE, END_DEADLINE, expireWithholding, missDecision } from '../domain/withholding/withholding.js';
import { WithholdingStore } from '../storage/withholding/withholding.store.js';

/** A withholding ends by itself after its last day; staff who do not decide in time are on record with it. */
@Injectable()
export class EndWithholdingDeadline {
  constructor(private readonly withholdings: WithholdingStore) {}

  @OnDeadline(END_DEADLINE)
  end({ subject }: DueDeadline, cause: Cause) {
    return this.withholdings.changeExisting(subject, cause, expireWithholding);
  }

  @OnDeadline(DECISION_DEADLINE)
  missDecision({ subject }: DueDeadline, cause: Cause) {
    return this.withholdings.changeExisting(subject, cause, missDecision);
  }
}
