import { ApiProperty } from '@nestjs/swagger';
import { grade } from '@heng/contracts';
import { InTwoLanguages } from '@heng/kit';
import { ratingStates } from '../domain/rating.js';

const text = { type: 'object', properties: { zh: { type: 'string' }, en: { type: 'string' } } } as const;
const anything = { type: 'object', additionalProperties: true } as const;

class IndicatorView extends InTwoLanguages {
  @ApiProperty({ example: 'certified-consultants' }) code!: string;
  @ApiProperty({ example: 'R9 1a', description: 'paragraph of the measures' }) clause!: string;
  @ApiProperty({
    description: 'a number, a share {numerator, denominator}, or null where the facts say nothing',
    nullable: true,
    ...anything,
  })
  value!: unknown;
  @ApiProperty(text) unit!: unknown;
  @ApiProperty() points!: number;
  @ApiProperty() maxPoints!: number;
  @ApiProperty({ type: [String], description: 'ids of the facts behind the value' }) facts!: string[];
  @ApiProperty(text) explanation!: unknown;
}

export class FactView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 'tracking.project-started.v1' }) type!: string;
  @ApiProperty({
    example: '2026-02-01',
    nullable: true,
    type: String,
    description: 'the business date the fact tells of',
  })
  date!: string | null;
}

class ReasonView extends InTwoLanguages {
  @ApiProperty() code!: string;
  @ApiProperty({ type: [String] }) facts!: string[];
}

class FindingView {
  @ApiProperty() authentic!: boolean;
  @ApiProperty({ type: [String] }) falseFacts!: string[];
  @ApiProperty() reason!: string;
  @ApiProperty() on!: string;
}

class ReviewView {
  @ApiProperty() round!: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) judged!: Record<string, number>;
  @ApiProperty() reason!: string;
  @ApiProperty() on!: string;
}

export class ObjectionView {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() filedOn!: string;
  @ApiProperty({ enum: ['open', 'upheld', 'dismissed'] }) outcome!: string;
  @ApiProperty({ nullable: true, type: String }) reason!: string | null;
  @ApiProperty({ nullable: true, type: String }) decidedOn!: string | null;
  @ApiProperty({ required: false, description: 'for staff and experts' }) statement?: string;
  @ApiProperty({ required: false, type: [String], description: 'for staff and experts' }) evidence?: string[];
}

/** A rating with every figure traced to its facts. */
export class RatingView {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty() agencyId!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty() creditCode!: string;
  @ApiProperty({ enum: ratingStates }) state!: string;
  @ApiProperty() round!: number;
  @ApiProperty({ enum: grade.options, nullable: true, type: String, description: 'null is 未获评级' }) grade!:
    string | null;
  @ApiProperty({ description: 'points of 100, two decimals' }) total!: number;
  @ApiProperty({ example: '2026.1' }) methodology!: string;
  @ApiProperty({ example: '2026-06-30', description: 'last business date whose facts count' }) cutoff!: string;
  @ApiProperty({ type: [IndicatorView] }) indicators!: IndicatorView[];
  @ApiProperty({ type: [ReasonView] }) reasons!: ReasonView[];
  @ApiProperty({
    nullable: true,
    description: 'what lies between the agency and the next better grade (R10)',
    ...anything,
  })
  distance!: unknown;
  @ApiProperty({ type: [FactView] }) facts!: FactView[];
  @ApiProperty({ type: [String], nullable: true, description: 'ids of the facts drawn for the spot check' })
  drawnFacts!: string[] | null;
  @ApiProperty({ type: FindingView, nullable: true }) finding!: FindingView | null;
  @ApiProperty({ type: [ReviewView] }) reviews!: ReviewView[];
  @ApiProperty({ nullable: true, description: 'publishedOn, lastDay, and the steps that gave it', ...anything })
  notice!: unknown;
  @ApiProperty({ type: [ObjectionView] }) objections!: ObjectionView[];
  @ApiProperty({ nullable: true, type: String }) finalOn!: string | null;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}
