import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Cause, ChangeStore, type Changing, type Decision, refuseKit, StoreContext } from '@heng/kit';
import { type EntityManager, Not } from 'typeorm';
import { type Agency, type Known, mustActFor, validIdentity } from '../../domain/registration/agency.js';
import { refuse } from '../../domain/registration/registration-refusals.js';
import { AgencyIdentityStore } from './agency-identity.store.js';
import { agencyTable } from './agency.table.js';

type NewAgency = Omit<Agency, 'version'>;
type Applying = Parameters<typeof validIdentity>[0] & { parentId?: string | null | undefined };
type Creations = Parameters<ChangeStore<Agency>['createMany']>[1];

@Injectable()
export class AgencyStore extends ChangeStore<Agency> {
  constructor(
    context: StoreContext,
    private readonly identities: AgencyIdentityStore,
  ) {
    super(context, agencyTable, {
      agency_credit_code: ({ creditCode }) => refuse('credit-code-taken', { creditCode }),
    });
  }

  /**
   * Runs a transaction that locks the agency: additions to it happen one after the other, and it is not deregistered
   * meanwhile. @throws `kit.record-not-found`, `registry.not-your-agency`
   */
  actFor<T>(id: string, actor: Actor, act: (tx: EntityManager, agency: Agency) => Promise<T>): Promise<T> {
    return this.transaction(async (tx) => {
      const agencies = tx.getRepository(agencyTable);
      const agency = await agencies.findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
      if (!agency) throw refuseKit('record-not-found', { what: 'agency', id });
      mustActFor(agency, actor);
      return act(tx, agency);
    });
  }

  /** Changes an agency with facts gathered under its lock. @throws also `kit.record-not-found` */
  changeHeld<T>(
    { id, version, cause }: Changing,
    gather: (tx: EntityManager, agency: Agency) => Promise<T>,
    decide: (agency: Agency, gathered: T) => Decision<Agency>,
    then: (tx: EntityManager, agency: Agency) => Promise<void> = () => Promise.resolve(),
  ): Promise<Agency> {
    return this.transaction(async (tx) => {
      await this.lock(tx, id);
      const current = await this.load(tx, id);
      if (!current) throw refuseKit('record-not-found', { what: 'agency', id });
      const gathered = await gather(tx, current);
      const agency = await this.changeIn(tx, id, cause, () => decide(current, gathered), { expect: version });
      await then(tx, agency);
      return agency;
    });
  }

  /** Registers an agency, and stores its first identity. */
  async registerIn(tx: EntityManager, id: string, cause: Cause, decide: () => Decision<NewAgency>): Promise<Agency> {
    const agency = await this.changeIn(tx, id, cause, decide);
    await this.identities.keepFirst(tx, [{ agency, cause }]);
    return agency;
  }

  /** The same for many; those whose cause was already applied stay as they are. */
  override async createMany(tx: EntityManager, creations: Creations): Promise<string[]> {
    const made = new Set(await super.createMany(tx, creations));
    const registered = creations.filter(({ id }) => made.has(id));
    await this.identities.keepFirst(
      tx,
      registered.map(({ decision, cause }) => ({ agency: decision.state, cause })),
    );
    return [...made];
  }

  /** The future parent of a branch, locked. @throws `registry.parent-unknown` */
  async parent(tx: EntityManager, parentId: string | null | undefined): Promise<Agency | null> {
    if (!parentId) return null;
    await this.lock(tx, parentId);
    const parent = await this.load(tx, parentId);
    if (!parent) throw refuse('parent-unknown', { field: 'parentId', parentId });
    return parent;
  }

  /** The register's facts about an applicant: the parent, locked, and the agency that has or had the code. */
  async known(tx: EntityManager, applicant: Applying): Promise<Known> {
    const { creditCode } = validIdentity(applicant);
    const parent = await this.parent(tx, applicant.parentId);
    return { parent, holder: await this.identities.holderOf(tx, creditCode) };
  }

  /** The number of an agency's branches on the register; the caller holds a lock on the agency. */
  branchesOf(tx: EntityManager, parentId: string): Promise<number> {
    return tx.getRepository(agencyTable).countBy({ parentId, state: Not('deregistered') });
  }
}
