import { ApiProperty } from '@nestjs/swagger';
import { type Grade } from '@heng/contracts';
import { type AgencyState, agencyStates } from '../domain/registration/agency.js';

/** One line of the register. */
export class AgencyLine {
  @ApiProperty({ example: '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d' }) id!: string;
  @ApiProperty({ example: 1 }) version!: number;
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
  @ApiProperty({ example: '2026-03-02' }) registeredOn!: string;
  @ApiProperty({ example: null, nullable: true, type: String }) deregisteredOn!: string | null;
  @ApiProperty({ enum: ['A', 'B', 'C', 'D', null], nullable: true, description: 'null is 未获评级' })
  grade!: Grade | null;
  @ApiProperty({ example: '2026-H1', nullable: true, type: String, description: 'of the latest rating' })
  cycle!: string | null;
  @ApiProperty({ example: '2026-03-02', nullable: true, type: String, description: 'the latest disclosure' })
  disclosedOn!: string | null;
  @ApiProperty({ example: 96, description: 'per cent of the required fields that are answered, rounded down' })
  completeness!: number;
  @ApiProperty() complete!: boolean;
  @ApiProperty({
    example: '2026-03-02T04:00:00+00:00',
    nullable: true,
    type: String,
    description: 'when the register last told of a change; null in the moment before it has told of the first',
  })
  changedAt!: string | null;
}
