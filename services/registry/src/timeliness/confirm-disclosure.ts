import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { confirmSections } from '../domain/timeliness/timeliness.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { SectionConfirmationStore } from '../storage/timeliness/section-confirmation.store.js';

@Injectable()
export class ConfirmDisclosure {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly confirmations: SectionConfirmationStore,
    private readonly clock: Clock,
  ) {}

  /** `section` null confirms all. */
  execute({ agencyId, section, expect }: { agencyId: string; section: string | null; expect: number }, cause: Cause) {
    const today = this.clock.today();
    return this.agencies.actFor(agencyId, cause.actor, (tx, agency) =>
      this.confirmations.changeIn(tx, agency.id, cause, (current) => confirmSections(current, agency, section, today), {
        expect,
      }),
    );
  }
}
