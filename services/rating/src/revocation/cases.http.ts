import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { type Grade, grade } from '@heng/contracts';
import {
  Access,
  actorOf,
  Caller,
  Change,
  Changed,
  type Changing,
  Clock,
  CursorQuery,
  IsText,
  pageView,
  PathId,
  type Principal,
  Read,
  TableQuery,
} from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { revise } from '../domain/rating.js';
import {
  allowedActions,
  caseOutcomes,
  type CaseRuling,
  caseStates,
  decideCase,
  type RatingCase,
} from '../domain/serious-case.js';
import { CaseStore, caseTable } from '../storage/case.store.js';
import { Deciders } from '../storage/deciders.js';
import { RatingStore } from '../storage/rating.store.js';

class DecideCaseBody implements Omit<CaseRuling, 'by'> {
  @ApiProperty({ description: 'what becomes of the rating in force' })
  @IsIn(caseOutcomes)
  outcome!: CaseRuling['outcome'];

  @ApiPropertyOptional({
    enum: grade.options,
    nullable: true,
    type: String,
    description: 'the lower grade of an adjustment',
  })
  @IsOptional()
  @IsIn(grade.options)
  grade: Grade | null = null;

  @IsText(2000, { example: '三起事件均属实且情节严重。' })
  reason!: string;
}

class CaseRulingView {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ enum: grade.options, nullable: true, type: String }) grade!: string | null;
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) ratingId!: string | null;
}

class CaseView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: caseStates }) state!: string;
  @ApiProperty({ type: [String], description: 'the complaint first filed of each incident' })
  incidents!: readonly string[];
  @ApiProperty({ type: [String], description: 'ids of the rulings' }) facts!: readonly string[];
  @ApiProperty({ format: 'date', description: 'day of the ruling that made the third' }) completedOn!: string;
  @ApiProperty({ format: 'date' }) openedOn!: string;
  @ApiProperty({ type: CaseRulingView, nullable: true }) ruling!: CaseRulingView | null;
  @ApiProperty({ type: [String], example: ['decide-case'] }) allowedActions!: string[];
}

function viewOf({ ruling, ...one }: RatingCase, reader: Who): CaseView {
  const { on, reason, grade: lower, ratingId } = ruling ?? {};
  const shown = ruling && { on: on!, reason: reason!, grade: lower ?? null, ratingId: ratingId ?? null };
  return { ...one, ruling: shown, allowedActions: allowedActions(one, reader) };
}

class CasesQuery extends CursorQuery {
  @IsOptional()
  @IsUUID()
  agencyId?: string;
}

const CASES = new TableQuery(caseTable);

/** The cases of adjusting or revoking a rating (R11). */
@ApiTags('revocation')
@Controller('cases')
@Access('alliance-staff', 'expert')
export class CasesHttp {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CaseStore,
    private readonly ratings: RatingStore,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  @Read('', pageView(CaseView), 'List the cases of R11, the latest first')
  async listCases(@Query() { agencyId, cursor }: CasesQuery, @Caller() reader: Principal) {
    const about = { where: '$1::uuid is null or agency_id = $1', values: [agencyId ?? null], newestFirst: true };
    const { items, next } = await CASES.page(this.db, ['openedOn', 'id'], cursor, about);
    const readerOf = await this.deciders.readersOf(reader, items);
    const readable = items.filter((one) => readerOf(one).role !== 'public');
    return { items: readable.map((one) => viewOf(one, reader)), next };
  }

  @Read(':id', CaseView, 'Show a case of R11 with the rulings behind it')
  async readCase(@PathId() id: string, @Caller() reader: Principal) {
    const one: RatingCase = await CASES.one(this.db, 'id', id);
    if (reader.role === 'expert') await this.deciders.mustDecide(actorOf(reader), one);
    return viewOf(one, reader);
  }

  /** The rating in force says its new result itself, in the same transaction. */
  @Change(
    'POST',
    ':id/decision',
    CaseView,
    'Keep the rating in force, lower its grade or revoke it, with the reason (R11)',
  )
  @Access('expert')
  async decideCase(@Changed() { id, version, cause }: Changing, @Body() body: DecideCaseBody) {
    const today = this.clock.today();
    const ruling = { ...body, by: cause.actor.sub };
    const { agencyId } = await this.cases.get(id);
    await this.deciders.mustDecide(cause.actor, { agencyId });
    const inForce = await this.ratings.inForce(agencyId);
    return this.cases.transaction(async (tx) => {
      let isDecided = false;
      const decide = (current: RatingCase) => {
        isDecided = true;
        return decideCase(current, ruling, inForce, today);
      };
      const decided = await this.cases.changeExistingIn(tx, id, cause, decide, { expect: version });
      if (isDecided && inForce && ruling.outcome !== 'kept')
        await this.ratings.changeFor(tx, inForce.id, cause, (rating) =>
          revise(rating, ruling.grade, ruling.reason, today),
        );
      return viewOf(decided, cause.actor);
    });
  }
}
