import { ApiProperty } from '@nestjs/swagger';
import type { Who } from '@heng/kit/domain';
import { type Agency, type AgencyState, agencyStates, allowedActions } from '../domain/registration/agency.js';

/** What everyone may know of an agency: not the address at which it is told things. */
export class AgencyView {
  @ApiProperty({ example: '0a1b2c3d-4e5f-8a6b-8c7d-9e0f1a2b3c4d' }) id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ enum: agencyStates }) state!: AgencyState;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ enum: ['verified', 'legacy'] }) creditCodeStatus!: 'verified' | 'legacy';
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) name!: string;
  @ApiProperty({ example: '350000' }) province!: string;
  @ApiProperty({ example: null, nullable: true, type: String, description: 'of a branch' }) parentId!: string | null;
  @ApiProperty({ example: '2026-03-02' }) registeredOn!: string;
  @ApiProperty({ example: null, nullable: true, type: String }) suspendedOn!: string | null;
  @ApiProperty({ example: null, nullable: true, type: String, description: 'the last day' }) suspendedUntil!:
    string | null;
  @ApiProperty({ example: null, nullable: true, type: String }) deregisteredOn!: string | null;
  @ApiProperty({ example: null, nullable: true, type: String, description: 'why suspended or deregistered' })
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
