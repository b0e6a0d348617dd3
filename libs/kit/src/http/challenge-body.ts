import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { IsReason } from './is-reason.js';

/** What anyone says against something that is withheld from the public; nobody need give a name. */
export class ChallengeBody {
  @ApiProperty({
    example: '该信息早已公开，不属于商业秘密。',
    description: 'for staff and whose secret it is said to be',
  })
  @IsString()
  @Length(10, 2000)
  reason!: string;

  @ApiPropertyOptional({ example: 'someone@example.cn', description: 'for staff alone' })
  @IsOptional()
  @IsEmail()
  contact?: string;
}

/** How staff decide on it. */
export class ChallengeDecisionBody {
  @ApiProperty({ enum: ['upheld', 'dismissed'], description: '`upheld` ends the withholding' })
  @IsIn(['upheld', 'dismissed'])
  outcome!: 'upheld' | 'dismissed';

  @IsReason({ example: '该信息未在其他渠道公开，保密义务仍然有效。', description: 'public' })
  reason!: string;
}
