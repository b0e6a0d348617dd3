import type { Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  allowedActions,
  type Challenge,
  challengeActions,
  challengeStates,
  hides,
  isOverdue,
  type Kind,
  type Reader,
  valueOf,
  type Withholding,
  withholdingStates,
} from './domain.js';

const DAY_OR_NULL = { type: String, format: 'date', nullable: true } as const;

/** The answer about a withholding of a kind; `Value` says whose value it is and which. */
export function withholdingView({ asker, isListed, reasons }: Kind, Value: Type) {
  const [example] = Object.values(reasons);
  const ownersOnly = { description: 'for whose secret it is and staff', required: !isListed };
  class WithholdingView extends Value {
    @ApiProperty({ format: 'uuid' }) id!: string;
    @ApiProperty({ example: 1 }) version!: number;
    @ApiProperty({ enum: Object.keys(reasons) }) reason!: string;
    @ApiProperty({ example: example!.zh }) reasonZh!: string;
    @ApiProperty({ example: example!.en }) reasonEn!: string;
    @ApiProperty({ format: 'date', example: '2027-03-01', description: 'the last day, inclusive' }) until!: string;
    @ApiProperty({ enum: withholdingStates }) state!: Withholding['state'];
    @ApiProperty({ description: 'whether the public does not see the value today because of it' }) hides!: boolean;
    @ApiProperty({ format: 'date', example: '2026-03-02' }) requestedOn!: string;
    @ApiProperty({ format: 'date', example: '2026-03-23', description: 'the last day for staff to decide' })
    decideBy!: string;
    @ApiProperty({ description: 'whether staff let that day pass' }) overdue!: boolean;
    @ApiProperty(DAY_OR_NULL) decidedOn!: string | null;
    @ApiProperty({ ...DAY_OR_NULL, description: 'the first day on which it is not in force any more' })
    endedOn!: string | null;
    @ApiProperty({ type: String, nullable: true, enum: ['expiry', asker, 'alliance-staff', 'challenge'] })
    endedBy!: Withholding['endedBy'];
    @ApiProperty({ type: [String], example: ['end'] }) allowedActions!: string[];
    @ApiProperty({ type: String, ...ownersOnly }) justification?: string;
    @ApiProperty({ type: String, nullable: true, ...ownersOnly }) decision?: string | null;
    @ApiProperty({ type: String, nullable: true, ...ownersOnly }) endReason?: string | null;
  }
  return WithholdingView;
}

/** The answer about a challenge of a kind; `Challenged` says what it is against. */
export function challengeView(Challenged: Type) {
  class ChallengeView extends Challenged {
    @ApiProperty({ format: 'uuid' }) id!: string;
    @ApiProperty({ example: 1 }) version!: number;
    @ApiProperty({ format: 'date', example: '2026-04-01' }) filedOn!: string;
    @ApiProperty({ enum: challengeStates }) state!: Challenge['state'];
    @ApiProperty(DAY_OR_NULL) decidedOn!: string | null;
    @ApiProperty({ type: String, nullable: true, description: 'the staff’s reason; public' }) decision!: string | null;
    @ApiProperty({ type: [String], example: ['uphold', 'dismiss'] }) allowedActions!: string[];
    @ApiPropertyOptional({ description: 'for whose secret it is and staff' }) reason?: string;
    @ApiPropertyOptional({ type: String, nullable: true, description: 'for staff' }) contact?: string | null;
  }
  return ChallengeView;
}

/** The public sees that, whose, why and until when, and may challenge it; the owner and staff see the rest. */
export function withholdingViewOf(kind: Kind, withholding: Withholding, reader: Reader, today: string) {
  const { id, version, of, reason, until, state } = withholding;
  const { requestedOn, decideBy, decidedOn, endedOn, endedBy } = withholding;
  const { zh: reasonZh, en: reasonEn } = kind.reasons[reason]!;
  const isHidden = hides(withholding, today);
  const view = {
    ...{ id, version, ...valueOf(kind, withholding), of, reason, reasonZh, reasonEn, until, state },
    ...{ requestedOn, decideBy, decidedOn, endedOn, endedBy },
    hides: isHidden,
    overdue: isOverdue(withholding, today),
  };
  if (reader === 'public') return { ...view, allowedActions: isHidden ? ['challenge'] : [] };
  const { enterpriseId, justification, decision, endReason } = withholding;
  return {
    ...(enterpriseId === undefined ? {} : { enterpriseId }),
    ...{ ...view, justification, decision, endReason },
    allowedActions: allowedActions(withholding, reader),
  };
}

/** Who challenges gives no name; the owner sees why, staff also how to reach who it was. */
export function challengeViewOf(kind: Kind, challenge: Challenge, reader: Reader) {
  const { id, version, withholdingId, filedOn, state, decidedOn, decision, reason, contact } = challenge;
  const view = {
    ...{ id, version, withholdingId, ...valueOf(kind, challenge), filedOn, state, decidedOn, decision },
    allowedActions: reader === 'staff' ? challengeActions(challenge) : [],
  };
  if (reader === 'public') return view;
  return reader === 'owner' ? { ...view, reason } : { ...view, reason, contact };
}
