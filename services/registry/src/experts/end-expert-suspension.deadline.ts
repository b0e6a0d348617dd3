import { Injectable } from '@nestjs/common';
import { type Cause, type DueDeadline, OnDeadline } from '@heng/kit';
import { endExpertSuspension, EXPERT_SUSPENSION } from '../domain/experts/expert.js';
import { ExpertStore } from '../storage/experts/expert.store.js';

/** Brings an expert back when the last day of a suspension has passed. */
@Injectable()
export class EndExpertSuspensionDeadline {
  constructor(private readonly experts: ExpertStore) {}

  @OnDeadline(EXPERT_SUSPENSION)
  end({ subject, due }: DueDeadline, cause: Cause) {
    return this.experts.changeExisting(subject, cause, (expert) => endExpertSuspension(expert, due));
  }
}
