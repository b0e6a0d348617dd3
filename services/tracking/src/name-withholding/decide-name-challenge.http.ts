import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, ChallengeDecisionBody, IfMatch, RequestCause, PathId } from '@heng/kit';
import { DecideNameChallenge } from './decide-name-challenge.js';
import { NameChallengeView, staffViewOf } from './name-challenge-view.js';

@ApiTags('name withholding')
@Controller('name-challenges')
export class DecideNameChallengeHttp {
  constructor(private readonly decideNameChallenge: DecideNameChallenge) {}

  @Post(':id/decision')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Decide on a challenge to a withheld name, with reasons that are public' })
  @ApiOkResponse({ type: NameChallengeView })
  async decide(
    @PathId() id: string,
    @Body() { outcome, reason }: ChallengeDecisionBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<NameChallengeView> {
    return staffViewOf(await this.decideNameChallenge.execute({ id, expect, outcome, reason }, cause));
  }
}
