import { ApiProperty } from '@nestjs/swagger';
import { expertRelations } from '@heng/contracts';
import type { Who } from '@heng/kit/domain';
import { allowedActions, type Expert, expertStates, type Relation } from '../domain/experts/expert.js';

class AffiliationView {
  @ApiProperty({ description: 'credit code of the organisation' }) creditCode!: string;
  @ApiProperty({ example: '2020-01-01' }) from!: string;
  @ApiProperty({ nullable: true, type: String, description: 'the last day, inclusive' }) until!: string | null;
}

class RelationView {
  @ApiProperty() agencyId!: string;
  @ApiProperty({ enum: expertRelations }) kind!: Relation['kind'];
  @ApiProperty({ example: '2020-01-01' }) from!: string;
  @ApiProperty({ nullable: true, type: String, description: 'the last day, inclusive' }) until!: string | null;
}

/** An expert as staff and the expert see it; never public. */
export class ExpertView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ description: 'of the expert’s tokens' }) sub!: string;
  @ApiProperty({ description: 'personal data' }) name!: string;
  @ApiProperty({ type: [String], example: ['management-system', '39'] }) fields!: readonly string[];
  @ApiProperty({ type: [AffiliationView] }) affiliations!: readonly AffiliationView[];
  @ApiProperty({ type: [RelationView] }) relations!: readonly RelationView[];
  @ApiProperty({ enum: expertStates }) state!: Expert['state'];
  @ApiProperty({ example: '2026-01-10' }) enrolledOn!: string;
  @ApiProperty({ nullable: true, type: String }) suspendedUntil!: string | null;
  @ApiProperty({ nullable: true, type: String }) stateReason!: string | null;
  @ApiProperty({ nullable: true, type: String }) leftOn!: string | null;
  @ApiProperty({ type: [String], example: ['suspend', 'leave'] }) allowedActions!: string[];
}

export function viewOf(expert: Expert, reader: Who): ExpertView {
  const { id, version, sub, name, fields, affiliations, relations, state } = expert;
  const { enrolledOn, suspendedUntil, stateReason, leftOn } = expert;
  const who = { id, version, sub, name, fields, affiliations, relations };
  return {
    ...who,
    state,
    enrolledOn,
    suspendedUntil,
    stateReason,
    leftOn,
    allowedActions: allowedActions(expert, reader),
  };
}
