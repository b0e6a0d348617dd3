import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { accept } from '../domain/complaint.js';
import { ComplaintStore } from '../storage/complaint.store.js';

@Injectable()
export class AcceptComplaint {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, version }: { id: string; version: number }, cause: Cause) {
    return this.complaints.changeExisting(id, cause, (complaint) => accept(complaint, this.clock.today()), {
      expect: version,
    });
  }
}
