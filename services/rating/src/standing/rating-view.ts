import {
  ApiExtraModels,
  ApiProperty,
  type ApiPropertyOptions,
  ApiPropertyOptional,
  getSchemaPath,
} from '@nestjs/swagger';
import { grade } from '@heng/contracts';
import { InTwoLanguages } from '@heng/kit';
import { outcomes } from '../domain/objection.js';
import { ratingStates } from '../domain/rating.js';

const DATE = { format: 'date', example: '2026-07-17' } as const;
const DATE_OR_NULL = { nullable: true, type: String, format: 'date' } as const;
const GRADE = { enum: grade.options, nullable: true, type: String, description: 'null is 未获评级' } as const;
const INTEGER = { type: 'integer', example: 1 } as const;
const TOTAL = { description: 'points of 100, two decimals' } as const;

class ShareView {
  @ApiProperty({ type: 'integer' }) numerator!: number;
  @ApiProperty({ type: 'integer' }) denominator!: number;
}

const VALUE: ApiPropertyOptions = {
  nullable: true,
  oneOf: [{ type: 'number' }, { $ref: getSchemaPath(ShareView) }],
  description: 'a count, an exact share, the lower end of a band, or null without facts',
};

class IndicatorView extends InTwoLanguages {
  @ApiProperty({ example: 'certified-consultants' }) code!: string;
  @ApiProperty({ example: 'R9 1a', description: 'paragraph of the measures' }) clause!: string;
  @ApiProperty(VALUE) value!: number | ShareView | null;
  @ApiProperty() unit!: InTwoLanguages;
  @ApiProperty() points!: number;
  @ApiProperty() maxPoints!: number;
  @ApiProperty({ type: [String], description: 'ids of the facts behind the value' }) facts!: string[];
  @ApiProperty() explanation!: InTwoLanguages;
}

class ReasonView extends InTwoLanguages {
  @ApiProperty({ example: 'rating.points-too-low' }) code!: string;
  @ApiProperty({ type: [String] }) facts!: string[];
}

class RequirementView extends InTwoLanguages {
  @ApiProperty({ example: 'certified-consultants' }) indicator!: string;
  @ApiProperty(VALUE) value!: number | ShareView | null;
  @ApiProperty() atLeast!: number;
}

class ImprovementView extends InTwoLanguages {
  @ApiProperty({ example: 'certified-consultants' }) indicator!: string;
  @ApiProperty() points!: number;
}

/** The way to the next better grade (R10). */
class DistanceView {
  @ApiProperty({ enum: grade.options }) to!: string;
  @ApiProperty({ description: '0 if there are enough points' }) pointsMissing!: number;
  @ApiProperty({ type: [RequirementView] }) unmet!: readonly RequirementView[];
  @ApiProperty({ type: [ReasonView], description: 'bars to the grade, even with the points' }) blockedBy!: ReasonView[];
  @ApiProperty({ type: [ImprovementView], description: 'the most points first, three at most' })
  improve!: readonly ImprovementView[];
}

export class FactView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'tracking.project-started.v1' }) type!: string;
  @ApiProperty({ ...DATE_OR_NULL, description: 'business date of the fact' }) date!: string | null;
}

class FindingView {
  @ApiProperty() authentic!: boolean;
  @ApiProperty({ type: [String] }) falseFacts!: string[];
  @ApiProperty() reason!: string;
  @ApiProperty(DATE) on!: string;
}

class ReviewView {
  @ApiProperty(INTEGER) round!: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) judged!: Readonly<Record<string, number>>;
  @ApiProperty() reason!: string;
  @ApiProperty(DATE) on!: string;
}

class NoticeView {
  @ApiProperty(DATE) publishedOn!: string;
  @ApiProperty({ ...DATE, description: 'ends at 24:00 in Asia/Shanghai' }) lastDay!: string;
  @ApiProperty({ example: '2007-2026.1' }) calendarVersion!: string;
  @ApiProperty({ description: 'true while a year that the date needs is not announced' }) provisional!: boolean;
  @ApiProperty({ type: [InTwoLanguages], description: 'the computation of the last day' })
  steps!: readonly InTwoLanguages[];
}

export class ObjectionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(INTEGER) version!: number;
  @ApiProperty(DATE) filedOn!: string;
  @ApiProperty({ enum: outcomes }) outcome!: string;
  @ApiProperty({ nullable: true, type: String }) reason!: string | null;
  @ApiProperty(DATE_OR_NULL) decidedOn!: string | null;
  @ApiPropertyOptional({ description: 'for staff and experts' }) statement?: string;
  @ApiPropertyOptional({ type: [String], description: 'for staff and experts' }) evidence?: string[];
}

class RatedAgencyView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(INTEGER) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) agencyName!: string;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ enum: ratingStates }) state!: string;
  @ApiProperty({ ...INTEGER, description: '1, more after an upheld objection' }) round!: number;
  @ApiProperty(GRADE) grade!: string | null;
  @ApiProperty(TOTAL) total!: number;
  @ApiProperty({ ...DATE_OR_NULL, description: 'day of the grant, or of the decision to leave it unrated' })
  finalOn!: string | null;
}

export class ListedRatingView extends RatedAgencyView {
  @ApiProperty({ ...DATE_OR_NULL, description: 'of the public notice' }) lastDay!: string | null;
}

/** A rating with every figure traced to its facts. */
@ApiExtraModels(ShareView)
export class RatingView extends RatedAgencyView {
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty({ example: '2026.1' }) methodology!: string;
  @ApiProperty({ ...DATE, description: 'last business date whose facts count' }) cutoff!: string;
  @ApiProperty({ type: [IndicatorView] }) indicators!: IndicatorView[];
  @ApiProperty({ type: [ReasonView] }) reasons!: ReasonView[];
  @ApiProperty({ type: DistanceView, nullable: true }) distance!: DistanceView | null;
  @ApiProperty({ type: [FactView] }) facts!: FactView[];
  @ApiProperty({ type: [String], nullable: true, description: 'ids of the facts drawn for the spot check' })
  drawnFacts!: string[] | null;
  @ApiProperty({ type: FindingView, nullable: true }) finding!: FindingView | null;
  @ApiProperty({ type: [ReviewView] }) reviews!: ReviewView[];
  @ApiProperty({ type: NoticeView, nullable: true }) notice!: NoticeView | null;
  @ApiProperty({ type: [ObjectionView] }) objections!: ObjectionView[];
  @ApiProperty({ type: [String], example: ['review'] }) allowedActions!: string[];
}
