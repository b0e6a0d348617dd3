import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { missClocks } from '../domain/complaint.js';
import { ComplaintStore } from '../storage/complaint.store.js';

@Injectable()
export class MissClock {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly clock: Clock,
  ) {}

  execute(complaintId: string, cause: Cause) {
    return this.complaints.changeExisting(complaintId, cause, (complaint) => missClocks(complaint, this.clock.today()));
  }
}
