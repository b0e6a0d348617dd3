import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, AreTexts, type Cause, Change, Changed, type Changing, IsText, PathId, RequestCause } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { IsBoolean } from 'class-validator';
import { allowedActions, type Objection, outcomes } from '../domain/objection.js';
import { ChangedCycleView, changedCycle } from '../rating-api.js';
import { PublicNotices } from './public-notices.js';

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
  @ApiProperty({ enum: outcomes }) outcome!: string;
  @ApiProperty({ type: [String], example: ['decide'] }) allowedActions!: string[];
}

const viewOf = (objection: Objection, by: Who): ChangedObjectionView => {
  const { id, version, ratingId, outcome } = objection;
  return { id, version, ratingId, outcome, allowedActions: allowedActions(objection, by) };
};

@ApiTags('public notice')
@Controller()
export class PublicNoticesHttp {
  constructor(private readonly notices: PublicNotices) {}

  @Change('POST', 'cycles/:cycle/notices', ChangedCycleView, 'Publish every reviewed rating for ten working days (R8)')
  @Access('alliance-staff')
  async publishNotices(@Changed('cycle', 'text') at: Changing): Promise<ChangedCycleView> {
    return changedCycle(await this.notices.publish(at), at.cause.actor);
  }

  @Change(
    'POST',
    'ratings/:id/objections',
    ChangedObjectionView,
    'Object to a result on notice, until 24:00 of its last day (R8)',
  )
  @Access('public')
  async fileObjection(
    @PathId() ratingId: string,
    @Body() body: ObjectionBody,
    @RequestCause() cause: Cause,
  ): Promise<ChangedObjectionView> {
    return viewOf(await this.notices.object(ratingId, body, cause), cause.actor);
  }

  @Change('POST', 'objections/:id/decision', ChangedObjectionView, 'Decide an objection, with the reason (R8)')
  @Access('expert')
  async decideObjection(@Changed() at: Changing, @Body() body: ObjectionDecisionBody): Promise<ChangedObjectionView> {
    return viewOf(await this.notices.decide(at, body), at.cause.actor);
  }
}
