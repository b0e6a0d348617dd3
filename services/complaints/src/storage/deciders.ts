import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { type Concerned, ExpertPool } from '@heng/expert-pool';
import type { Cause, Changing, Principal } from '@heng/kit';
import { refuse } from '../domain/refusals.js';
import { refuse as refusePanel } from '../domain/ruling/refusals.js';
import { refuse as refuseReport } from '../domain/report/refusals.js';
import type { Report } from '../domain/report/report.js';
import { ComplaintStore } from './complaint.store.js';
import { PanelStore } from './panel.store.js';

type About = Pick<Report, 'id' | 'agencyId'>;

/** The persons who may decide about a complaint, and the experts who may read it (R6, R8). */
@Injectable()
export class Deciders {
  constructor(
    private readonly pool: ExpertPool,
    private readonly agencies: AgencyDirectory,
    private readonly complaints: ComplaintStore,
    private readonly panels: PanelStore,
  ) {}

  /** @throws DomainError `complaints.own-complaint`, `kit.expert-not-in-pool`, `kit.expert-suspended`, `kit.conflict-of-interest` */
  async mustDecide({ id, cause }: Pick<Changing, 'id' | 'cause'>): Promise<void> {
    const { agencyId } = await this.complaints.get(id);
    await this.mustDecideOn(agencyId, cause.actor);
    if (await this.complaints.isComplainant(id, cause.actor.sub)) throw refuse('own-complaint');
  }

  /** @throws DomainError `kit.expert-not-in-pool`, `kit.expert-suspended`, `kit.conflict-of-interest` */
  async mustDecideOn(agencyId: string, actor: Cause['actor']): Promise<void> {
    await this.pool.mustDecide(actor, await this.concerned(agencyId));
  }

  /**
   * All that an expert may read: the matters on which the expert has a seat, without a tie to the agency; undefined for others.
   * @throws DomainError `kit.expert-not-in-pool`, `kit.expert-suspended`
   */
  async seatsOf(reader: Principal): Promise<ReadonlySet<string> | undefined> {
    if (reader.role !== 'expert') return undefined;
    const refusalOf = await this.pool.refusalsOf(reader);
    const refusal = refusalOf();
    if (refusal) throw refusal;
    const seats = await this.panels.seatsOf((await this.pool.withSub(reader.sub))!.id);
    const agencies = await this.concernedBy(seats);
    return new Set(seats.filter((one) => !refusalOf(agencies.get(one.agencyId))).flatMap(({ matters }) => matters));
  }

  /**
   * @throws DomainError `kit.expert-not-in-pool`, `kit.expert-suspended`, `kit.conflict-of-interest`,
   * `complaints.panel-not-yours`, `complaints.not-your-agency`
   */
  async mustRead(reader: Principal, { id, agencyId }: About): Promise<void> {
    const refusal = (await this.pool.refusalsOf(reader))(await this.concerned(agencyId));
    if (refusal) throw refusal;
    const seats = await this.seatsOf(reader);
    if (seats && !seats.has(id)) throw refusePanel('panel-not-yours');
    if (reader.role === 'agency' && (await this.agencyOf(reader)) !== agencyId) throw refuse('not-your-agency');
  }

  /** Staff with a tie to the agency, or who filed the report, do not even read it. @throws DomainError `kit.conflict-of-interest`, `complaints.own-report` */
  async mustVerify(
    { id, agencyId }: About,
    { sub, role, org }: Pick<Principal, 'sub' | 'role' | 'org'>,
  ): Promise<void> {
    await this.pool.mustDecide({ sub, role, ...(org ? { org } : {}) }, await this.concerned(agencyId));
    if (await this.complaints.isComplainant(id, sub)) throw refuseReport('own-report');
  }

  /** The records that `mustVerify` lets a member of the staff read. */
  async verifiable<R extends About>(records: readonly R[], reader: Principal): Promise<R[]> {
    const [actorFor, agencies] = [await this.pool.actorsOf(reader), await this.concernedBy(records)];
    const own = await this.complaints.filedBy(
      reader.sub,
      records.map(({ id }) => id),
    );
    return records.filter(
      ({ id, agencyId }) => actorFor(agencies.get(agencyId)!, own.has(id)).role === 'alliance-staff',
    );
  }

  /** The id of the agency that the caller acts for. */
  async agencyOf({ org }: Pick<Principal, 'org'>): Promise<string | undefined> {
    return org === undefined ? undefined : (await this.agencies.ofOrganisation(org))?.agencyId;
  }

  /** The caller as an actor on a case: answers offer what `mustDecide`, and the agency's answer, let through. */
  async actorOn({ id, agencyId }: About, caller: Principal): Promise<Principal> {
    return this.actorFor(agencyId, caller, await this.complaints.isComplainant(id, caller.sub));
  }

  /** The caller as an actor on a matter about an agency; `isOwn` where the caller is a party otherwise. */
  async actorFor(agencyId: string, caller: Principal, isOwn = false): Promise<Principal> {
    const actor = (await this.pool.actorsOf(caller))(await this.concerned(agencyId), isOwn);
    const office = caller.org === undefined ? undefined : await this.agencies.ofOrganisation(caller.org);
    return { ...actor, roles: actor.roles.filter((role) => role !== 'agency' || office?.agencyId === agencyId) };
  }

  private async concernedBy(records: readonly Pick<About, 'agencyId'>[]): Promise<ReadonlyMap<string, Concerned>> {
    const ids = [...new Set(records.map(({ agencyId }) => agencyId))];
    return new Map(await Promise.all(ids.map(async (id) => [id, await this.concerned(id)] as const)));
  }

  async concerned(agencyId: string): Promise<Concerned> {
    const agency = await this.agencies.find(agencyId);
    return { id: agencyId, creditCodes: agency?.creditCodes ?? [] };
  }
}
