import { ApiProperty } from '@nestjs/swagger';
import { type FeedbackSignalKind, feedbackSignalKinds } from '@heng/contracts';
import { InTwoLanguages } from '@heng/kit';
import type { FeedbackSignal } from '../domain/integrity/feedback-signal.js';
import { feedbackSignalTexts } from '../domain/integrity/feedback-signal-texts.js';

export class FeedbackSignalView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ enum: feedbackSignalKinds }) kind!: FeedbackSignalKind;
  @ApiProperty({ description: 'what the kind means' }) text!: InTwoLanguages;
  @ApiProperty() projectId!: string;
  @ApiProperty() agencyId!: string;
  @ApiProperty() enterpriseId!: string;
  @ApiProperty({ example: '2026-03-02' }) foundOn!: string;
  @ApiProperty({ type: [String], example: [] }) allowedActions!: string[];
}

export const viewOf = ({ id, version, kind, ...rest }: FeedbackSignal): FeedbackSignalView => ({
  ...{ id, version, kind, text: feedbackSignalTexts[kind], ...rest, allowedActions: [] },
});
