import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Cause, type Changing, Clock, type Decision, idOfNew, type Page, TableQuery } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type Applicant, mustActFor, register } from '../domain/registration/agency.js';
import * as rules from '../domain/registration/application.js';
import { AgencyIdentityStore } from '../storage/registration/agency-identity.store.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { ApplicationStore, applicationTable } from '../storage/registration/application.store.js';
import { type ApplicationView, viewOf } from './registration-views.js';

type Application = rules.Application;
type Draft = Applicant & { parentId?: string };

const APPLICATIONS = new TableQuery(applicationTable);

/** Applications for registration (R2). A change answers with the application as its actor sees it. */
@Injectable()
export class Applications {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly agencies: AgencyStore,
    private readonly identities: AgencyIdentityStore,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  async draft({ parentId, ...draft }: Draft, cause: Cause): Promise<ApplicationView> {
    const ids = { id: idOfNew(cause), agencyId: idOfNew(cause, 'agency') };
    const application = await this.agencies.transaction(async (tx) => {
      const known = await this.agencies.known(tx, { ...draft, parentId });
      return this.applications.changeIn(tx, ids.id, cause, () =>
        rules.draftApplication({ ...draft, ...ids }, known, cause.actor, this.clock.today()),
      );
    });
    return this.described(application, cause.actor);
  }

  async change(at: Changing, { parentId, ...draft }: Omit<Draft, 'creditCode'>): Promise<ApplicationView> {
    const { actor } = at.cause;
    const { creditCode } = await this.own(at.id, actor);
    const known = await this.agencies.transaction((tx) => this.agencies.known(tx, { ...draft, creditCode, parentId }));
    return this.decide(at, (application) => rules.changeApplication(application, draft, known, actor));
  }

  async submit(at: Changing): Promise<ApplicationView> {
    const { actor } = at.cause;
    const applied = await this.own(at.id, actor);
    const known = await this.agencies.transaction((tx) => this.agencies.known(tx, applied));
    return this.decide(at, (application) => rules.submitApplication(application, known, actor, this.clock.today()));
  }

  async withdraw(at: Changing): Promise<ApplicationView> {
    const { actor } = at.cause;
    await this.own(at.id, actor);
    return this.decide(at, (application) => rules.withdrawApplication(application, actor, this.clock.today()));
  }

  /** The application and its agency change in one transaction, the agency with a separate cause. */
  async approve({ id, version, cause }: Changing, reason: string | null): Promise<ApplicationView> {
    const { actor } = cause;
    const today = this.clock.today();
    const applied = await this.applications.get(id);
    const approved = await this.agencies.transaction(async (tx) => {
      const known = await this.agencies.known(tx, applied);
      const decide = (current: Application | null) =>
        rules.approveApplication(current!, { by: actor.sub, reason }, today);
      const application = await this.applications.changeIn(tx, id, cause, decide, { expect: version });
      const { agencyId } = application;
      const registering = { ...cause, id: `${cause.id}:${agencyId}` };
      const registration = { ...application, ...known, id: agencyId };
      await this.agencies.registerIn(tx, agencyId, registering, () => register(registration, actor, today));
      return application;
    });
    return this.described(approved, actor);
  }

  reject(at: Changing, action: 'return' | 'refuse', reason: string): Promise<ApplicationView> {
    const review = { reason, by: at.cause.actor.sub };
    return this.decide(at, (application) => rules.rejectApplication(application, action, review, this.clock.today()));
  }

  /** @throws DomainError `kit.record-not-found`, `registry.not-your-agency` */
  async one(id: string, reader: Actor): Promise<ApplicationView> {
    return this.described(await this.own(id, reader), reader);
  }

  /** Staff list the applications of a state in the order in which they came to it, an applicant its own as drafted. */
  list({ role, org = '' }: Actor, state: rules.ApplicationState, cursor?: string): Promise<Page<Application>> {
    if (role === 'alliance-staff')
      return APPLICATIONS.queue(this.db, 'entered', cursor, { where: 'state = $1', values: [state] });
    return APPLICATIONS.queue(this.db, 'arrival', cursor, { where: 'credit_code = $1', values: [org] });
  }

  private async own(id: string, actor: Actor): Promise<Application> {
    const application = await this.applications.get(id);
    mustActFor(application, actor);
    return application;
  }

  private async decide(at: Changing, rule: (application: Application) => Decision<Application>) {
    return this.described(await this.applications.changeAt(at, rule), at.cause.actor);
  }

  /** While it is open, the view lists the agencies of a similar name, except its parent. */
  private async described(application: Application, reader: Actor): Promise<ApplicationView> {
    const { name, parentId } = application;
    const isOpen = rules.applicationLifecycle.allows('withdraw', application);
    const similar = isOpen ? await this.identities.similarTo(name) : [];
    const others = similar.filter(({ agencyId }) => agencyId !== parentId);
    return viewOf(application, others, reader);
  }
}
