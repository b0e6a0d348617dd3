import { ApiProperty } from '@nestjs/swagger';
import { type ProjectState, projectStates } from '../domain/projects/project.js';

const id = { format: 'uuid' };
const day = { format: 'date' };
const dayOrNull = { ...day, type: String, nullable: true };

/** A project in the list of its parties and of staff. */
export class ListedProject {
  @ApiProperty(id) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ enum: projectStates }) state!: ProjectState;
  @ApiProperty(id) agencyId!: string;
  @ApiProperty({ type: String, nullable: true, example: '福州衡鉴管理咨询有限公司' }) agencyName!: string | null;
  @ApiProperty(id) enterpriseId!: string;
  @ApiProperty({ type: String, nullable: true, example: '佛山衡造精密机械有限公司' }) enterpriseName!: string | null;
  @ApiProperty({ description: 'whether the public does not see the name' }) nameWithheld!: boolean;
  @ApiProperty(day) proposedOn!: string;
  @ApiProperty(dayOrNull) confirmedOn!: string | null;
  @ApiProperty(day) startedOn!: string;
  @ApiProperty(dayOrNull) endedOn!: string | null;
  @ApiProperty({ ...id, type: String, nullable: true, description: 'the project that it takes over' })
  continues!: string | null;
  @ApiProperty({ type: [String], example: ['confirm', 'decline', 'withdraw'] }) allowedActions!: string[];
}
