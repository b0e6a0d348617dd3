import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { grade } from '@heng/contracts';
import { Access, type Cause, Clock, IfMatch, RequestCause, PathId } from '@heng/kit';
import { IsObject, IsString, Length, ValidateBy } from 'class-validator';
import { allowedActions, ratingStates } from '../domain/rating.js';
import { ReviewRating } from './review-rating.js';

const AreNumbers = () =>
  ValidateBy({
    name: 'areNumbers',
    validator: {
      validate: (value: unknown) => Object.values(value ?? {}).every(Number.isFinite),
      defaultMessage: () => 'judged gives a number of points per indicator',
    },
  });

class ReviewBody {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { other: 1 },
    description: 'points per indicator that the methodology leaves to experts',
  })
  @IsObject()
  @AreNumbers()
  judged!: Record<string, number>;

  @ApiProperty({ example: '材料齐全，服务过程规范，同意测算结果。' })
  @IsString()
  @Length(1, 2000)
  reason!: string;
}

class ReviewedRating {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ratingStates }) state!: string;
  @ApiProperty({ enum: grade.options, nullable: true, type: String }) grade!: string | null;
  @ApiProperty({ description: 'points of 100, two decimals' }) total!: number;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@ApiTags('review')
@Controller('ratings')
export class ReviewRatingHttp {
  constructor(
    private readonly reviewRating: ReviewRating,
    private readonly clock: Clock,
  ) {}

  @Post(':id/review')
  @HttpCode(200)
  @Access('expert')
  @ApiOperation({ summary: 'Give the result with judged scores and a reason (R8)' })
  @ApiOkResponse({ type: ReviewedRating })
  async review(
    @PathId() id: string,
    @Body() body: ReviewBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ReviewedRating> {
    const rating = await this.reviewRating.execute(id, body, expect, cause);
    const { version, state, grade: given, assessment } = rating;
    return {
      id,
      version,
      state,
      grade: given,
      total: assessment.total,
      allowedActions: allowedActions(rating, this.clock.today(), cause.actor),
    };
  }
}
