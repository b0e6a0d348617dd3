import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Challenge, challengeActions, challengeStates } from '../domain/withholding/withholding-challenge.js';

/** What the public sees of a challenge; to the agency also why, to staff also how to reach who filed it. */
export class ChallengeView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty() withholdingId!: string;
  @ApiProperty() agencyId!: string;
  @ApiProperty({ example: 'experience.enterprises' }) field!: string;
  @ApiProperty({ example: '2026-04-01' }) filedOn!: string;
  @ApiProperty({ enum: challengeStates }) state!: Challenge['state'];
  @ApiProperty({ type: String, nullable: true }) decidedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the staff’s reason; public' }) decision!: string | null;
  @ApiProperty({ type: [String], example: ['uphold', 'dismiss'] }) allowedActions!: string[];
  @ApiPropertyOptional({ description: 'for the agency and staff' }) reason?: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'for staff' }) contact?: string | null;
}

export class ChallengePage {
  @ApiProperty({ type: [ChallengeView] }) items!: ChallengeView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

export function publicViewOf(challenge: Challenge): ChallengeView {
  const { id, version, withholdingId, agencyId, field, filedOn, state, decidedOn, decision } = challenge;
  const about = { id, version, withholdingId, agencyId, field, filedOn, state, decidedOn, decision };
  return { ...about, allowedActions: [] };
}

export const agencyViewOf = (challenge: Challenge): ChallengeView => ({
  ...publicViewOf(challenge),
  reason: challenge.reason,
});

export const staffViewOf = (challenge: Challenge): ChallengeView => ({
  ...agencyViewOf(challenge),
  contact: challenge.contact,
  allowedActions: challengeActions(challenge),
});
