import { Injectable } from '@nestjs/common';
import { type Changing, Clock, type Principal } from '@heng/kit';
import type { Complaint } from '../domain/case/complaint.js';
import { askExtension, decideExtension } from '../domain/case/extension.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';

/** More days for the answers of agencies (R6). */
@Injectable()
export class Extensions {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  async ask(at: Changing, caller: Principal, asked: Readonly<{ days: number; reason: string }>): Promise<Complaint> {
    const agencyId = await this.deciders.agencyOf(caller);
    const decide = (complaint: Complaint) => askExtension(complaint, { ...asked, agencyId }, this.clock.day());
    return this.complaints.changeAt(at, decide);
  }

  async decide(at: Changing, decision: Readonly<{ granted: boolean; reason: string }>): Promise<Complaint> {
    await this.deciders.mustDecide(at);
    return this.complaints.changeAt(at, (complaint) => decideExtension(complaint, decision, this.clock.day()));
  }
}
