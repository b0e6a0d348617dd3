import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  allowedActions,
  hides,
  isOverdue,
  type Withholding,
  withholdingStates,
} from '../domain/withholding/withholding.js';
import { withholdingReasonCodes, withholdingReasons } from '../domain/withholding/withholding-reasons.js';

/** What the public sees of a withholding: that, whose, why and until when. */
export class WithholdingView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty() agencyId!: string;
  @ApiProperty({ example: 'experience.enterprises' }) field!: string;
  @ApiProperty({ enum: ['agency', 'enterprise'], description: 'whose trade secret it is' }) of!: Withholding['of'];
  @ApiProperty({ enum: withholdingReasonCodes }) reason!: Withholding['reason'];
  @ApiProperty({ example: withholdingReasons['client-confidential'].zh }) reasonZh!: string;
  @ApiProperty({ example: withholdingReasons['client-confidential'].en }) reasonEn!: string;
  @ApiProperty({ example: '2027-03-01', description: 'the last day, inclusive' }) until!: string;
  @ApiProperty({ enum: withholdingStates }) state!: Withholding['state'];
  @ApiProperty({ description: 'whether the public does not see the field today' }) hides!: boolean;
  @ApiProperty({ example: '2026-03-02' }) requestedOn!: string;
  @ApiProperty({ example: '2026-03-23', description: 'the last day for staff to decide' }) decideBy!: string;
  @ApiProperty({ description: 'whether staff let that day pass' }) overdue!: boolean;
  @ApiProperty({ type: String, nullable: true }) decidedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the first day on which it is not in force any more' })
  endedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, enum: ['expiry', 'agency', 'alliance-staff', 'challenge'] })
  endedBy!: Withholding['endedBy'];
  @ApiProperty({ type: [String], example: ['challenge'] }) allowedActions!: string[];
}

/** What the agency itself and staff see besides. */
export class OwnWithholdingView extends WithholdingView {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'for the agency and staff' })
  enterpriseId?: string | null;
  @ApiPropertyOptional({ description: 'for the agency and staff' }) justification?: string;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'the staff’s reason; for the agency and staff' })
  decision?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'for the agency and staff' })
  endReason?: string | null;
}

export class WithholdingPage {
  @ApiProperty({ type: [OwnWithholdingView] }) items!: OwnWithholdingView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

export function publicViewOf(withholding: Withholding, today: string): WithholdingView {
  const { id, version, agencyId, field, of, reason, until, state } = withholding;
  const { requestedOn, decideBy, decidedOn, endedOn, endedBy } = withholding;
  const isHidden = hides(withholding, today);
  return {
    ...{ id, version, agencyId, field, of, reason, until, state },
    ...{ reasonZh: withholdingReasons[reason].zh, reasonEn: withholdingReasons[reason].en },
    ...{ requestedOn, decideBy, decidedOn, endedOn, endedBy },
    hides: isHidden,
    overdue: isOverdue(withholding, today),
    allowedActions: isHidden ? ['challenge'] : [],
  };
}

export function ownViewOf(withholding: Withholding, today: string): OwnWithholdingView {
  const { enterpriseId, justification, decision, endReason } = withholding;
  return {
    ...publicViewOf(withholding, today),
    ...{ enterpriseId, justification, decision, endReason },
    allowedActions: allowedActions(withholding),
  };
}
