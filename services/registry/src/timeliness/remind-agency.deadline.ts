import { Injectable } from '@nestjs/common';
import { type Cause, Clock, type DueDeadline, OnDeadline } from '@heng/kit';
import { CONFIRMATION_DEADLINE, remind } from '../domain/timeliness/timeliness.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { SectionConfirmationStore } from '../storage/timeliness/section-confirmation.store.js';

/** An agency is reminded to confirm its disclosure, and the public told when it did not. */
@Injectable()
export class RemindAgencyDeadline {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly confirmations: SectionConfirmationStore,
    private readonly clock: Clock,
  ) {}

  @OnDeadline(CONFIRMATION_DEADLINE)
  async remind({ subject, due }: DueDeadline, cause: Cause) {
    const { state } = await this.agencies.get(subject);
    const [ring, today] = [{ due, isRegistered: state !== 'deregistered' }, this.clock.today()];
    return this.confirmations.changeExisting(subject, cause, (current) => remind(current, ring, today));
  }
}
