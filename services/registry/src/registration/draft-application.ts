import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { type Application, type Draft, draftApplication } from '../domain/registration/application.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { ApplicationStore } from '../storage/registration/application.store.js';

@Injectable()
export class DraftApplication {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  execute({ parentId, ...draft }: Draft & { parentId?: string }, cause: Cause): Promise<Application> {
    const ids = { id: idOfNew(cause), agencyId: idOfNew(cause, 'agency') };
    return this.agencies.transaction(async (tx) => {
      const known = await this.agencies.known(tx, { ...draft, parentId });
      return this.applications.changeIn(tx, ids.id, cause, () =>
        draftApplication({ ...draft, ...ids }, known, cause.actor, this.clock.today()),
      );
    });
  }
}
