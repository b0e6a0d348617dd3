import { ApiProperty } from '@nestjs/swagger';
import * as objections from '../domain/objection.js';

const DATE = { format: 'date', example: '2026-07-17' } as const;

class AcceptanceView {
  @ApiProperty(DATE) on!: string;
  @ApiProperty() reason!: string;
}

export class ObjectionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty(DATE) filedOn!: string;
  @ApiProperty({ enum: objections.knownStates }) state!: string;
  @ApiProperty({ type: AcceptanceView, nullable: true, description: 'the word of staff on acceptance' })
  acceptance!: AcceptanceView | null;
  @ApiProperty({ nullable: true, type: String }) reason!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) decidedOn!: string | null;
  @ApiProperty({ required: false, description: 'for staff and experts' }) statement?: string;
  @ApiProperty({ required: false, type: [String], description: 'for staff and experts' }) evidence?: readonly string[];
  @ApiProperty({ required: false, type: [String], format: 'uuid', description: 'for staff and experts' })
  fileIds?: readonly string[];
  @ApiProperty({ type: [String], example: ['decide'] }) allowedActions!: string[];
}

/** An objection without its objector; what the objector wrote is for insiders. */
export function objectionView(one: objections.Objection, insider: boolean): Omit<ObjectionView, 'allowedActions'> {
  const { id, version, filedOn, state, acceptance, reason, decidedOn, statement, evidence, files } = one;
  const answer = acceptance && { on: acceptance.on, reason: acceptance.reason };
  const shown = { id, version, filedOn, state, acceptance: answer, reason, decidedOn };
  return insider ? { ...shown, statement, evidence, fileIds: files.map(({ fileId }) => fileId) } : shown;
}
