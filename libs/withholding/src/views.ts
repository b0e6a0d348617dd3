import { ApiProperty } from '@nestjs/swagger';
import { AreFiles, IsDraftToken } from '@heng/files';
import { CursorQuery, IsBusinessDate, IsReason, IsText, IsEmailAddress } from '@heng/kit';
import type { Conflict } from '@heng/kit/domain';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { type Challenge, hides, isOverdue, type Kind, type Reader, valueOf, type Withholding } from './domain.js';

const FIELD = { example: 'experience.enterprises', description: '`section.field` of the disclosure standard' };
const whose = ['agency', 'enterprise'] as const;

class OfField {
  @ApiProperty(FIELD)
  @IsString()
  @Length(3, 200)
  field!: string;

  @ApiProperty({ description: 'the owner of the trade secret' })
  @IsIn(whose)
  of!: (typeof whose)[number];

  @ApiProperty({ type: String, description: 'the enterprise, if it is an enterprise’s; for staff, never public' })
  @IsOptional()
  @IsUUID()
  enterpriseId: string | null = null;
}
class OfName {}

export function requestBody({ reasons, byField }: Kind) {
  class WithholdingRequest extends (byField ? OfField : OfName) {
    @IsIn(Object.keys(reasons))
    reason!: string;

    @IsText(2000, { example: '公开会泄露尚未公告的经营计划。', description: 'for staff, never public' }, 10)
    justification!: string;

    @IsBusinessDate({ example: '2027-03-01', description: 'the last day, three years ahead at most' })
    until!: string;
  }
  return WithholdingRequest;
}

/** The reason for a decision of staff, or for the end of a withholding. */
export class WithholdingReasonBody {
  @IsReason({ example: '保密义务属实，予以准许。', description: 'for staff and the owner of the secret' })
  reason!: string;
}

/** A challenge to a withholding in force; nobody has to give a name. */
export class ChallengeBody {
  @IsText(
    2000,
    { example: '该信息早已公开，不属于商业秘密。', description: 'for staff and the owner of the secret' },
    10,
  )
  reason!: string;

  @AreFiles() fileIds: string[] = [];

  @IsDraftToken() draftToken: string | null = null;

  @IsEmailAddress({ type: String, example: 'someone@example.cn', description: 'for staff alone' })
  @IsOptional()
  contact: string | null = null;
}

export class ChallengeDecisionBody {
  @ApiProperty({ description: '`upheld` ends the withholding of the value' })
  @IsIn(['upheld', 'dismissed'])
  outcome!: 'upheld' | 'dismissed';

  @IsReason({ example: '该信息未在其他渠道公开，保密义务仍然有效。', description: 'public' })
  reason!: string;
}

const withholdingStates = ['requested', 'granted', 'refused', 'ended'] as const satisfies Withholding['state'][];
export class WithholdingsQuery extends CursorQuery {
  @IsOptional()
  @IsIn(withholdingStates)
  state: Withholding['state'] = 'requested';
}

const challengeStates = ['filed', 'upheld', 'dismissed'] as const satisfies Challenge['state'][];
export class ChallengesQuery extends CursorQuery {
  @IsOptional()
  @IsIn(challengeStates)
  state: Challenge['state'] = 'filed';
}

const ID = { type: String, format: 'uuid' };
const DAY = { type: String, format: 'date', example: '2026-03-02' };
const DAY_OR_NULL = { type: String, format: 'date', nullable: true };
const TEXT_OR_NULL = { type: String, nullable: true };

class FieldView {
  @ApiProperty(FIELD) field!: string;
}
class WithheldField extends FieldView {
  @ApiProperty({ enum: whose, enumName: 'SecretOwner', description: 'the owner of the trade secret' })
  of!: (typeof whose)[number];
  @ApiProperty({ ...ID, nullable: true, required: false, description: 'of an enterprise’s; for staff and the agency' })
  enterpriseId?: string | null;
}
class ChallengedField extends FieldView {
  @ApiProperty(ID) withholdingId!: string;
}

