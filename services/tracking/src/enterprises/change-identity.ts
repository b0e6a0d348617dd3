import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { changeIdentity, type IdentityChange, mustActFor } from '../domain/enterprises/enterprise.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';

@Injectable()
export class ChangeIdentity {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly clock: Clock,
  ) {}

  async execute({ id, expect, ...change }: IdentityChange & { id: string; expect: number }, cause: Cause) {
    mustActFor(await this.enterprises.get(id), cause.actor);
    const today = this.clock.today();
    return this.enterprises.changeExisting(
      id,
      cause,
      (enterprise) => changeIdentity(enterprise, change, cause.actor, today),
      { expect },
    );
  }
}
