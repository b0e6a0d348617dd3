import { Inject, Injectable } from '@nestjs/common';
import { type Cause, Clock, deriveId, hashOf, idOfNew, oneTimeSecret, SETTINGS } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import type { RegistrySettings } from '../config.js';
import * as rules from '../domain/people/agreement.js';
import { changeEmail, confirmEmail, type Consultant, employerOf } from '../domain/people/consultant.js';
import { AgreementStore } from '../storage/people/agreement.store.js';
import { ConsultantStore, type NamedPerson } from '../storage/people/consultant.store.js';
import { EmploymentStore } from '../storage/people/employment.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { People } from './people.js';

type Agreement = rules.Agreement;

/** Persons, or their present employers, agree before another agency employs them, and persons to a new address. */
@Injectable()
export class Agreements {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly consultants: ConsultantStore,
    private readonly employments: EmploymentStore,
    private readonly agreements: AgreementStore,
    private readonly people: People,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RegistrySettings,
  ) {}

  /** An agency asks a person to agree to an employment. @throws DomainError `registry.not-your-agency` */
  askToEmploy(agencyId: string, named: NamedPerson, cause: Cause): Promise<Agreement> {
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const person = await this.consultants.held(tx, await this.consultants.idOf(named, tx));
      return this.ask(tx, person, { matter: 'employment', agency, newEmail: null }, cause);
    });
  }

  /** An employer asks a person to agree to a new address. @throws DomainError `registry.not-your-consultant` */
  async askForEmail(personId: string, newEmail: string, cause: Cause): Promise<Agreement> {
    const agency = employerOf(await this.employments.employersOf(personId, this.clock.today()), cause.actor);
    return this.consultants.withPerson(personId, (tx, person) =>
      this.ask(tx, person, { matter: 'address', agency, newEmail }, cause),
    );
  }

  /** A present employer agrees that another agency employs the person. @throws DomainError `registry.not-your-consultant` */
  async agree(personId: string, agencyId: string, cause: Cause): Promise<Agreement> {
    const today = this.clock.today();
    const employer = employerOf(await this.employments.employersOf(personId, today), cause.actor);
    const about = { personId, agencyId: (await this.agencies.get(agencyId)).id };
    const id = idOfNew(cause);
    return this.agreements.change(id, cause, () => rules.agreeAsEmployer(id, about, employer.id, today));
  }

  /** The question to the holder of a link. @throws DomainError `registry.consent-link-invalid` */
  async read(token: string) {
    const agreement = await this.agreements.withToken(hashOf(token));
    const person = await this.consultants.get(agreement.personId);
    rules.mustBeOpen(agreement, person, this.clock.today());
    const { name: agencyName } = await this.agencies.get(agreement.agencyId);
    return { ...agreement, name: person.name, agencyName };
  }

  /**
   * The person agrees or declines, which spends the link. @throws DomainError `registry.consent-link-invalid` for any fault
   * of the link, `registry.person-perhaps-known` for a new address
   */
  async answer(token: string, agreed: boolean, anotherPerson: boolean, cause: Cause): Promise<Agreement> {
    const today = this.clock.today();
    const { id, personId, matter, newEmail } = await this.agreements.withToken(hashOf(token));
    const { name } = await this.consultants.get(personId);
    return this.consultants.transaction(async (tx) => {
      const takes = agreed && matter === 'address' ? { name, email: newEmail!, anotherPerson } : null;
      const isOther = takes && (await this.people.otherThanKnown(tx, takes, cause.actor, personId));
      const person = await this.consultants.held(tx, personId);
      const answered = await this.agreements.changeIn(tx, id, cause, (current) => {
        const decided = rules.answerAsked(current!, person, agreed, today);
        isOther?.();
        return decided;
      });
      if (agreed && answered.matter !== 'employment') await this.takeAddress(tx, person, answered, cause);
      return answered;
    });
  }

  /** The address changes at the word of the former one; in place of a confirmed one, the new one answers too. */
  private async takeAddress(tx: EntityManager, before: Consultant, agreement: Agreement, cause: Cause): Promise<void> {
    const { matter, agencyId, newEmail } = agreement;
    const decide = (current: Consultant) =>
      matter === 'new-address' ? confirmEmail(current) : changeEmail(current, newEmail!, 'person');
    const change = { ...cause, handler: `${cause.handler}, address` };
    const person = await this.consultants.changeExistingIn(tx, before.id, change, decide);
    if (!before.emailConfirmed || person.emailConfirmed) return;
    const agency = await this.agencies.get(agencyId);
    const next = { ...cause, handler: `${cause.handler}, new address`, id: deriveId('new address', cause.id) };
    await this.ask(tx, person, { matter: 'new-address', agency, newEmail }, next);
  }

  private async ask(tx: EntityManager, person: Consultant, asked: rules.Asked, cause: Cause): Promise<Agreement> {
    const secret = oneTimeSecret(this.settings.REGISTRY_SECRET, 'agreement', idOfNew(cause));
    const { matter, agency } = asked;
    const last = await this.agreements.lastAsked(tx, { personId: person.id, agencyId: agency.id, matter });
    return this.agreements.changeIn(tx, secret.id, cause, () =>
      rules.askPerson(secret, person, asked, last, this.clock.today()),
    );
  }
}
