import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, ChallengeBody, RequestCause, PathId } from '@heng/kit';
import { ChallengeView, publicViewOf } from './challenge-view.js';
import { FileChallenge } from './file-challenge.js';

@ApiTags('withholding')
@Controller('withholdings')
export class FileChallengeHttp {
  constructor(private readonly fileChallenge: FileChallenge) {}

  @Post(':id/challenges')
  @Access('public')
  @ApiOperation({ summary: 'Say that a field is withheld wrongly; nobody need give a name' })
  @ApiCreatedResponse({ type: ChallengeView })
  async file(
    @PathId() withholdingId: string,
    @Body() { reason, contact }: ChallengeBody,
    @RequestCause() cause: Cause,
  ): Promise<ChallengeView> {
    return publicViewOf(await this.fileChallenge.execute({ withholdingId, reason, contact: contact ?? null }, cause));
  }
}
