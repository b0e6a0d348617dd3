import { Injectable } from '@nestjs/common';
import { type Cause, Clock, idOfNew } from '@heng/kit';
import { issueLink, mayGetLink } from '../domain/people/consent.js';
import { ConsentLinkStore } from '../storage/people/consent.store.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';
import { LinkSecret } from './link-secret.js';

/** A person is sent a one-time link to decide about the own name (PIPL 25). */
@Injectable()
export class IssueConsentLink {
  constructor(
    private readonly consultants: ConsultantStore,
    private readonly employments: EmploymentStore,
    private readonly links: ConsentLinkStore,
    private readonly secret: LinkSecret,
    private readonly clock: Clock,
  ) {}

  /** An employer or staff asks. */
  async execute(personId: string, cause: Cause) {
    const today = this.clock.today();
    const employers = await this.employments.mustEmploy(cause.actor, personId, today);
    const agencyName = employers.find(({ creditCode }) => creditCode === cause.actor.org)?.name;
    const secret = this.secret.of(idOfNew(cause));
    return this.consultants.withPerson(personId, async (tx, person) => {
      const lastIssuedOn = await this.links.lastIssuedTo(tx, personId);
      return this.links.changeIn(tx, secret.id, cause, () =>
        issueLink(secret, person, { agencyName, lastIssuedOn }, today),
      );
    });
  }

  /** Somebody asks for the persons with an address; who is not known or has a link of today gets none. */
  async forAddress(email: string, cause: Cause): Promise<void> {
    const today = this.clock.today();
    for (const personId of await this.consultants.at(email)) {
      const own = { ...cause, id: `${cause.id} ${personId}` };
      const secret = this.secret.of(idOfNew(own));
      await this.consultants.withPerson(personId, async (tx, person) => {
        const lastIssuedOn = await this.links.lastIssuedTo(tx, personId);
        if (!mayGetLink(person, lastIssuedOn, today)) return;
        await this.links.changeIn(tx, secret.id, own, () => issueLink(secret, person, { lastIssuedOn }, today));
      });
    }
  }
}
