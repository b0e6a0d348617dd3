import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, type Decision, idOfNew } from '@heng/kit';
import * as rules from '../domain/enterprises/enterprise.js';
import { EnterpriseStore } from '../storage/enterprises/enterprise.store.js';

type Enterprise = rules.Enterprise;

/** The enterprises that agencies serve (R4). */
@Injectable()
export class Enterprises {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly clock: Clock,
  ) {}

  register(registration: Omit<rules.Registration, 'id'>, cause: Cause): Promise<Enterprise> {
    const id = idOfNew(cause);
    return this.enterprises.change(id, cause, () => rules.register({ ...registration, id }, cause.actor));
  }

  changeIdentity(at: Changing, change: rules.IdentityChange): Promise<Enterprise> {
    const { actor } = at.cause;
    return this.change(at, (enterprise) => rules.changeIdentity(enterprise, change, actor, this.clock.today()));
  }

  changeEmail(at: Changing, email: string): Promise<Enterprise> {
    return this.change(at, (enterprise) => rules.changeEmail(enterprise, email, at.cause.actor));
  }

  /** Refuses another enterprise before it learns the version. */
  private async change(at: Changing, decide: (enterprise: Enterprise) => Decision<Enterprise>): Promise<Enterprise> {
    rules.mustActFor(await this.enterprises.get(at.id), at.cause.actor);
    return this.enterprises.changeAt(at, decide);
  }
}
