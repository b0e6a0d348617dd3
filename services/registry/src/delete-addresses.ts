import { Injectable } from '@nestjs/common';
import type { deletionReasons } from '@heng/contracts';
import { type Cause, type Changing, Clock, hashOf } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { spend, withdrawWithoutAddress } from './domain/people/consent.js';
import { type Consultant, deleteEmail } from './domain/people/consultant.js';
import { ConsentLinkStore, ConsentStore, idOfConsent } from './storage/people/consent.store.js';
import { ConsultantStore } from './storage/people/consultant.store.js';

type Reason = (typeof deletionReasons)[number];

/** The addresses of persons are deleted, with the keys that open them in events (PIPL 47). */
@Injectable()
export class DeleteAddresses {
  constructor(
    private readonly consultants: ConsultantStore,
    private readonly links: ConsentLinkStore,
    private readonly consents: ConsentStore,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `kit.record-not-found`, `kit.version-stale` */
  byStaff({ id, version, cause }: Changing, reason: Reason): Promise<Consultant> {
    return this.consultants.transaction((tx) => this.deleteIn(tx, id, reason, cause, { expect: version }));
  }

  /** The person spends a one-time link. @throws DomainError `registry.consent-link-invalid` for any fault of the link */
  async byLink(token: string, cause: Cause): Promise<{ given: false; decidedOn: string }> {
    const today = this.clock.today();
    const { id, personId } = await this.links.withToken(hashOf(token));
    return this.consultants.transaction(async (tx) => {
      const person = await this.consultants.held(tx, personId);
      const { spentOn } = await this.links.changeIn(tx, id, cause, (link) => spend(link!, person, today));
      await this.deleteIn(tx, personId, 'person-asked', { ...cause, handler: `${cause.handler}, address` });
      return { given: false, decidedOn: spentOn! };
    });
  }

  private async deleteIn(
    tx: EntityManager,
    personId: string,
    reason: Reason,
    cause: Cause,
    options: { expect?: number } = {},
  ): Promise<Consultant> {
    const today = this.clock.today();
    const decide = (person: Consultant) => deleteEmail(person, reason, today);
    const person = await this.consultants.changeExistingIn(tx, personId, cause, decide, options);
    await this.consultants.forgetAddresses(tx, personId);
    const consentId = idOfConsent(personId);
    const withdrawal = { ...cause, handler: `${cause.handler}, consent` };
    if (await this.consents.load(tx, consentId))
      await this.consents.changeExistingIn(tx, consentId, withdrawal, (consent) =>
        withdrawWithoutAddress(consent, today),
      );
    return person;
  }
}
