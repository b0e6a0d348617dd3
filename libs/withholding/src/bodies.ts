import { ApiProperty } from '@nestjs/swagger';
import { CursorQuery, IsBusinessDate, IsReason } from '@heng/kit';
import { IsEmail, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { Challenge, Kind, Withholding } from './domain.js';

export const FIELD = { example: 'experience.enterprises', description: '`section.field` of the disclosure standard' };
export const whose = ['agency', 'enterprise'] as const;

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

/** The request to withhold a value. */
export function requestBody({ reasons, byField }: Kind) {
  class WithholdingRequest extends (byField ? OfField : OfName) {
    @IsIn(Object.keys(reasons))
    reason!: string;

    @ApiProperty({ example: '公开会泄露尚未公告的经营计划。', description: 'for staff, never public' })
    @IsString()
    @Length(10, 2000)
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
  @ApiProperty({ example: '该信息早已公开，不属于商业秘密。', description: 'for staff and the owner of the secret' })
  @IsString()
  @Length(10, 2000)
  reason!: string;

  @ApiProperty({ type: String, example: 'someone@example.cn', description: 'for staff alone' })
  @IsOptional()
  @IsEmail()
  contact: string | null = null;
}

/** The decision of staff on a challenge. */
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
