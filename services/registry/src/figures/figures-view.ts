import { ApiProperty } from '@nestjs/swagger';
import { type Satisfaction, satisfactions } from '@heng/contracts';
import { InTwoLanguages } from '@heng/kit';
import {
  type Claim,
  type Figure,
  type FigureCode,
  figureCodes,
  type ShownSatisfaction,
} from '../domain/figures/figures.js';

class FigureView extends InTwoLanguages implements Figure {
  @ApiProperty({ enum: figureCodes }) code!: FigureCode;
  @ApiProperty({ example: 'R9 1a', description: 'the paragraph of the measures' }) clause!: string;
  @ApiProperty({ example: 12 }) value!: number;
  @ApiProperty() unit!: InTwoLanguages;
  @ApiProperty({ description: 'how it was counted' }) explanation!: InTwoLanguages;
  @ApiProperty({
    type: [String],
    required: false,
    description: 'ids of the events behind it; for the agency and staff',
  })
  facts?: readonly string[];
}

class SatisfiedByQuestion {
  @ApiProperty({ enum: satisfactions }) question!: Satisfaction;
  @ApiProperty({
    type: [Number],
    nullable: true,
    example: [0, 0, 2, 5, 4],
    description: 'how often each level from 1 to 5 was given; null while fewer than five enterprises answered it',
  })
  counts!: readonly number[] | null;
}

class SatisfactionView implements ShownSatisfaction {
  @ApiProperty({ example: '2026-03-02' }) publishedOn!: string;
  @ApiProperty({ example: 11, description: 'how many answers it is the mean of' }) answers!: number;
  @ApiProperty({ example: 14, description: 'the projects that enterprises were asked about' }) asked!: number;
  @ApiProperty({ example: 4.2, description: 'of levels 1 to 5' }) mean!: number;
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
  @ApiProperty({ example: '2026-01-12', description: 'the day of the revision that says so' }) claimedOn!: string;
  @ApiProperty({ example: 12 }) known!: number;
  @ApiProperty({ example: '2026-03-02' }) asOf!: string;
  @ApiProperty() differs!: boolean;
}

export class FiguresView {
  @ApiProperty() agencyId!: string;
  @ApiProperty({ example: '2026-03-02', description: 'the last day whose facts count' }) asOf!: string;
  @ApiProperty({ example: '2026.1', description: 'the methodology by which they are counted' }) methodology!: string;
  @ApiProperty({ type: [FigureView] }) figures!: readonly FigureView[];
  @ApiProperty({
    type: SatisfactionView,
    nullable: true,
    description: 'as tracking published it last, in batches of five more enterprises; null before the first (R5)',
  })
  satisfaction!: SatisfactionView | null;
  @ApiProperty({ type: [ClaimView], description: 'what the agency’s latest revision says, beside what is known' })
  claims!: readonly ClaimView[];
}
