import { ApiProperty } from '@nestjs/swagger';
import { parties } from '@heng/contracts';
import { LegalDateView } from '@heng/kit';
import { DATE, TEXT } from './complaint-api.js';
import { type Reconsideration, reconsiderationResults } from './domain/ruling/reconsideration.js';

/** A reconsideration as both parties, its panel and staff see it. */
export class ReconsiderationView {
  @ApiProperty({ enum: ['requested', 'decided'] }) state!: Reconsideration['state'];
  @ApiProperty({ enum: parties }) by!: string;
  @ApiProperty() reasons!: string;
  @ApiProperty({ format: 'date' }) requestedOn!: string;
  @ApiProperty({ description: 'last day for the second ruling' }) due!: LegalDateView;
  @ApiProperty({ description: 'true once that day ended without a ruling' }) missed!: boolean;
  @ApiProperty(DATE) decidedOn!: string | null;
  @ApiProperty({ ...TEXT, enum: reconsiderationResults, description: 'whether the second ruling is the first one' })
  result!: string | null;
}

/** A reconsideration in the work list of staff. */
export class PendingReconsiderationView {
  @ApiProperty({ format: 'uuid' }) complaintId!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ format: 'date' }) requestedOn!: string;
  @ApiProperty({ format: 'date', description: 'last day for the second ruling' }) due!: string;
}

export const pendingView = ({ complaintId, agencyId, requestedOn, clock }: Reconsideration) => ({
  ...{ complaintId, agencyId, requestedOn, due: clock.due.date },
});

export const reconsiderationView = ({ clock, ...one }: Reconsideration): ReconsiderationView => {
  const { state, by, reasons, requestedOn, decidedOn, result } = one;
  const { date, provisional, steps } = clock.due;
  const { missed } = clock;
  return { state, by, reasons, requestedOn, due: { date, provisional, steps }, missed, decidedOn, result };
};
