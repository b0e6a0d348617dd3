import { Injectable } from '@nestjs/common';
import { type Cause, type DueDeadline, OnDeadline } from '@heng/kit';
import { DECISION_DEADLINE, END_DEADLINE, missDecision } from '../domain/name-withholding/name-withholding.js';
import { NameWithholdings } from '../storage/name-withholding/name-withholding.store.js';
import { EndNameWithholding } from './end-name-withholding.js';

/** A withholding ends by itself after its last day; staff who do not decide in time are on record with it. */
@Injectable()
export class EndNameWithholdingDeadline {
  constructor(
    private readonly endNameWithholding: EndNameWithholding,
    private readonly withholdings: NameWithholdings,
  ) {}

  @OnDeadline(END_DEADLINE)
  end({ subject }: DueDeadline, cause: Cause) {
    return this.endNameWithholding.expire(subject, cause);
  }

  @OnDeadline(DECISION_DEADLINE)
  missDecision({ subject }: DueDeadline, cause: Cause) {
    return this.withholdings.changeExisting(subject, cause, missDecision);
  }
}
