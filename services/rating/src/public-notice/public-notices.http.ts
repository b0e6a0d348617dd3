import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access,
  type Cause,
  Change,
  Changed,
  type Changing,
  Clock,
  type DueDeadline,
  OnCalendar,
  OnDeadline,
} from '@heng/kit';
import { announceNotices } from '../domain/cycle.js';
import * as rules from '../domain/public-notice.js';
import type { Rating } from '../domain/rating.js';
import { ChangedCycleView, changedCycle } from '../rating-api.js';
import { EvidenceStore } from '../storage/evidence.store.js';
import { ObjectionStore } from '../storage/objection.store.js';
import { CycleStore, RatingStore } from '../storage/rating.store.js';

/** The public notices (公示, R8). */
@ApiTags('public notice')
@Controller()
export class PublicNoticesHttp {
  constructor(
    private readonly cycles: CycleStore,
    private readonly ratings: RatingStore,
    private readonly objections: ObjectionStore,
    private readonly evidence: EvidenceStore,
    private readonly clock: Clock,
  ) {}

  @Change('POST', 'cycles/:cycle/notices', ChangedCycleView, 'Publish every reviewed rating for ten working days (R8)')
  @Access('alliance-staff')
  async publishNotices(@Changed('cycle', 'text') at: Changing) {
    await this.evidence.mustBeAsFrozen(await this.cycles.get(at.id));
    const reviewed = await this.ratings.idsOf(at.id, 'reviewed');
    const day = this.clock.day();
    const cycle = await this.cycles.changeWith(
      at,
      (current) => announceNotices(current, reviewed.length, day.today),
      async (tx) => {
        for (const id of reviewed)
          await this.ratings.changeFor(tx, id, at.cause, (rating) => rules.publishNotice(rating, day));
      },
    );
    return changedCycle(cycle, at.cause);
  }

  @OnDeadline(rules.NOTICE_DEADLINE)
  endNotice({ subject }: DueDeadline, cause: Cause) {
    return this.ratings.transaction(async (tx) => {
      await this.ratings.lock(tx, subject);
      const undecided = await this.objections.undecidedOn(tx, subject);
      const end = (rating: Rating) => rules.endNotice(rating, undecided, this.clock.today());
      return this.ratings.changeExistingIn(tx, subject, cause, end);
    });
  }

  @OnCalendar(rules.NOTICE_DEADLINE)
  renewNotice({ subject }: DueDeadline, cause: Cause) {
    return this.ratings.changeExisting(subject, cause, (rating) => rules.renewNotice(rating, this.clock.day()));
  }
}
