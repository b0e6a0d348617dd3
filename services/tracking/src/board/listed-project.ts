import { ApiProperty } from '@nestjs/swagger';
import { type ProjectState, projectStates } from '../domain/projects/project.js';

const dayOrNull = { type: String, nullable: true, example: '2026-01-12' };

/** A project in the list of its parties and of staff. */
export class ListedProject {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ enum: projectStates }) state!: ProjectState;
  @ApiProperty() agencyId!: string;
  @ApiProperty({ type: String, nullable: true, example: '福州衡鉴管理咨询有限公司' }) agencyName!: string | null;
  @ApiProperty() enterpriseId!: string;
  @ApiProperty({ type: String, nullable: true, example: '佛山衡造精密机械有限公司' }) enterpriseName!: string | null;
  @ApiProperty({ description: 'whether the public does not see the name' }) nameWithheld!: boolean;
  @ApiProperty({ example: '2026-01-12' }) proposedOn!: string;
  @ApiProperty(dayOrNull) confirmedOn!: string | null;
  @ApiProperty({ example: '2026-01-12' }) startedOn!: string;
  @ApiProperty(dayOrNull) endedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the project that it takes over' })
  continues!: string | null;
  @ApiProperty({ type: [String], example: ['confirm', 'decline', 'withdraw'] }) allowedActions!: string[];
}
