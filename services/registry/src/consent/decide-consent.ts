import { Injectable } from '@nestjs/common';
import { type Cause, Clock, deriveId, hashOf } from '@heng/kit';
import { decide, spend } from '../domain/people/consent.js';
import { ConsentLinkStore, ConsentStore } from '../storage/people/consent.store.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';

/** The person gives or withdraws consent by the link that was sent. */
@Injectable()
export class DecideConsent {
  constructor(
    private readonly consultants: ConsultantStore,
    private readonly links: ConsentLinkStore,
    private readonly consents: ConsentStore,
    private readonly clock: Clock,
  ) {}

  /** @throws `registry.consent-link-invalid` whatever is wrong with the link */
  async execute({ token, given }: { token: string; given: boolean }, cause: Cause) {
    const today = this.clock.today();
    const link = await this.links.withToken(hashOf(token));
    return this.consultants.withPerson(link.personId, async (tx, person) => {
      await this.links.changeIn(tx, link.id, cause, (current) => spend(current!, person, today));
      const id = deriveId('consent', link.personId);
      const decision = { ...cause, handler: `${cause.handler}, decision` };
      return this.consents.changeIn(tx, id, decision, () => decide(id, link, given, today));
    });
  }
}
