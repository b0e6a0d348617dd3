import { ApiProperty } from '@nestjs/swagger';
import type { Cause } from '@heng/kit';
import { allowedActions as allowedOnCycle, type Cycle, cycleStates } from './domain/cycle.js';
import { type FactRecord, recordKinds } from './domain/reader.js';
import { allowedActions, type Rating, ratingStates } from './domain/rating.js';

/** The one record that a fact tells of, as far as the reader may read it. */
export class FactRecordView {
  @ApiProperty({ enum: recordKinds, enumName: 'FactRecordKind' }) kind!: FactRecord['kind'];
  @ApiProperty({
    description: 'of the record; the revision of a disclosure, the project of on-site work, the agency of a team',
  })
  id!: string;
}

export class ChangedCycleView {
  @ApiProperty({ example: '2026-H1' }) id!: string;
  @ApiProperty({ type: 'integer', example: 2 }) version!: number;
  @ApiProperty({ enum: cycleStates }) state!: string;
  @ApiProperty({ type: [String], example: ['publish-notices'] }) allowedActions!: string[];
}

export const changedCycle = (cycle: Cycle, { actor }: Cause): ChangedCycleView => {
  const { id, version, state } = cycle;
  return { id, version, state, allowedActions: allowedOnCycle(cycle, actor) };
};

export class ChangedRatingView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 2 }) version!: number;
  @ApiProperty({ enum: ratingStates }) state!: string;
  @ApiProperty({ type: [String], example: ['review'] }) allowedActions!: string[];
}

export const changedRating = (rating: Rating, today: string, { actor }: Cause): ChangedRatingView => {
  const { id, version, state } = rating;
  return { id, version, state, allowedActions: allowedActions(rating, today, actor) };
};
