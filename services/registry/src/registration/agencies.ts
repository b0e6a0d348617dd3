import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, type DueDeadline, idOfNew, OnDeadline } from '@heng/kit';
import { type Agency, type Applicant, register, validIdentity } from '../domain/registration/agency.js';
import * as identity from '../domain/registration/agency-identity.js';
import * as standing from '../domain/registration/agency-standing.js';
import { AgencyIdentityStore } from '../storage/registration/agency-identity.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

/** Agencies on the register (R2). */
@Injectable()
export class Agencies {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly identities: AgencyIdentityStore,
    private readonly clock: Clock,
  ) {}

  register(applicant: Applicant & { parentId?: string }, cause: Cause): Promise<Agency> {
    const id = idOfNew(cause);
    return this.agencies.transaction(async (tx) => {
      const known = await this.agencies.known(tx, applicant);
      const decide = () => register({ ...applicant, ...known, id }, cause.actor, this.clock.today());
      return this.agencies.registerIn(tx, id, cause, decide);
    });
  }

  suspend(at: Changing, suspension: { reason: string; until?: string }): Promise<Agency> {
    return this.agencies.changeAt(at, (agency) => standing.suspend(agency, suspension, this.clock.today()));
  }

  @OnDeadline(standing.SUSPENSION)
  endSuspension({ subject, due }: DueDeadline, cause: Cause): Promise<Agency> {
    return this.agencies.changeExisting(subject, cause, (agency) => standing.endSuspension(agency, due));
  }

  reinstate(at: Changing, reason: string): Promise<Agency> {
    return this.agencies.changeHeld(
      at,
      (tx, { parentId }) => this.agencies.parent(tx, parentId),
      (agency, parent) => standing.reinstate(agency, { reason, parent }, this.clock.today()),
    );
  }

  deregister(at: Changing, reason: string): Promise<Agency> {
    return this.agencies.changeHeld(
      at,
      (tx, { id }) => this.agencies.branchesOf(tx, id),
      (agency, branches) => standing.deregister(agency, { reason, branches }, this.clock.today()),
    );
  }

  /** The former name, code and province are kept. */
  changeIdentity(at: Changing, change: identity.IdentityChange): Promise<Agency> {
    const { from, reason } = change;
    return this.agencies.changeHeld(
      at,
      async (tx, agency) => {
        const { creditCode } = validIdentity({ ...agency, creditCode: change.creditCode ?? agency.creditCode });
        const since = await this.identities.since(tx, agency);
        return { since, holder: await this.identities.holderOf(tx, creditCode) };
      },
      (agency, context) => identity.changeIdentity(agency, change, context, this.clock.today()),
      (tx, agency) => this.identities.keepNext(tx, agency, { from, reason, by: at.cause.actor.sub }),
    );
  }

  verifyCreditCode(at: Changing, reason: string): Promise<Agency> {
    const { sub } = at.cause.actor;
    return this.agencies.changeAt(at, (agency) => identity.verifyCreditCode(agency, reason, sub, this.clock.today()));
  }
}
