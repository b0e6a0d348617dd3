import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type Agency, validIdentity } from '../domain/registration/agency.js';
import { changeIdentity, type IdentityChange, type IdentityContext } from '../domain/registration/agency-identity.js';
import { AgencyIdentityStore } from '../storage/registration/agency-identity.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

@Injectable()
export class ChangeIdentity {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly identities: AgencyIdentityStore,
    private readonly clock: Clock,
  ) {}

  execute({ id, expect, ...change }: IdentityChange & { id: string; expect: number }, cause: Cause): Promise<Agency> {
    const { from, reason } = change;
    return this.agencies.changeHeld(
      { id, expect },
      cause,
      (tx, agency) => this.contextOf(tx, agency, change),
      (agency, context) => changeIdentity(agency, change, context, this.clock.today()),
      (tx, agency) => this.identities.keepNext(tx, agency, { from, reason, by: cause.actor.sub }),
    );
  }

  private async contextOf(tx: EntityManager, agency: Agency, change: IdentityChange): Promise<IdentityContext> {
    const { name, province } = agency;
    const { creditCode } = validIdentity({ name, province, creditCode: change.creditCode ?? agency.creditCode });
    const since = await this.identities.since(tx, agency);
    return { since, holder: await this.identities.holderOf(tx, creditCode) };
  }
}
