import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, type DueDeadline, OnDeadline } from '@heng/kit';
import * as rules from '../domain/case/complaint.js';
import { Deciders } from '../storage/deciders.js';
import { ComplaintStore } from '../storage/complaint.store.js';

type Complaint = rules.Complaint;

/** The decision whether the alliance takes a complaint up (受理, R6). */
@Injectable()
export class Acceptance {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  async accept(at: Changing): Promise<Complaint> {
    await this.deciders.mustDecide(at);
    return this.complaints.changeAt(at, (complaint) => rules.accept(complaint, this.clock.day()));
  }

  async decline(at: Changing, reason: string): Promise<Complaint> {
    await this.deciders.mustDecide(at);
    return this.complaints.changeAt(at, (complaint) => rules.decline(complaint, reason, this.clock.day()));
  }

  @OnDeadline('complaints.acceptance')
  missAcceptance({ subject }: DueDeadline, cause: Cause): Promise<Complaint> {
    return this.complaints.changeExisting(subject, cause, (complaint) => rules.missClocks(complaint, this.clock.day()));
  }
}
