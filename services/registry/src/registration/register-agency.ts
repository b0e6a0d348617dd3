import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { type Agency, register } from '../domain/registration/agency.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

export type NewAgency = Pick<Agency, 'creditCode' | 'name' | 'province' | 'email'> & { parentId?: string | undefined };

@Injectable()
export class RegisterAgency {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly clock: Clock,
  ) {}

  execute({ parentId, ...input }: NewAgency, cause: Cause) {
    const id = idOfNew(cause);
    return this.agencies.transaction(async (tx) => {
      const known = await this.agencies.known(tx, { ...input, parentId });
      const decide = () => register({ ...input, ...known, id }, cause.actor, this.clock.today());
      return this.agencies.registerIn(tx, id, cause, decide);
    });
  }
}
