import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import { ExpertPool } from '@heng/expert-pool';
import { type Cause, type Changing, Clock, idOfNew, type Principal } from '@heng/kit';
import { unchanged } from '@heng/kit/domain';
import * as rules from '../domain/ruling/panel.js';
import type { Asker } from '../domain/ruling/panel-actions.js';
import type { Matter } from '../domain/ruling/panel-events.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { PanelStore } from '../storage/panel.store.js';
import { type Asking, Parties } from '../storage/parties.js';
import { Matters } from './matters.js';

type CasePanel = rules.CasePanel;
/** A matter, with its panel if there is one. */
type Ruled = Pick<CasePanel, 'matter' | 'matterId' | 'agencyId'> | CasePanel;
type Announced = Parameters<typeof rules.announce>[1];

/** The panels that rule on complaints and cases of R11: announced, drawn, struck, recused (联盟专家裁定, R6, R8). */
@Injectable()
export class Panels {
  constructor(
    private readonly panels: PanelStore,
    private readonly complaints: ComplaintStore,
    private readonly agencies: AgencyDirectory,
    private readonly pool: ExpertPool,
    private readonly deciders: Deciders,
    private readonly matters: Matters,
    private readonly parties: Parties,
    private readonly clock: Clock,
  ) {}

  /** Computes the conflicts from what the pool knows, and from who took part in the same matter. */
  async announce(matter: Matter, matterId: string, announced: Announced, cause: Cause): Promise<CasePanel> {
    const { agencyId, tookPart } = await this.matters.known(matter, matterId, cause);
    const candidates = (await this.pool.candidates(await this.deciders.concerned(agencyId))).map(
      ({ id, sub, ties }) => ({
        id,
        reasons: [...ties, ...(tookPart.has(id) || tookPart.has(sub) ? (['took-part'] as const) : [])],
      }),
    );
    return this.panels.transaction(async (tx) => {
      const { round, mustBeReady } = await this.matters.lock(tx, matter, matterId);
      const identity = { id: idOfNew(cause), matter, matterId, agencyId, round };
      return this.panels.changeIn(tx, identity.id, cause, (known) => {
        if (known) return unchanged(known);
        mustBeReady();
        return rules.announce(identity, announced, candidates, this.clock.today());
      });
    });
  }

  async enterResult(at: Changing, result: string): Promise<CasePanel> {
    const entry = { by: at.cause.actor.sub, result };
    const due = await this.matters.dueOf(await this.panels.get(at.id));
    return this.byStaff(at, (panel) => rules.enterResult(panel, entry, this.clock.today(), due));
  }

  remove(at: Changing, expert: string, reason: string): Promise<CasePanel> {
    return this.byStaff(at, (panel) => rules.remove(panel, expert, reason, this.clock.day()));
  }

  dissolve(at: Changing, reason: string): Promise<CasePanel> {
    return this.byStaff(at, (panel) => rules.dissolve(panel, reason, this.clock.today()));
  }

  async declare(at: Changing, name: string): Promise<CasePanel> {
    await this.matters.mustDecide(await this.panels.get(at.id), at.cause);
    const asker = await this.askerOf(at.cause.actor);
    return this.panels.changeAt(at, (panel) => rules.declareNoTie(panel, { asker, name }, this.clock.day()));
  }

  /** An expert with a tie recuses, too. */
  async recuse(at: Changing, reason: string): Promise<CasePanel> {
    const asker = await this.askerOf(at.cause.actor);
    return this.panels.changeAt(at, (panel) => rules.recuse(panel, asker, reason, this.clock.day()));
  }

  /** A party strikes a member; the filer by number and code. @throws DomainError `complaints.filing-not-found`, `complaints.not-a-party` */
  async strike(at: Changing, expert: string, by: Asking): Promise<Readonly<{ panel: CasePanel; asker: Asker }>> {
    const struck = await this.panels.get(at.id);
    const matter = { complaintId: struck.matterId, agencyId: struck.agencyId };
    const isCoded = by.number !== null || by.code !== null;
    const party = isCoded ? await this.parties.of(by, matter) : undefined;
    const asker = isCoded ? { ...(party ? { party } : {}) } : await this.askerOf(by.caller, struck);
    const cause = isCoded ? this.parties.causeFor(party, matter, at.cause) : at.cause;
    const decide = (panel: CasePanel) => rules.strike(panel, expert, asker, this.clock.day());
    return { panel: await this.panels.changeAt({ ...at, cause }, decide), asker };
  }

  /** The caller as an expert of the pool; on a matter as one with a seat, or as a party. */
  async askerOf({ sub, role, org }: Pick<Principal, 'sub' | 'role' | 'org'>, ruled?: Ruled): Promise<Asker> {
    const expert = role === 'expert' ? (await this.pool.withSub(sub))?.id : undefined;
    if (expert && (!ruled || ('panel' in ruled && rules.holdsSeat(ruled, expert)))) return { expert };
    if (!ruled || role === 'public') return {};
    const office = role === 'agency' && org !== undefined ? await this.agencies.ofOrganisation(org) : undefined;
    if (office?.agencyId === ruled.agencyId) return { party: 'agency' };
    if (ruled.matter !== 'complaint') return {};
    return (await this.complaints.isParty(ruled.matterId, sub)) ? { party: 'complainant' } : {};
  }

  private async byStaff(at: Changing, decide: Parameters<PanelStore['changeAt']>[1]): Promise<CasePanel> {
    await this.matters.mustDecide(await this.panels.get(at.id), at.cause);
    return this.panels.changeAt(at, decide);
  }
}
