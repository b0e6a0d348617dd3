import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, ChallengeDecisionBody, IfMatch, RequestCause, PathId } from '@heng/kit';
import { ChallengeView, staffViewOf } from './challenge-view.js';
import { DecideChallenge } from './decide-challenge.js';

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
    @PathId() id: string,
    @Body() { outcome, reason }: ChallengeDecisionBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<ChallengeView> {
    return staffViewOf(await this.decideChallenge.execute({ id, expect, outcome, reason }, cause));
  }
}