export function withholdingView({ asker, byField, reasons, lifecycle }: Kind) {
  const [example] = Object.values(reasons);
  const ownersOnly = { description: 'for staff and the owner of the secret', required: !byField };
  class WithholdingView extends (byField ? WithheldField : OfName) {
    @ApiProperty(ID) id!: string;
    @ApiProperty({ example: 1 }) version!: number;
    @ApiProperty({ enum: Object.keys(reasons) }) reason!: string;
    @ApiProperty({ example: example!.zh }) reasonZh!: string;
    @ApiProperty({ example: example!.en }) reasonEn!: string;
    @ApiProperty({ ...DAY, description: 'the last day, inclusive' }) until!: string;
    @ApiProperty({ enum: lifecycle.states }) state!: Withholding['state'];
    @ApiProperty({ description: 'true when it hides the value from the public today' }) hides!: boolean;
    @ApiProperty(DAY) requestedOn!: string;
    @ApiProperty({ ...DAY, description: 'the last day for staff to decide' }) decideBy!: string;
    @ApiProperty({ description: 'true when staff missed that day' }) overdue!: boolean;
    @ApiProperty(DAY_OR_NULL) decidedOn!: string | null;
    @ApiProperty({ ...DAY_OR_NULL, description: 'the first day on which it is no longer in force' }) endedOn!:
      string | null;
    @ApiProperty({ ...TEXT_OR_NULL, enum: ['expiry', asker, 'alliance-staff', 'challenge'] })
    endedBy!: Withholding['endedBy'];
    @ApiProperty({ type: [String], example: ['end'] }) allowedActions!: string[];
    @ApiProperty({ type: String, ...ownersOnly }) justification?: string;
    @ApiProperty({ ...TEXT_OR_NULL, ...ownersOnly }) decision?: string | null;
    @ApiProperty({ ...TEXT_OR_NULL, ...ownersOnly }) endReason?: string | null;
  }
  ApiProperty(ID)(WithholdingView.prototype, `${asker}Id`);
  return WithholdingView;
}

export function challengeView({ asker, byField, challengeLifecycle }: Kind) {
  class ChallengeView extends (byField ? ChallengedField : OfName) {
    @ApiProperty(ID) id!: string;
    @ApiProperty({ example: 1 }) version!: number;
    @ApiProperty(DAY) filedOn!: string;
    @ApiProperty({ enum: challengeLifecycle.states }) state!: Challenge['state'];
    @ApiProperty(DAY_OR_NULL) decidedOn!: string | null;
    @ApiProperty({ ...TEXT_OR_NULL, description: 'the staff’s reason; public' }) decision!: string | null;
    @ApiProperty({ type: [String], example: ['uphold', 'dismiss'] }) allowedActions!: string[];
    @ApiProperty({ required: false, description: 'for staff and the owner of the secret' }) reason?: string;
    @ApiProperty({ ...TEXT_OR_NULL, required: false, description: 'for staff' }) contact?: string | null;
    @ApiProperty({ type: [String], format: 'uuid', required: false, description: 'for staff' }) fileIds?: string[];
  }
  ApiProperty(ID)(ChallengeView.prototype, `${asker}Id`);
  return ChallengeView;
}

/**
 * The public sees that a value is withheld, its owner, reason and last day, and may challenge it; the owner and staff
 * see the rest.
 */
export function withholdingViewOf(
  kind: Kind,
  withholding: Withholding,
  { reader, today, conflict }: { reader: Reader; today: string; conflict?: Conflict | undefined },
) {
  const { id, version, of, reason, until, state, requestedOn, decideBy, decidedOn, endedOn, endedBy } = withholding;
  const { zh: reasonZh, en: reasonEn } = kind.reasons[reason]!;
  const isHidden = hides(withholding, today);
  const view = {
    ...{ id, version, ...valueOf(kind, withholding), of, reason, reasonZh, reasonEn, until, state },
    ...{ requestedOn, decideBy, decidedOn, endedOn, endedBy },
    ...{ hides: isHidden, overdue: isOverdue(withholding, today) },
  };
  if (reader === 'public') return { ...view, allowedActions: isHidden ? ['challenge'] : [] };
  const { enterpriseId, justification, decision, endReason } = withholding;
  const allowedActions = kind.lifecycle.allowedActions(withholding, { ...roleOf(kind, reader), conflict });
  // A name's only enterpriseId is its owner's, which the view has.
  return { ...(kind.byField && { enterpriseId }), ...view, justification, decision, endReason, allowedActions };
}

/** The public view of a challenge has no name; the owner also sees the reason, staff also the contact and the files. */
export function challengeViewOf(kind: Kind, challenge: Challenge, reader: Reader, conflict?: Conflict) {
  const { id, version, withholdingId, filedOn, state, decidedOn, decision, reason, contact, files } = challenge;
  const view = { id, version, withholdingId, ...valueOf(kind, challenge), filedOn, state, decidedOn, decision };
  if (reader === 'public') return { ...view, allowedActions: [] };
  const allowedActions = kind.challengeLifecycle.allowedActions(challenge, { ...roleOf(kind, reader), conflict });
  const forStaff = { contact, fileIds: files.map(({ fileId }) => fileId) };
  return { ...view, reason, ...(reader === 'staff' && forStaff), allowedActions };
}

const roleOf = ({ asker }: Kind, reader: 'owner' | 'staff') =>
  ({ role: reader === 'staff' ? 'alliance-staff' : asker }) as const;
