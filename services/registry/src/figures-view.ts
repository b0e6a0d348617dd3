import { ApiProperty } from '@nestjs/swagger';
import { type Satisfaction, satisfactions } from '@heng/contracts';
import { InTwoLanguages } from '@heng/kit';
import {
  type Claim,
  type Figure,
  type FigureCode,
  figureCodes,
  type ShownSatisfaction,
} from './domain/figures/figures.js';

class FigureView extends InTwoLanguages implements Figure {
  @ApiProperty({ enum: figureCodes }) code!: FigureCode;
  @ApiProperty({ example: 'R9 1a', description: 'the paragraph of the measures' }) clause!: string;
  @ApiProperty() value!: number;
  @ApiProperty() unit!: InTwoLanguages;
  @ApiProperty({ description: 'the way it is counted' }) explanation!: InTwoLanguages;
  @ApiProperty({
    type: [String],
    format: 'uuid',
    required: false,
    description: 'ids of the events behind it; for the agency and staff',
  })
  facts?: readonly string[];
}

class SatisfiedByQuestion {
  @ApiProperty({ enum: satisfactions, enumName: 'SatisfactionQuestion' }) question!: Satisfaction;
  @ApiProperty({
    type: [Number],
    nullable: true,
    example: [0, 0, 2, 5, 4],
    description: 'the number of answers at each level from 1 to 5; null while fewer than five enterprises answered it',
  })
  counts!: readonly number[] | null;
}

class SatisfactionView implements ShownSatisfaction {
  @ApiProperty({ format: 'date' }) publishedOn!: string;
  @ApiProperty({ type: 'integer', example: 11, description: 'the number of answers' }) answers!: number;
  @ApiProperty({ type: 'integer', example: 14, description: 'the projects that enterprises were asked about' })
  asked!: number;
  @ApiProperty({ example: 4.2, description: 'the mean of levels 1 to 5' }) mean!: number;
  @ApiProperty({ example: 3.9, description: 'lower end of the 95 % interval of the mean' }) low!: number;
  @ApiProperty({ example: 4.5 }) high!: number;
  @ApiProperty({ example: 4.02, description: 'the mean drawn toward the prior, as in the rating' }) shrunk!: number;
  @ApiProperty({ type: [SatisfiedByQuestion], description: 'the nine questions in their order' })
  distribution!: readonly SatisfiedByQuestion[];
}

class ClaimView implements Claim {
  @ApiProperty({ example: 'team.certifiedCount' }) field!: string;
  @ApiProperty({ enum: figureCodes }) figure!: FigureCode;
  @ApiProperty({ example: 15 }) claimed!: number;
  @ApiProperty({ format: 'date', description: 'the day of the revision that claims it' }) claimedOn!: string;
  @ApiProperty({ example: 12 }) known!: number;
  @ApiProperty({ format: 'date' }) asOf!: string;
  @ApiProperty() differs!: boolean;
}

export class FiguresView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ format: 'date', description: 'the last day whose facts count' }) asOf!: string;
  @ApiProperty({ example: '2026.1', description: 'the methodology by which they are counted' }) methodology!: string;
  @ApiProperty({ type: [FigureView] }) figures!: readonly FigureView[];
  @ApiProperty({
    type: SatisfactionView,
    nullable: true,
    description: 'the latest batch from tracking, of five more enterprises each; null before the first (R5)',
  })
  satisfaction!: SatisfactionView | null;
  @ApiProperty({ type: [ClaimView], description: 'the claims of the agency’s latest revision, beside the figures' })
  claims!: readonly ClaimView[];
}
