import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { decline } from '../domain/complaint.js';
import { ComplaintStore } from '../storage/complaint.store.js';

@Injectable()
export class DeclineComplaint {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, version, reason }: { id: string; version: number; reason: string }, cause: Cause) {
    return this.complaints.changeExisting(id, cause, (complaint) => decline(complaint, reason, this.clock.today()), {
      expect: version,
    });
  }
}
