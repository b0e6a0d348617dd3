import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, IsReason, RequestCause } from '@heng/kit';
import { IsIn } from 'class-validator';
import type { NameChallengeOutcome } from '../domain/name-withholding/name-challenge.js';
import { DecideNameChallenge } from './decide-name-challenge.js';
import { NameChallengeView, staffViewOf } from './name-challenge-view.js';

class DecideNameChallengeBody {
  @ApiProperty({ enum: ['upheld', 'dismissed'], description: '`upheld` ends the withholding' })
  @IsIn(['upheld', 'dismissed'])
  outcome!: NameChallengeOutcome;

  @IsReason({ example: '该信息未在其他渠道公开，理由仍然成立。', description: 'public' })
  reason!: string;
}

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
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { outcome, reason }: DecideNameChallengeBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<NameChallengeView> {
    return staffViewOf(await this.decideNameChallenge.execute({ id, expect, outcome, reason }, cause));
  }
}
