import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, deriveId, type DueDeadline, OnDeadline, refuseKit } from '@heng/kit';
import type { EntityManager } from 'typeorm';
import { type Complaint, missClocks, rule } from '../domain/case/complaint.js';
import { revise } from '../domain/case/revised.js';
import { castVote, giveOpinion, givenIn, type Opinion } from '../domain/ruling/opinion.js';
import { type CasePanel, holdsSeat } from '../domain/ruling/panel.js';
import type { Asker } from '../domain/ruling/panel-actions.js';
import { refuse } from '../domain/ruling/refusals.js';
import { decide } from '../domain/ruling/reconsideration.js';
import { concluded, inShort, issueRuling, type Ruling } from '../domain/ruling/ruling.js';
import { decideCase } from '../domain/revocation/rating-case.js';
import type { Grounds, Said } from '../domain/ruling/verdict.js';
import { CaseStore } from '../storage/case.store.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { OpinionStore, PanelStore, ReconsiderationStore, RulingStore } from '../storage/panel.store.js';
import { Matters } from './matters.js';
import { Panels } from './panels.js';

/** The panel, its opinions and the member who acts. */
type Sitting = Readonly<{ panel: CasePanel; opinions: readonly Opinion[]; asker: Asker }>;

/** The opinions of panels, blind and then open, and their rulings (联盟专家裁定, R6). */
@Injectable()
export class Rulings {
  constructor(
    private readonly stored: PanelStore,
    private readonly opinions: OpinionStore,
    private readonly rulings: RulingStore,
    private readonly reconsiderations: ReconsiderationStore,
    private readonly complaints: ComplaintStore,
    private readonly cases: CaseStore,
    private readonly panels: Panels,
    private readonly matters: Matters,
    private readonly clock: Clock,
  ) {}

  giveOpinion(at: Changing, said: Said & Grounds): Promise<CasePanel> {
    return this.sitting(at, async (tx, id, current) => {
      await this.opinions.changeIn(tx, id, at.cause, (known) => {
        if (known) throw refuse('opinion-given');
        const { panel, opinions, asker } = current();
        return giveOpinion(id, panel, said, { asker, given: givenIn(opinions) }, this.clock.today());
      });
    });
  }

  castVote(at: Changing, vote: Said & Readonly<{ reason: string | null }>): Promise<CasePanel> {
    return this.sitting(at, async (tx, id, current) => {
      await this.opinions.changeIn(tx, id, at.cause, (own) => {
        const { panel, opinions, asker } = current();
        if (!own) throw refuse(holdsSeat(panel, asker.expert ?? '') ? 'opinions-awaited' : 'not-a-member');
        return castVote(own, panel, vote, { asker, given: givenIn(opinions) }, this.clock.today());
      });
    });
  }

  /** The matter and the panel take the ruling in the same transaction; before it they share nothing. */
  issue(at: Changing, grounds: Grounds): Promise<CasePanel> {
    return this.sitting(at, async (tx, _, current) => {
      const { panel } = current();
      const cause = { ...at.cause, id: `${at.cause.id}:${panel.matterId}` };
      if (panel.matter === 'rating-case') {
        await this.cases.changeExistingIn(tx, panel.matterId, at.cause, (one) => {
          const { opinions, asker } = current();
          return decideCase(one, panel, opinions, { asker, grounds }, this.clock.today());
        });
      } else await this.ruleOnComplaint(tx, current, grounds, [at.cause, cause]);
      await this.stored.changeFor(tx, panel.id, at.cause, concluded);
    });
  }

  private async ruleOnComplaint(
    tx: EntityManager,
    current: () => Sitting,
    grounds: Grounds,
    [own, complaint]: readonly [Cause, Cause],
  ): Promise<void> {
    const { panel } = current();
    const day = this.clock.day();
    const id = deriveId('ruling', panel.id);
    const ruling = await this.rulings.changeIn(tx, id, own, () => {
      const { opinions, asker } = current();
      return issueRuling(id, panel, opinions, { asker, grounds }, day);
    });
    if (ruling.round > 1) return this.reconsider(tx, ruling, own);
    await this.complaints.changeExistingIn(tx, panel.matterId, complaint, (one) => rule(one, inShort(ruling), day));
  }

  /** A second ruling that is another one takes the place of the first in the case, and reaches the rating. */
  private async reconsider(tx: EntityManager, ruling: Ruling, cause: Cause): Promise<void> {
    const { complaintId } = ruling;
    const today = this.clock.today();
    const [first] = await this.rulings.of(complaintId);
    const id = deriveId('reconsideration', complaintId);
    const on = (subject: string): Cause => ({ ...cause, id: `${cause.id}:${subject}` });
    const { result } = await this.reconsiderations.changeExistingIn(tx, id, on(id), (one) =>
      decide(one, first!, ruling, today),
    );
    if (result === 'confirmed') return;
    await this.complaints.changeExistingIn(tx, complaintId, on(complaintId), (complaint) =>
      revise(complaint, inShort(ruling), today),
    );
  }

  @OnDeadline('complaints.ruling')
  missRuling({ subject }: DueDeadline, cause: Cause): Promise<Complaint> {
    return this.complaints.changeExisting(subject, cause, (complaint) => missClocks(complaint, this.clock.day()));
  }

  /** One member at a time acts on a panel, as the caller has read it. `id` is that of the member's opinion. */
  private async sitting(
    { id, version, cause }: Changing,
    act: (tx: EntityManager, id: string, current: () => Sitting) => Promise<void>,
  ): Promise<CasePanel> {
    await this.matters.mustDecide(await this.stored.get(id), cause);
    const asker = await this.panels.askerOf(cause.actor);
    return this.stored.transaction(async (tx) => {
      await this.stored.lock(tx, id);
      const panel = (await this.stored.load(tx, id))!;
      const opinions = await this.opinions.of(tx, id);
      const current = (): Sitting => {
        if (panel.version !== version) throw refuseKit('version-stale', { expected: version, actual: panel.version });
        return { panel, opinions, asker };
      };
      await act(tx, deriveId('opinion', id, asker.expert ?? ''), current);
      return (await this.stored.load(tx, id))!;
    });
  }
}
