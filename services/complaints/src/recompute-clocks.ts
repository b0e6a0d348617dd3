import { Injectable } from '@nestjs/common';
import { type Cause, Clock, type DueDeadline, OnCalendar } from '@heng/kit';
import { type Complaint, recomputeClocks } from './domain/case/complaint.js';
import { ComplaintStore } from './storage/complaint.store.js';

/** The running clocks of complaints when another calendar is in force (R6). */
@Injectable()
export class RecomputeClocks {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly clock: Clock,
  ) {}

  @OnCalendar(['complaints.acceptance', 'complaints.answer', 'complaints.ruling'])
  recompute({ subject }: DueDeadline, cause: Cause): Promise<Complaint> {
    return this.complaints.changeExisting(subject, cause, (complaint) => recomputeClocks(complaint, this.clock.day()));
  }
}
