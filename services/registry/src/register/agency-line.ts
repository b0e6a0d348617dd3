import { ApiProperty } from '@nestjs/swagger';
import { type Grade } from '@heng/contracts';
import { type AgencyState, agencyStates } from '../domain/registration/agency.js';

/** One line of the register. */
export class AgencyLine {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ enum: ['verified', 'legacy'] }) creditCodeStatus!: 'verified' | 'legacy';
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) name!: string;
  @ApiProperty({ example: '350000' }) province!: string;
  @ApiProperty({ example: '福建省福州市', nullable: true, type: String }) city!: string | null;
  @ApiProperty({
    type: [String],
    example: ['17', 'C'],
    description: 'sections and divisions of GB/T 4754-2017 that its industries name',
  })
  industries!: string[];
  @ApiProperty({ enum: agencyStates }) state!: AgencyState;
  @ApiProperty({ format: 'date' }) registeredOn!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) deregisteredOn!: string | null;
  @ApiProperty({ enum: ['A', 'B', 'C', 'D'], nullable: true, description: 'null is 未获评级' })
  grade!: Grade | null;
  @ApiProperty({ example: '2026-H1', nullable: true, type: String, description: 'the cycle of the latest rating' })
  cycle!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date', description: 'the day of the latest disclosure' })
  disclosedOn!: string | null;
  @ApiProperty({
    type: 'integer',
    example: 96,
    description: 'per cent of the required fields that are answered, rounded down',
  })
  completeness!: number;
  @ApiProperty() complete!: boolean;
  @ApiProperty({
    example: '2026-03-02T04:00:00+00:00',
    nullable: true,
    type: String,
    format: 'date-time',
    description: 'the time of the latest change; null until the register has kept the first one',
  })
  changedAt!: string | null;
}
