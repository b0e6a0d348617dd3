import { Injectable } from '@nestjs/common';
import { type Actor, plainCode } from '@heng/contracts';
import { type Cause, type Changing, Clock, idOfNew, type Page, refuseKit, TableQuery } from '@heng/kit';
import { DataSource, type EntityManager } from 'typeorm';
import {
  changeEmail,
  type Consultant,
  mustBeAnother,
  mustBeRegistered,
  normal,
  recordConsultant,
  vouches,
} from '../domain/people/consultant.js';
import { type Employment, endEmployment, type Hiring, startEmployment } from '../domain/people/employment.js';
import { mustActFor } from '../domain/registration/agency.js';
import { AgreementStore } from '../storage/people/agreement.store.js';
import { ConsultantStore, type FoundPerson, type NamedPerson } from '../storage/people/consultant.store.js';
import { EmploymentStore, employmentTable } from '../storage/people/employment.store.js';
import { PublicNames, type PublicTeam } from '../storage/people/public-names.js';
import { AgencyIdentityStore } from '../storage/registration/agency-identity.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

/** The details of a person, and the caller's word that it is somebody else than alike persons. */
type Told = Pick<Consultant, 'name' | 'email'> & Readonly<{ anotherPerson: boolean }>;
type NamedEmployment = Employment & Readonly<{ name: string; nameIsPublic: boolean }>;

const EMPLOYMENTS = new TableQuery(employmentTable);
const KEY = ['from', 'id'] as const;
const ofAgency = (agencyId: string) => ({ where: 'agency_id = $1', values: [agencyId], newestFirst: true });
/** $1 the agency, $2 and $3 the key after which the page begins. */
export const PAGE_OF_EMPLOYMENTS = EMPLOYMENTS.pageSql(KEY, ofAgency(''));

/** Persons who consult, and the agencies that they work for (R9 1). */
@Injectable()
export class People {
  constructor(
    private readonly agencies: AgencyStore,
    private readonly identities: AgencyIdentityStore,
    private readonly consultants: ConsultantStore,
    private readonly employments: EmploymentStore,
    private readonly agreements: AgreementStore,
    private readonly publicNames: PublicNames,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  /** @throws DomainError `registry.recorder-not-registered`, `registry.person-perhaps-known` */
  async record({ name, email, anotherPerson }: Told, cause: Cause): Promise<Consultant> {
    const { role, org = '' } = cause.actor;
    if (role === 'agency') mustBeRegistered(await this.identities.holderOf(this.db.manager, plainCode(org)));
    const id = idOfNew(cause);
    const decide = () => recordConsultant(id, name, email, vouches(cause.actor));
    if (email === null) return this.consultants.change(id, cause, decide);
    return this.consultants.transaction(async (tx) => {
      const isOther = await this.otherThanKnown(tx, { name, email, anotherPerson }, cause.actor);
      return this.consultants.changeIn(tx, id, cause, () => {
        isOther();
        return decide();
      });
    });
  }

  /**
   * @throws DomainError `registry.not-your-consultant`, `registry.person-email-not-agreed`,
   *   `registry.person-perhaps-known`, `kit.record-not-found`
   */
  async changeEmail(at: Changing, email: string, anotherPerson: boolean): Promise<Consultant> {
    const { id, version, cause } = at;
    await this.employments.mustEmploy(cause.actor, id, this.clock.today());
    const by = vouches(cause.actor) ? 'staff' : 'employer';
    const { name } = await this.consultants.get(id);
    return this.consultants.transaction(async (tx) => {
      const isOther = await this.otherThanKnown(tx, { name, email, anotherPerson }, cause.actor, id);
      const decide = (consultant: Consultant) => {
        const decided = changeEmail(consultant, email, by);
        if (decided.state.email !== consultant.email) isOther();
        return decided;
      };
      return this.consultants.changeExistingIn(tx, id, cause, decide, { expect: version });
    });
  }

  /** A check, for a decision, that nobody else with the address and an alike name is recorded. It comes before any lock of the person. */
  async otherThanKnown(
    tx: EntityManager,
    { name, email, anotherPerson }: Told & { email: string },
    actor: Actor,
    self?: string,
  ): Promise<() => void> {
    const known = (await this.consultants.alike(tx, { name, email: normal(email) })).filter((id) => id !== self);
    const shown = await this.employments.knownTo(actor, known, this.clock.today());
    return () => mustBeAnother(known, shown, anotherPerson);
  }

  /** @throws DomainError `registry.not-your-consultant`, `kit.record-not-found` */
  async one(id: string, reader: Actor): Promise<Consultant> {
    const consultant = await this.consultants.get(id);
    await this.employments.mustEmploy(reader, id, this.clock.today());
    return consultant;
  }

  withCertificate(number: string): Promise<FoundPerson[]> {
    return this.consultants.withCertificate(number);
  }

  /** The present employees of an agency with this full name. @throws `kit.record-not-found` for the agency */
  async named(name: string, agencyCreditCode: string): Promise<FoundPerson[]> {
    const agency = await this.identities.holderOf(this.db.manager, plainCode(agencyCreditCode));
    if (!agency) throw refuseKit('record-not-found', { what: 'agency', id: agencyCreditCode });
    return this.consultants.named(name, agency.agencyId, this.clock.today());
  }

  start(
    agencyId: string,
    { from, fullTime, ...person }: Omit<Hiring, 'id' | 'personId'> & NamedPerson,
    cause: Cause,
  ): Promise<Employment> {
    const id = idOfNew(cause);
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const personId = await this.consultants.idOf(person, tx);
      const today = this.clock.today();
      // The lock lets one agency after the other employ a person.
      await this.consultants.held(tx, personId);
      const others = await this.employments.ofPerson(tx, personId);
      const isAgreedBy = await this.agreements.agreedEmployments(tx, [personId], today);
      const isAgreed = vouches(cause.actor) || isAgreedBy({ personId, agencyId });
      return this.employments.changeIn(tx, id, cause, () =>
        startEmployment({ id, personId, from, fullTime }, agency, { others, isAgreed }, today),
      );
    });
  }

  async end(at: Changing, until: string): Promise<Employment> {
    const { agencyId } = await this.employments.get(at.id);
    mustActFor(await this.agencies.get(agencyId), at.cause.actor);
    return this.employments.changeAt(at, (employment) => endEmployment(employment, until, this.clock.today()));
  }

  /** Lists an agency's employments for itself and staff, the latest first. @throws DomainError `registry.not-your-agency` */
  async employmentsAt(agencyId: string, reader: Actor, cursor: string | undefined): Promise<Page<NamedEmployment>> {
    mustActFor(await this.agencies.get(agencyId), reader);
    const { items, next } = await EMPLOYMENTS.page(this.db, KEY, cursor, ofAgency(agencyId));
    const ids = items.map(({ personId }) => personId);
    const [names, agreed] = await Promise.all([this.consultants.namesOf(ids), this.publicNames.agreed(ids)]);
    const named = (one: Employment) => ({
      ...one,
      name: names.get(one.personId)!,
      nameIsPublic: agreed.has(one.personId),
    });
    return { items: items.map(named), next };
  }

  /** The people of an agency today, as the public sees them. @throws DomainError `kit.record-not-found` */
  async team(agencyId: string): Promise<PublicTeam> {
    const { id } = await this.agencies.get(agencyId);
    return this.publicNames.team(id, this.clock.today());
  }
}
