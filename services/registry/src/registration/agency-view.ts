import { ApiProperty } from '@nestjs/swagger';
import type { Who } from '@heng/kit/domain';
import { type Agency, type AgencyState, agencyStates, allowedActions } from '../domain/registration/agency.js';

const DATE = { nullable: true, type: String, format: 'date' } as const;

/** An agency as everyone may see it, without the address for its letters. */
export class AgencyView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({ enum: agencyStates }) state!: AgencyState;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ enum: ['verified', 'legacy'] }) creditCodeStatus!: 'verified' | 'legacy';
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) name!: string;
  @ApiProperty({ example: '350000' }) province!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid', description: 'the agency that a branch belongs to' })
  parentId!: string | null;
  @ApiProperty({ format: 'date' }) registeredOn!: string;
  @ApiProperty(DATE) suspendedOn!: string | null;
  @ApiProperty({ ...DATE, description: 'the last day' }) suspendedUntil!: string | null;
  @ApiProperty(DATE) deregisteredOn!: string | null;
  @ApiProperty({ nullable: true, type: String, description: 'the reason for suspension or deregistration' })
  stateReason!: string | null;
  @ApiProperty({ type: [String], example: ['publish-disclosure'] }) allowedActions!: string[];
}

export function viewOf(agency: Omit<Agency, 'email' | 'codeVerification'>, reader: Who): AgencyView {
  const { id, version, state, creditCode, creditCodeStatus, name, province, parentId } = agency;
  const { registeredOn, suspendedOn, suspendedUntil, deregisteredOn, stateReason } = agency;
  const identity = { id, version, state, creditCode, creditCodeStatus, name, province, parentId };
  const standing = { registeredOn, suspendedOn, suspendedUntil, deregisteredOn, stateReason };
  return { ...identity, ...standing, allowedActions: allowedActions(agency, reader) };
}
