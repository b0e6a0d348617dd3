import { ApiProperty } from '@nestjs/swagger';
import { allegations, measures, rulingOutcomes, severities } from '@heng/contracts';
import { asView } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { type Summary, summaryLifecycle } from '../domain/summary/summary.js';

const TEXT = { nullable: true, type: String } as const;
const MONTH = { type: String, example: '2026-03' } as const;

/** The anonymised summary of a complaint as the public reads it: it names nobody, and has no days. */
export class SummaryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: allegations }) ground!: string;
  @ApiProperty({ enum: rulingOutcomes }) outcome!: string;
  @ApiProperty({ ...TEXT, enum: severities }) severity!: string | null;
  @ApiProperty({ enum: measures, isArray: true }) measures!: readonly string[];
  @ApiProperty(MONTH) filedIn!: string;
  @ApiProperty(MONTH) ruledIn!: string;
  @ApiProperty() text!: string;
}

/** A summary as staff see it, before its release and after that. */
export class HandledSummaryView extends SummaryView {
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid' }) complaintId!: string;
  @ApiProperty({ enum: summaryLifecycle.states }) state!: string;
  @ApiProperty({ ...TEXT, format: 'date' }) releasedOn!: string | null;
  @ApiProperty({ enum: summaryLifecycle.actions, isArray: true }) allowedActions!: string[];
}

/** The summary of a complaint, and whether there may be one. */
export class ComplaintSummaryStateView {
  @ApiProperty({ type: HandledSummaryView, nullable: true }) summary!: HandledSummaryView | null;
  @ApiProperty({ description: 'everybody who filed the complaint and has not withdrawn allows one' })
  isAllowed!: boolean;
  @ApiProperty({ enum: ['write'], isArray: true }) allowedActions!: string[];
}

export const handledSummary = (summary: Summary, who: Who & Readonly<{ sub: string }>, allowed: boolean) =>
  asView(HandledSummaryView, {
    ...summary,
    allowedActions: summaryLifecycle.allowedActions({ ...summary, by: who.sub, allowed }, who),
  });
