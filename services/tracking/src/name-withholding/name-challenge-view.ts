import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type NameChallenge,
  nameChallengeActions,
  nameChallengeStates,
} from '../domain/name-withholding/name-challenge.js';

/** What the public sees of a challenge; the enterprise also sees why, staff also how to reach who filed it. */
export class NameChallengeView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty() enterpriseId!: string;
  @ApiProperty({ example: '2026-04-01' }) filedOn!: string;
  @ApiProperty({ enum: nameChallengeStates }) state!: NameChallenge['state'];
  @ApiProperty({ type: String, nullable: true }) decidedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the staff’s reason; public' }) decision!: string | null;
  @ApiProperty({ type: [String], example: ['uphold', 'dismiss'] }) allowedActions!: string[];
  @ApiPropertyOptional({ description: 'for the enterprise and staff' }) reason?: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'for staff' }) contact?: string | null;
}

export class NameChallengePage {
  @ApiProperty({ type: [NameChallengeView] }) items!: NameChallengeView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

export function publicViewOf(challenge: NameChallenge): NameChallengeView {
  const { id, version, enterpriseId, filedOn, state, decidedOn, decision } = challenge;
  return { id, version, enterpriseId, filedOn, state, decidedOn, decision, allowedActions: [] };
}

export const enterpriseViewOf = (challenge: NameChallenge): NameChallengeView => ({
  ...publicViewOf(challenge),
  reason: challenge.reason,
});

export const staffViewOf = (challenge: NameChallenge): NameChallengeView => ({
  ...enterpriseViewOf(challenge),
  contact: challenge.contact,
  allowedActions: nameChallengeActions(challenge),
});
