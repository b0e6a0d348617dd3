import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { grade } from '@heng/contracts';
import { Access, Change, Changed, type Changing, Clock, IsText } from '@heng/kit';
import { IsObject, ValidateBy } from 'class-validator';
import { ChangedRatingView, changedRating } from '../rating-api.js';
import { Reviews } from './reviews.js';

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

@ApiTags('review')
@Controller('ratings')
@Access('expert')
export class ReviewsHttp {
  constructor(
    private readonly reviews: Reviews,
    private readonly clock: Clock,
  ) {}

  @Change('POST', ':id/review', ReviewedRatingView, 'Give the result with judged scores and a reason (R8)')
  async reviewRating(@Changed() at: Changing, @Body() body: ReviewBody): Promise<ReviewedRatingView> {
    const rating = await this.reviews.give(at, body);
    const { grade: given, assessment } = rating;
    return { ...changedRating(rating, this.clock.today(), at.cause.actor), grade: given, total: assessment.total };
  }
}
