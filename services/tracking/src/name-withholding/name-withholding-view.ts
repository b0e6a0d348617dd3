import { ApiProperty } from '@nestjs/swagger';
import {
  allowedActions,
  enders,
  type EndedBy,
  hides,
  isOverdue,
  type NameWithholding,
  nameWithholdingStates,
} from '../domain/name-withholding/name-withholding.js';
import {
  nameWithholdingReasonCodes,
  nameWithholdingReasons,
} from '../domain/name-withholding/name-withholding-reasons.js';

/** What the enterprise and staff see of a withholding; the public sees only that a name is withheld. */
export class NameWithholdingView {
  @ApiProperty() id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty() enterpriseId!: string;
  @ApiProperty({ enum: nameWithholdingReasonCodes }) reason!: NameWithholding['reason'];
  @ApiProperty({ example: nameWithholdingReasons['business-plan'].zh }) reasonZh!: string;
  @ApiProperty({ example: nameWithholdingReasons['business-plan'].en }) reasonEn!: string;
  @ApiProperty() justification!: string;
  @ApiProperty({ example: '2027-03-01', description: 'the last day, inclusive' }) until!: string;
  @ApiProperty({ enum: nameWithholdingStates }) state!: NameWithholding['state'];
  @ApiProperty({ description: 'whether the public does not see the name today' }) hides!: boolean;
  @ApiProperty({ example: '2026-03-02' }) requestedOn!: string;
  @ApiProperty({ example: '2026-03-23', description: 'the last day for staff to decide' }) decideBy!: string;
  @ApiProperty({ description: 'whether staff let that day pass' }) overdue!: boolean;
  @ApiProperty({ type: String, nullable: true }) decidedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the staff’s reason' }) decision!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the first day on which it is not in force any more' })
  endedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, enum: enders }) endedBy!: EndedBy | null;
  @ApiProperty({ type: String, nullable: true }) endReason!: string | null;
  @ApiProperty({ type: [String], example: ['grant', 'refuse', 'end'] }) allowedActions!: string[];
}

export class NameWithholdingPage {
  @ApiProperty({ type: [NameWithholdingView] }) items!: NameWithholdingView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

export function viewOf(withholding: NameWithholding, today: string): NameWithholdingView {
  const { id, version, enterpriseId, reason, justification, until, state } = withholding;
  const { requestedOn, decideBy, decidedOn, decision, endedOn, endedBy, endReason } = withholding;
  const { zh: reasonZh, en: reasonEn } = nameWithholdingReasons[reason];
  return {
    ...{ id, version, enterpriseId, reason, reasonZh, reasonEn, justification, until, state },
    ...{ requestedOn, decideBy, decidedOn, decision, endedOn, endedBy, endReason },
    hides: hides(withholding, today),
    overdue: isOverdue(withholding, today),
    allowedActions: allowedActions(withholding),
  };
}
