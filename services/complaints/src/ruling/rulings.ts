import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, type DueDeadline, OnDeadline } from '@heng/kit';
import * as rules from '../domain/case/complaint.js';
import { Deciders } from '../storage/deciders.js';
import { ComplaintStore } from '../storage/complaint.store.js';

type Complaint = rules.Complaint;

/** The rulings of experts on complaints (联盟专家裁定, R6). */
@Injectable()
export class Rulings {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  async declareNoTie(at: Changing): Promise<Complaint> {
    await this.deciders.mustDecide(at);
    return this.complaints.changeAt(at, (complaint) =>
      rules.declareNoTie(complaint, at.cause.actor.sub, this.clock.day()),
    );
  }

  async rule(at: Changing, said: Omit<rules.Ruling, 'by'>): Promise<Complaint> {
    await this.deciders.mustDecide(at);
    const ruling = { ...said, by: at.cause.actor.sub };
    return this.complaints.changeAt(at, (complaint) => rules.rule(complaint, ruling, this.clock.day()));
  }

  @OnDeadline('complaints.ruling')
  missRuling({ subject }: DueDeadline, cause: Cause): Promise<Complaint> {
    return this.complaints.changeExisting(subject, cause, (complaint) => rules.missClocks(complaint, this.clock.day()));
  }
}
