import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import { mustActFor } from '../domain/registration/agency.js';
import { type Application, applicationLifecycle, type ApplicationState } from '../domain/registration/application.js';
import { AgencyIdentityStore } from '../storage/registration/agency-identity.store.js';
import { ApplicationStore } from '../storage/registration/application.store.js';
import { type ApplicationView, viewOf } from './application-view.js';

export type ApplicationLine = Pick<
  Application,
  'id' | 'version' | 'state' | 'creditCode' | 'name' | 'province' | 'draftedOn' | 'submittedOn' | 'decidedOn'
>;

const SELECT = `
  select id, version, state, credit_code as "creditCode", name, province, drafted_on::text as "draftedOn",
    submitted_on::text as "submittedOn", decided_on::text as "decidedOn"
  from application`;
const NEXT = 'and ($2::date is null or (drafted_on, id) > ($2, $3::uuid)) order by drafted_on, id limit $4';
/** $1 the state or the credit code, $2 and $3 the key after which the page begins, $4 how many. */
export const OF_STATE = `${SELECT} where state = $1 ${NEXT}`;
export const OF_APPLICANT = `${SELECT} where credit_code = $1 ${NEXT}`;

@Injectable()
export class ReadApplications {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationStore,
    private readonly identities: AgencyIdentityStore,
  ) {}

  /** @throws `kit.record-not-found`, `registry.not-your-agency` */
  async one(id: string, reader: Actor): Promise<ApplicationView> {
    const application = await this.applications.get(id);
    mustActFor(application, reader);
    return this.described(application, reader);
  }

  /** While it is open, with the agencies that have a similar name; its parent is not one of them. */
  async described(application: Application, reader: Actor): Promise<ApplicationView> {
    const { name, parentId } = application;
    const similar = applicationLifecycle.allows('withdraw', application) ? await this.identities.similarTo(name) : [];
    const others = similar.filter(({ agencyId }) => agencyId !== parentId);
    return viewOf(application, others, reader);
  }

  ofState(state: ApplicationState, cursor: string | undefined): Promise<Page<ApplicationLine>> {
    return this.page(OF_STATE, state, cursor);
  }

  ofApplicant(creditCode: string, cursor: string | undefined): Promise<Page<ApplicationLine>> {
    return this.page(OF_APPLICANT, creditCode, cursor);
  }

  private async page(sql: string, which: string, cursor: string | undefined): Promise<Page<ApplicationLine>> {
    const rows: ApplicationLine[] = await this.db.query(sql, [which, ...afterCursor(cursor, 2), PAGE_SIZE + 1]);
    return pageOf(rows, PAGE_SIZE, ({ draftedOn, id }) => [draftedOn, id]);
  }
}
