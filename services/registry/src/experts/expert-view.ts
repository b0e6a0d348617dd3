import { ApiProperty } from '@nestjs/swagger';
import { expertRelations } from '@heng/contracts';
import type { Who } from '@heng/kit/domain';
import { allowedActions, type Expert, expertStates, type Relation } from '../domain/experts/expert.js';

const LAST_DAY = { nullable: true, type: String, format: 'date', description: 'the last day, inclusive' } as const;

class AffiliationView {
  @ApiProperty({ description: 'credit code of the organisation' }) creditCode!: string;
  @ApiProperty({ format: 'date', example: '2020-01-01' }) from!: string;
  @ApiProperty(LAST_DAY) until!: string | null;
}

class RelationView {
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: expertRelations }) kind!: Relation['kind'];
  @ApiProperty({ format: 'date', example: '2020-01-01' }) from!: string;
  @ApiProperty(LAST_DAY) until!: string | null;
}

/** An expert as staff and the expert see it; never public. */
export class ExpertView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ description: 'of the expert’s tokens' }) sub!: string;
  @ApiProperty({ description: 'personal data' }) name!: string;
  @ApiProperty({ type: [String], example: ['management-system', '39'] }) fields!: readonly string[];
  @ApiProperty({ type: [AffiliationView] }) affiliations!: readonly AffiliationView[];
  @ApiProperty({ type: [RelationView] }) relations!: readonly RelationView[];
  @ApiProperty({ enum: expertStates }) state!: Expert['state'];
  @ApiProperty({ format: 'date', example: '2026-01-10' }) enrolledOn!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) suspendedUntil!: string | null;
  @ApiProperty({ nullable: true, type: String }) stateReason!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) leftOn!: string | null;
  @ApiProperty({ type: [String], example: ['suspend', 'leave'] }) allowedActions!: string[];
}

export const viewOf = (expert: Expert, reader: Who): ExpertView => ({
  ...expert,
  allowedActions: allowedActions(expert, reader),
});
