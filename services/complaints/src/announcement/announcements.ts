import { Injectable } from '@nestjs/common';
import { type Cause, type Changing, Clock, deriveId, type DueDeadline, OnCalendar, OnDeadline } from '@heng/kit';
import type { Principal } from '@heng/kit';
import * as rules from '../domain/announcement/announcement.js';
import { decideWaiver, proposeWaiver } from '../domain/announcement/waiver.js';
import { refuse } from '../domain/announcement/refusals.js';
import { AnnouncementStore } from '../storage/announcement.store.js';
import { Deciders } from '../storage/deciders.js';
import { Exhibits } from '../storage/exhibits.js';
import { ReconsiderationStore } from '../storage/panel.store.js';

type Announcement = rules.Announcement;
type Asking = Readonly<{ statement: string; evidence: readonly string[]; fileIds: readonly string[] }>;
type Finding = Omit<rules.Found, 'id' | 'severity'> & Readonly<{ severity: Announcement['severity'] | null }>;

/** The announcements of verified falsehood or misconduct, from the finding to their end (公布, R6). */
@Injectable()
export class Announcements {
  constructor(
    private readonly stored: AnnouncementStore,
    private readonly reconsiderations: ReconsiderationStore,
    private readonly deciders: Deciders,
    private readonly exhibits: Exhibits,
    private readonly clock: Clock,
  ) {}

  /** A finding makes an announcement due; decided again without that measure, it makes none. */
  async follow({ severity, ...found }: Finding, isAnnounced: boolean, caused: Omit<Cause, 'handler'>): Promise<void> {
    const id = deriveId('announcement', found.ground.kind, found.ground.id);
    const cause = { ...caused, handler: 'follow-finding' };
    const { calendar, today } = this.clock.day();
    if (isAnnounced && severity)
      await this.stored.change(id, cause, (known) => rules.prepare(known, { ...found, id, severity }, calendar));
    else if (await this.stored.find(id)) await this.stored.changeExisting(id, cause, (one) => rules.drop(one, today));
  }

  async publish(at: Changing, given: Omit<rules.Publication, 'by'>): Promise<Announcement> {
    const publication = { ...given, by: at.cause.actor.sub };
    const contested = await this.isContested(await this.mustDecide(at));
    return this.stored.changeAt(at, (one) => rules.publish(one, publication, contested, this.clock.day()));
  }

  async proposeWaiver(at: Changing, reason: string): Promise<Announcement> {
    await this.mustDecide(at);
    const proposal = { reason, by: at.cause.actor.sub };
    return this.stored.changeAt(at, (one) => proposeWaiver(one, proposal, this.clock.today()));
  }

  async decideWaiver(at: Changing, agreed: boolean): Promise<Announcement> {
    await this.mustDecide(at);
    const decision = { agreed, by: at.cause.actor.sub };
    return this.stored.changeAt(at, (one) => decideWaiver(one, decision, this.clock.today()));
  }

  async applyForRepair(at: Changing, { fileIds, ...asked }: Asking, caller: Principal): Promise<Announcement> {
    const own = await this.deciders.agencyOf(caller);
    if ((await this.stored.get(at.id)).agencyId !== own) throw refuse('not-your-announcement');
    return this.stored.transaction(async (tx) => {
      const files = await this.exhibits.takeFrom(tx, fileIds, caller.org!);
      const decide = (one: Announcement) => rules.applyForRepair(one, { ...asked, files }, this.clock.today());
      return this.stored.changeExistingIn(tx, at.id, at.cause, decide, { expect: at.version });
    });
  }

  async decideRepair(at: Changing, given: Readonly<{ granted: boolean; reason: string }>): Promise<Announcement> {
    await this.mustDecide(at);
    const decision = { ...given, by: at.cause.actor.sub };
    return this.stored.changeAt(at, (one) => rules.decideRepair(one, decision, this.clock.today()));
  }

  @OnDeadline(rules.END)
  end({ subject }: DueDeadline, cause: Cause): Promise<Announcement> {
    return this.stored.changeExisting(subject, cause, (one) => rules.endAtTerm(one, this.clock.today()));
  }

  @OnDeadline(rules.PUBLICATION)
  miss({ subject }: DueDeadline, cause: Cause): Promise<Announcement> {
    return this.stored.changeExisting(subject, cause, (one) => rules.missPublication(one, this.clock.today()));
  }

  @OnCalendar([rules.PUBLICATION, rules.END])
  recompute({ subject }: DueDeadline, cause: Cause): Promise<Announcement> {
    return this.stored.changeExisting(subject, cause, (one) => rules.recomputeAnnouncement(one, this.clock.day()));
  }

  private async mustDecide({ id, cause }: Changing): Promise<Announcement> {
    const one = await this.stored.get(id);
    await this.deciders.mustDecideOn(one.agencyId, cause.actor);
    return one;
  }

  /** True while the ruling behind it is being reconsidered. */
  private async isContested({ ground }: Announcement): Promise<boolean> {
    return ground.kind === 'complaint' && (await this.reconsiderations.isPending(ground.id));
  }
}
