import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { rule, type Ruling } from '../domain/complaint.js';
import { ComplaintStore } from '../storage/complaint.store.js';

@Injectable()
export class RuleOnComplaint {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, version, ...ruling }: Ruling & { id: string; version: number }, cause: Cause) {
    return this.complaints.changeExisting(id, cause, (complaint) => rule(complaint, ruling, this.clock.today()), {
      expect: version,
    });
  }
}
