import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { grade } from '@heng/contracts';
import { Access, Change, Changed, type Changing, Clock, IsText } from '@heng/kit';
import { IsObject, ValidateBy } from 'class-validator';
import { assess, declareNoTie, review } from '../domain/rating.js';
import { ChangedRatingView, changedRating } from '../rating-api.js';
import { Deciders } from '../storage/deciders.js';
import { hashOfFacts } from '../storage/evidence-hash.js';
import { EvidenceStore } from '../storage/evidence.store.js';
import { ObjectionStore } from '../storage/objection.store.js';
import { CycleStore, RatingStore } from '../storage/rating.store.js';

const areNumbers = (value: unknown): boolean => Object.values(value ?? {}).every(Number.isFinite);

class ReviewBody {
  @ApiProperty({ example: { other: 1 }, description: 'points per indicator that the methodology leaves to experts' })
  @IsObject()
  @ValidateBy({ name: 'areNumbers', validator: { validate: areNumbers } })
  judged!: Record<string, number>;

  @IsText(2000, { example: '材料齐全，服务过程规范，同意测算结果。' })
  reason!: string;
}

class ReviewedRatingView extends ChangedRatingView {
  @ApiProperty({ enum: grade.options, nullable: true, type: String }) grade!: string | null;
  @ApiProperty({ description: 'points of 100, two decimals' }) total!: number;
}

/** The reviews of experts (专家评审, R8). */
@ApiTags('review')
@Controller('ratings')
@Access('expert')
export class ReviewsHttp {
  constructor(
    private readonly ratings: RatingStore,
    private readonly cycles: CycleStore,
    private readonly objections: ObjectionStore,
    private readonly evidence: EvidenceStore,
    private readonly deciders: Deciders,
    private readonly clock: Clock,
  ) {}

  @Change(
    'POST',
    ':id/declaration',
    ChangedRatingView,
    'Declare to have no tie to the agency, before the first score (R8)',
  )
  async declareNoTie(@Changed() at: Changing) {
    const { agencyId } = await this.ratings.get(at.id);
    await this.deciders.mustDecide(at.cause.actor, { agencyId });
    const declaration = { by: at.cause.actor.sub, on: this.clock.today() };
    const objectors = await this.objections.objectorsTo(at.id);
    const rating = await this.ratings.changeAt(at, (current) => declareNoTie(current, declaration, objectors));
    return changedRating(rating, declaration.on, at.cause);
  }

  /** Computes the result from the frozen evidence before the transaction, which changes the version that was read. */
  @Change('POST', ':id/review', ReviewedRatingView, 'Give the result with judged scores and a reason (R8)')
  async reviewRating(@Changed() at: Changing, @Body() body: ReviewBody) {
    const { cycle: cycleId, agencyId, finding, evidenceHash } = await this.ratings.get(at.id);
    await this.deciders.mustDecide(at.cause.actor, { agencyId });
    const cycle = await this.cycles.get(cycleId);
    const evidence = await this.evidence.ofAgency(agencyId, cycle.evidence?.seals ?? []);
    // The facts of the draft are those that were checked then. Otherwise a version may read others: all are checked.
    if (hashOfFacts(evidence) !== evidenceHash) await this.evidence.mustBeAsFrozen(cycle);
    const found = { falseFacts: finding?.falseFacts ?? [], voidFacts: await this.ratings.voidFacts(cycleId) };
    const assessment = assess(evidence, cycle, agencyId, { scores: body.judged, ...found });
    const today = this.clock.today();
    const given = { ...body, by: at.cause.actor.sub, on: today };
    const objectors = await this.objections.objectorsTo(at.id);
    const rating = await this.ratings.changeAt(at, (current) => review(current, given, assessment, objectors));
    return { ...changedRating(rating, today, at.cause), grade: rating.grade, total: rating.assessment.total };
  }
}
