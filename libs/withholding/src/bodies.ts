import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { CursorQuery, IsBusinessDate, IsReason } from '@heng/kit';
import { IsEmail, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { type Challenge, challengeStates, type Kind, type Withholding, withholdingStates } from './domain.js';

/** How somebody asks that a value be withheld; `Fields` are those of the kind. */
export function requestBody({ reasons }: Kind, Fields: Type) {
  class WithholdingRequestBody extends Fields {
    @IsIn(Object.keys(reasons))
    reason!: string;

    @ApiProperty({ example: '公开会泄露尚未公告的经营计划。', description: 'for staff, never public' })
    @IsString()
    @Length(10, 2000)
    justification!: string;

    @IsBusinessDate({ example: '2027-03-01', description: 'the last day, three years ahead at most' })
    until!: string;
  }
  return WithholdingRequestBody;
}

/** Why staff decide so, or why a withholding ends. */
export class WithholdingReasonBody {
  @IsReason({ example: '保密义务属实，予以准许。', description: 'for staff and whose secret it is' })
  reason!: string;
}

/** What anyone says against something that is withheld from the public; nobody need give a name. */
export class ChallengeBody {
  @ApiProperty({
    example: '该信息早已公开，不属于商业秘密。',
    description: 'for staff and whose secret it is said to be',
  })
  @IsString()
  @Length(10, 2000)
  reason!: string;

  @ApiProperty({ type: String, example: 'someone@example.cn', description: 'for staff alone' })
  @IsOptional()
  @IsEmail()
  contact: string | null = null;
}

/** How staff decide on it. */
export class ChallengeDecisionBody {
  @ApiProperty({ description: '`upheld` ends whatever withholds the value' })
  @IsIn(['upheld', 'dismissed'])
  outcome!: 'upheld' | 'dismissed';

  @IsReason({ example: '该信息未在其他渠道公开，保密义务仍然有效。', description: 'public' })
  reason!: string;
}

export class WithholdingsQuery extends CursorQuery {
  @IsOptional()
  @IsIn(withholdingStates)
  state: Withholding['state'] = 'requested';
}

export class ChallengesQuery extends CursorQuery {
  @IsOptional()
  @IsIn(challengeStates)
  state: Challenge['state'] = 'filed';
}
