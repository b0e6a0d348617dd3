import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, deriveId, type DueDeadline, OnCalendar, OnDeadline } from '@heng/kit';
import { unchanged } from '@heng/kit/domain';
import { correctReason } from '../domain/case/revised.js';
import { correct } from '../domain/ruling/correction.js';
import * as rules from '../domain/ruling/reconsideration.js';
import { refuse } from '../domain/ruling/refusals.js';
import { type Correction, inShort, type Ruling } from '../domain/ruling/ruling.js';
import { ComplaintStore } from '../storage/complaint.store.js';
import { Deciders } from '../storage/deciders.js';
import { type Asking, Parties } from '../storage/parties.js';
import { ReconsiderationStore, RulingStore } from '../storage/panel.store.js';

type Reconsideration = rules.Reconsideration;

/** The reconsideration (复议) of a ruling, and the correction of typing errors in it (R6). */
@Injectable()
export class Reconsiderations {
  constructor(
    private readonly stored: ReconsiderationStore,
    private readonly rulings: RulingStore,
    private readonly complaints: ComplaintStore,
    private readonly parties: Parties,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `complaints.not-a-party-here`, `complaints.filing-not-found`, as `rules.barred` */
  async request(rulingId: string, reasons: string, asking: Asking, cause: Cause): Promise<Reconsideration> {
    const ruling = await this.rulings.get(rulingId);
    const by = await this.parties.of(asking, ruling);
    if (!by) throw refuse('not-a-party-here');
    const day = this.clock.day();
    const id = deriveId('reconsideration', ruling.complaintId);
    return this.stored.change(id, this.parties.causeFor(by, ruling, cause), (known) => {
      const refusal = rules.barred(ruling, known, day.today);
      if (refusal) throw refusal;
      return rules.request(id, ruling, { by, reasons }, day);
    });
  }

  /** Those that wait for a second ruling. */
  pending(): Promise<Reconsideration[]> {
    return this.stored.pending();
  }

  @OnDeadline('complaints.reconsideration')
  miss({ subject }: DueDeadline, cause: Cause): Promise<Reconsideration> {
    return this.stored.changeExisting(subject, cause, (one) => rules.missReconsideration(one, this.clock.today()));
  }

  @OnCalendar('complaints.reconsideration')
  recompute({ subject }: DueDeadline, cause: Cause): Promise<Reconsideration> {
    return this.stored.changeExisting(subject, cause, (one) => rules.recompute(one, this.clock.day()));
  }

  /** Staff correct a typing error in the reasons; the case has the text of the ruling in force. */
  async correct(
    at: Changing,
    by: Readonly<{ part: Correction['part']; text: string; reason: string }>,
  ): Promise<Ruling> {
    const { complaintId } = await this.rulings.get(at.id);
    await this.deciders.mustDecide({ id: complaintId, cause: at.cause });
    return this.rulings.transaction(async (tx) => {
      const decide = (ruling: Ruling) => correct(ruling, by, this.clock.today());
      const corrected = await this.rulings.changeExistingIn(tx, at.id, at.cause, decide, { expect: at.version });
      const { reason } = inShort(corrected);
      const former = inShort({
        ...corrected,
        grounds: { ...corrected.grounds, [by.part]: corrected.corrections.at(-1)!.before },
      });
      const cause = { ...at.cause, id: `${at.cause.id}:${complaintId}` };
      await this.complaints.changeExistingIn(tx, complaintId, cause, (complaint) =>
        complaint.rulingReason === former.reason ? correctReason(complaint, reason) : unchanged(complaint),
      );
      return corrected;
    });
  }
}
