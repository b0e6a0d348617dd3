import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsReason, RequestCause } from '@heng/kit';
import { IsIn } from 'class-validator';
import { ChallengeView, staffViewOf } from './challenge-view.js';
import { DecideChallenge } from './decide-challenge.js';

class DecideChallengeBody {
  @ApiProperty({ enum: ['upheld', 'dismissed'], description: '`upheld` ends the withholding' })
  @IsIn(['upheld', 'dismissed'])
  outcome!: 'upheld' | 'dismissed';

  @IsReason({ example: '该信息未在其他渠道公开，保密义务仍然有效。', description: 'public' })
  reason!: string;
}

@ApiTags('withholding')
@Controller('withholding-challenges')
export class DecideChallengeHttp {
  constructor(private readonly decideChallenge: DecideChallenge) {}

  @Post(':id/decision')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Decide on a challenge, with reasons that are public' })
  @ApiOkResponse({ type: ChallengeView })
  async decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { outcome, reason }: DecideChallengeBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChallengeView> {
    return staffViewOf(await this.decideChallenge.execute({ id, expect, outcome, reason }, cause));
  }
}
