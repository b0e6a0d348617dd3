import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Cause, Clock, DomainError, hashOf, idOfNew, oneTimeSecret, SETTINGS } from '@heng/kit';
import type { RegistrySettings } from '../config.js';
import * as rules from '../domain/people/consent.js';
import { ConsentLinkStore, ConsentStore, idOfConsent } from '../storage/people/consent.store.js';
import { ConsultantStore } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';

/** Persons decide, by one-time links, whether their own names are public (PIPL 25). */
@Injectable()
export class Consents {
  private readonly logger = new Logger('Consents');

  constructor(
    private readonly consultants: ConsultantStore,
    private readonly employments: EmploymentStore,
    private readonly links: ConsentLinkStore,
    private readonly consents: ConsentStore,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RegistrySettings,
  ) {}

  /** Sends a link to a person, for an employer or staff. @throws DomainError `registry.not-your-consultant` */
  async issue(personId: string, cause: Cause): Promise<rules.ConsentLink> {
    const employers = await this.employments.mustEmploy(cause.actor, personId, this.clock.today());
    const own = employers.find(({ creditCode }) => creditCode === cause.actor.org);
    return this.send(personId, cause, own?.name);
  }

  /**
   * Sends links to the persons at an address after the answer, so that neither it nor its time reveals whether there
   * are any.
   */
  ask(email: string, cause: Cause): void {
    this.sendTo(email.toLowerCase(), cause).catch((error: unknown) => this.report(error));
  }

  /** The question to the holder of a link, and the answer so far. @throws DomainError `registry.consent-link-invalid` */
  async read(token: string) {
    const today = this.clock.today();
    const link = await this.links.withToken(hashOf(token));
    const { personId, validUntil } = link;
    const [person, employers, consent] = await Promise.all([
      this.consultants.get(personId),
      this.employments.employersOf(personId, today),
      this.consents.find(idOfConsent(personId)),
    ]);
    rules.mustBeUsable(link, person, today);
    const agencies = employers.map(({ name }) => name);
    const allowedActions = [...rules.decisionsAt(person)];
    return { name: person.name, agencies, given: consent?.given ?? false, validUntil, allowedActions };
  }

  /**
   * The person decides, which spends the link. @throws DomainError `registry.consent-link-invalid` for any fault of the
   * link
   */
  async decide(token: string, given: boolean, cause: Cause): Promise<rules.Consent> {
    const today = this.clock.today();
    const link = await this.links.withToken(hashOf(token));
    return this.consultants.withPerson(link.personId, async (tx, person) => {
      await this.links.changeIn(tx, link.id, cause, (current) => rules.spend(current!, person, today));
      const id = idOfConsent(link.personId);
      const decision = { ...cause, handler: `${cause.handler}, decision` };
      return this.consents.changeIn(tx, id, decision, () => rules.decide(id, link, person, given, today));
    });
  }

  /** A person who has a link of today, or no address any more, gets none; the others at the address do. */
  private async sendTo(email: string, cause: Cause): Promise<void> {
    for (const personId of await this.consultants.at(email))
      await this.send(personId, { ...cause, id: `${cause.id} ${personId}` }).catch((error: unknown) => {
        if (!(error instanceof DomainError)) this.report(error);
      });
  }

  private report(error: unknown): void {
    this.logger.error(`no link was sent: ${error instanceof Error ? error.name : 'fault'}`);
  }

  private send(personId: string, cause: Cause, agencyName?: string): Promise<rules.ConsentLink> {
    const secret = oneTimeSecret(this.settings.REGISTRY_SECRET, 'consent', idOfNew(cause));
    return this.consultants.withPerson(personId, async (tx, person) => {
      const lastIssuedOn = await this.links.lastIssuedTo(tx, personId);
      const isGiven = (await this.consents.find(idOfConsent(personId)))?.given ?? false;
      const decide = () => rules.issueLink(secret, person, { agencyName, lastIssuedOn, isGiven }, this.clock.today());
      return this.links.changeIn(tx, secret.id, cause, decide);
    });
  }
}
