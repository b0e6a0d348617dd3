import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { meritKinds } from '@heng/contracts';
import type { Who } from '@heng/kit/domain';
import { allowedActions, type Merit, meritLevels, meritStates } from '../domain/merits/merit.js';

const DATE = { nullable: true, type: String, format: 'date' } as const;

/** A recognised merit as the public sees it. */
export class PublicMeritView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: meritKinds }) kind!: Merit['kind'];
  @ApiProperty({ enum: meritLevels, nullable: true }) level!: Merit['level'];
  @ApiProperty() title!: string;
  @ApiProperty({ nullable: true, type: String, description: 'the organisation that gave an award' })
  awardedBy!: string | null;
  @ApiProperty({ ...DATE, example: '2025-11-20' }) awardedOn!: string | null;
  @ApiProperty({
    nullable: true,
    type: String,
    format: 'uuid',
    description: 'the knowledge that this is, cites or honours',
  })
  knowledgeId!: string | null;
  @ApiProperty({ enum: meritStates }) state!: Merit['state'];
  @ApiProperty({ format: 'date' }) claimedOn!: string;
  @ApiProperty(DATE) decidedOn!: string | null;
}

/** A merit as its agency and staff see it. */
export class MeritView extends PublicMeritView {
  @ApiPropertyOptional({ nullable: true, type: String, description: 'not public' }) evidence?: string | null;
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'not public' }) fileIds?: readonly string[];
  @ApiPropertyOptional({ nullable: true, type: String, description: 'the reason of staff; not public' })
  reason?: string | null;
  @ApiPropertyOptional({ type: [String], example: ['recognise', 'refuse'], description: 'not public' })
  allowedActions?: string[];
}

export function publicViewOf(merit: Merit): PublicMeritView {
  const { id, version, agencyId, kind, level, title, awardedBy, awardedOn, knowledgeId } = merit;
  const { state, claimedOn, decidedOn } = merit;
  const what = { id, version, agencyId, kind, level, title, awardedBy, awardedOn, knowledgeId };
  return { ...what, state, claimedOn, decidedOn };
}

export function viewOf(merit: Merit, reader: Who): MeritView {
  const { evidence, fileIds, reason } = merit;
  return { ...publicViewOf(merit), evidence, fileIds, reason, allowedActions: allowedActions(merit, reader) };
}
