import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { mustBeReady } from '../domain/case/complaint.js';
import { caseLifecycle } from '../domain/revocation/rating-case.js';
import type { Matter, PanelIds } from '../domain/ruling/panel-events.js';
import { CaseStore } from '../storage/case.store.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { PanelStore, ReconsiderationStore } from '../storage/panel.store.js';

/** The matters that panels rule on: complaints (R6), and cases of adjusting or revoking a rating (R11). */
@Injectable()
export class Matters {
  constructor(
    private readonly complaints: ComplaintStore,
    private readonly cases: CaseStore,
    private readonly panels: PanelStore,
    private readonly reconsiderations: ReconsiderationStore,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError as `Deciders.mustDecide` */
  async mustDecide({ matter, matterId, agencyId }: Omit<PanelIds, 'id' | 'round'>, cause: Cause): Promise<void> {
    if (matter === 'complaint') await this.deciders.mustDecide({ id: matterId, cause });
    else await this.deciders.mustDecideOn(agencyId, cause.actor);
  }

  /**
   * The agency of a matter, and who took part in it before. In a case these are the members of its former panels, and those who
   * ruled on the complaint that opened it.
   * @throws DomainError as `mustDecide`
   */
  async known(matter: Matter, id: string, cause: Cause): Promise<{ agencyId: string; tookPart: ReadonlySet<string> }> {
    const one = await (matter === 'complaint' ? this.complaints.get(id) : this.cases.get(id));
    await this.mustDecide({ matter, matterId: id, agencyId: one.agencyId }, cause);
    const isByRuling = 'openedBy' in one && one.openedBy === 'ruling';
    const former = matter === 'complaint' ? await this.panels.ofIncident(id) : isByRuling ? one.complaints : [];
    return { agencyId: one.agencyId, tookPart: await this.panels.tookPart([id, ...former]) };
  }

  /** The last day to rule on a matter, which its members are told; a case of R11 has no clock. */
  async dueOf({ matter, matterId }: Pick<PanelIds, 'matter' | 'matterId'>): Promise<string | undefined> {
    if (matter === 'rating-case') return undefined;
    const again = await this.reconsiderations.of(matterId);
    const clock = again?.state === 'requested' ? again.clock : (await this.complaints.get(matterId)).clocks.ruling;
    return clock?.due?.date;
  }

  /**
   * Keeps a matter from changes until the transaction ends. `round` is 2 for a panel that reconsiders; `mustBeReady` refuses a
   * matter that is not ready for its panel.
   */
  async lock(tx: EntityManager, matter: Matter, id: string): Promise<{ round: number; mustBeReady: () => void }> {
    if (matter === 'complaint') {
      await this.complaints.lock(tx, id);
      const complaint = (await this.complaints.load(tx, id))!;
      if (await this.reconsiderations.isPending(id)) return { round: 2, mustBeReady: () => undefined };
      return { round: 1, mustBeReady: () => mustBeReady(complaint, this.clock.day()) };
    }
    await this.cases.lock(tx, id);
    const one = (await this.cases.load(tx, id))!;
    const acting = { today: this.clock.today(), contested: await this.reconsiderations.isAnyPending(one.complaints) };
    return { round: 1, mustBeReady: () => void caseLifecycle.after('announce-panel', { ...one, ...acting }) };
  }
}
