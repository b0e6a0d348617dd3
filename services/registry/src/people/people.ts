import { Injectable } from '@nestjs/common';
import { type Actor, plainCode } from '@heng/contracts';
import { type Cause, type Changing, Clock, idOfNew, type Page, refuseKit, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import {
  changeEmail,
  type Consultant,
  mustBeRegistered,
  recordConsultant,
  vouches,
} from '../domain/people/consultant.js';
import { type Employment, endEmployment, type Hiring, startEmployment } from '../domain/people/employment.js';
import { mustActFor } from '../domain/registration/agency.js';
import { AgreementStore } from '../storage/people/agreement.store.js';
import { ConsultantStore, type FoundPerson } from '../storage/people/consultant.store.js';
import { EmploymentStore, employmentTable } from '../storage/people/employment.store.js';
import { PublicNames, type PublicTeam } from '../storage/people/public-names.js';
import { AgencyIdentityStore } from '../storage/registration/agency-identity.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';

type NamedEmployment = Employment & { readonly name: string };

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

  /** @throws DomainError `registry.recorder-not-registered` */
  async record({ name, email }: Pick<Consultant, 'name' | 'email'>, cause: Cause): Promise<Consultant> {
    const { role, org = '' } = cause.actor;
    if (role === 'agency') mustBeRegistered(await this.identities.holderOf(this.db.manager, plainCode(org)));
    const id = idOfNew(cause);
    return this.consultants.change(id, cause, () => recordConsultant(id, name, email, vouches(cause.actor)));
  }

  /** @throws DomainError `registry.not-your-consultant`, `registry.person-email-not-agreed`, `kit.record-not-found` */
  async changeEmail(at: Changing, email: string): Promise<Consultant> {
    const { actor } = at.cause;
    await this.employments.mustEmploy(actor, at.id, this.clock.today());
    const by = vouches(actor) ? 'staff' : 'employer';
    return this.consultants.changeAt(at, (consultant) => changeEmail(consultant, email, by));
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

  start(agencyId: string, hiring: Omit<Hiring, 'id'>, cause: Cause): Promise<Employment> {
    const id = idOfNew(cause);
    return this.agencies.actFor(agencyId, cause.actor, async (tx, agency) => {
      const { personId } = hiring;
      const today = this.clock.today();
      // The lock lets one agency after the other employ a person.
      await this.consultants.mustKnow(personId, tx);
      await this.consultants.held(tx, personId);
      const others = await this.employments.ofPerson(tx, personId);
      const isAgreedBy = await this.agreements.agreedEmployments(tx, [personId], today);
      const isAgreed = vouches(cause.actor) || isAgreedBy({ personId, agencyId });
      return this.employments.changeIn(tx, id, cause, () =>
        startEmployment({ ...hiring, id }, agency, { others, isAgreed }, today),
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
    const names = await this.consultants.namesOf(items.map(({ personId }) => personId));
    return { items: items.map((employment) => ({ ...employment, name: names.get(employment.personId)! })), next };
  }

  /** The people of an agency today, as the public sees them. @throws DomainError `kit.record-not-found` */
  async team(agencyId: string): Promise<PublicTeam> {
    const { id } = await this.agencies.get(agencyId);
    return this.publicNames.team(id, this.clock.today());
  }
}
