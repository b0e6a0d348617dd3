import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  AreTexts,
  type Cause,
  Change,
  Changed,
  type Changing,
  Clock,
  type DueDeadline,
  idOfNew,
  IsText,
  OnCalendar,
  OnDeadline,
  PathId,
  RequestCause,
} from '@heng/kit';
import { IsBoolean } from 'class-validator';
import { announceNotices } from '../domain/cycle.js';
import * as rules from '../domain/public-notice.js';
import { ChangedCycleView, changedCycle } from '../rating-api.js';
import { Deciders } from '../storage/deciders.js';
import { EvidenceStore } from '../storage/evidence.store.js';
import { CycleStore, ObjectionStore, RatingStore } from '../storage/rating.store.js';

class ObjectionBody {
  @IsText(5000, { example: '公示所列项目中有一项并非由该机构承担。' })
  statement!: string;

  @AreTexts(20, 2000, { example: ['https://example.cn/contract.pdf'], description: 'texts or URLs' })
  evidence: string[] = [];
}

class ObjectionDecisionBody {
  @ApiProperty({ description: 'an upheld objection leads to a new review and a new notice' })
  @IsBoolean()
  upheld!: boolean;

  @IsText(2000, { example: '经核对项目合同，异议不成立。' })
  reason!: string;
}

class ChangedObjectionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) ratingId!: string;
  @ApiProperty({ enum: rules.outcomes }) outcome!: string;
  @ApiProperty({ type: [String], example: ['decide'] }) allowedActions!: string[];
}

const viewOf = (objection: rules.Objection, { actor }: Cause): ChangedObjectionView => {
  const { id, version, ratingId, outcome } = objection;
  return { id, version, ratingId, outcome, allowedActions: rules.allowedActions(objection, actor) };
};

/** The public notices and the objections to them (公示, 异议, R8). */
@ApiTags('public notice')
@Controller()
export class PublicNoticesHttp {
  constructor(
    private readonly cycles: CycleStore,
    private readonly ratings: RatingStore,
    private readonly objections: ObjectionStore,
    private readonly deciders: Deciders,
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

  @Change(
    'POST',
    'ratings/:id/objections',
    ChangedObjectionView,
    'Object to a result on notice, until 24:00 of its last day (R8)',
  )
  @Access('public')
  async fileObjection(@PathId() ratingId: string, @Body() body: ObjectionBody, @RequestCause() cause: Cause) {
    const [id, today] = [idOfNew(cause), this.clock.today()];
    return this.objections.transaction(async (tx) => {
      const rating = await this.ratings.changeFor(tx, ratingId, cause, (current) => rules.objectTo(current, id, today));
      const objection = await this.objections.changeIn(tx, id, cause, () =>
        rules.fileObjection(id, rating, body, today),
      );
      return viewOf(objection, cause);
    });
  }

  @Change('POST', 'objections/:id/decision', ChangedObjectionView, 'Decide an objection, with the reason (R8)')
  @Access('expert')
  async decideObjection(
    @Changed() { id, version, cause }: Changing,
    @Body() { upheld, reason }: ObjectionDecisionBody,
  ) {
    const { ratingId } = await this.objections.get(id);
    await this.deciders.mustDecide(cause.actor, await this.ratings.get(ratingId));
    const [today, ruling] = [this.clock.today(), { upheld, reason, by: cause.actor.sub }];
    return this.objections.transaction(async (tx) => {
      const rating = await this.ratings.changeFor(tx, ratingId, cause, (it) =>
        rules.settleObjection(it, id, upheld, today),
      );
      const decide = (it: rules.Objection | null) => rules.decideObjection(it!, rating, ruling, today);
      return viewOf(await this.objections.changeIn(tx, id, cause, decide, { expect: version }), cause);
    });
  }

  @OnDeadline(rules.NOTICE_DEADLINE)
  endNotice({ subject }: DueDeadline, cause: Cause) {
    return this.ratings.changeExisting(subject, cause, (rating) => rules.endNotice(rating, this.clock.today()));
  }

  @OnCalendar(rules.NOTICE_DEADLINE)
  renewNotice({ subject }: DueDeadline, cause: Cause) {
    return this.ratings.changeExisting(subject, cause, (rating) => rules.renewNotice(rating, this.clock.day()));
  }
}
