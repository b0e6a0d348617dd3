import { ApiProperty, PickType } from '@nestjs/swagger';
import { asView } from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { DATE, TEXT } from './complaint-api.js';
import { type Restriction, restrictionLifecycle } from './domain/restriction/restriction.js';

/** The restriction of a person who filed, for staff. */
export class RestrictionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ format: 'uuid', description: 'the complaint or report' }) caseId!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ example: 'T2026-000123-3', description: 'the number of the filing' }) number!: string;
  @ApiProperty({ enum: restrictionLifecycle.states }) state!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) imposedOn!: string;
  @ApiProperty({ format: 'date', example: '2026-05-31', description: 'last day' }) until!: string;
  @ApiProperty({ ...TEXT, description: 'why the person asks for a review' }) contest!: string | null;
  @ApiProperty(DATE) contestedOn!: string | null;
  @ApiProperty(DATE) reviewedOn!: string | null;
  @ApiProperty(TEXT) reviewReason!: string | null;
  @ApiProperty({ enum: restrictionLifecycle.actions, isArray: true }) allowedActions!: string[];
}

/** A restriction as the person reads it. */
export class OwnRestrictionView extends PickType(RestrictionView, [
  ...(['state', 'reason', 'imposedOn', 'until', 'contest', 'contestedOn', 'reviewedOn', 'reviewReason'] as const),
  ...(['allowedActions'] as const),
]) {}

export const restrictionView = (one: Restriction, { sub, ...who }: Who & Readonly<{ sub: string }>) =>
  asView(RestrictionView, {
    ...one,
    // The person alone asks for a review, by number and code.
    allowedActions: restrictionLifecycle
      .allowedActions({ ...one, actor: sub }, who)
      .filter((name) => name !== 'contest'),
  });

export const ownRestrictionView = (one: Restriction | undefined): OwnRestrictionView | null =>
  one ? asView(OwnRestrictionView, { ...one, allowedActions: one.state === 'imposed' ? ['contest'] : [] }) : null;
