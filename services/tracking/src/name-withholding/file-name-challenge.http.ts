import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, ChallengeBody, RequestCause, PathId } from '@heng/kit';
import { FileNameChallenge } from './file-name-challenge.js';
import { NameChallengeView, publicViewOf } from './name-challenge-view.js';

@ApiTags('name withholding')
@Controller('enterprises')
export class FileNameChallengeHttp {
  constructor(private readonly fileNameChallenge: FileNameChallenge) {}

  @Post(':id/name-challenges')
  @Access('public')
  @ApiOperation({ summary: 'Say that a name is withheld wrongly; nobody need give a name' })
  @ApiCreatedResponse({ type: NameChallengeView })
  async file(
    @PathId() enterpriseId: string,
    @Body() { reason, contact }: ChallengeBody,
    @RequestCause() cause: Cause,
  ): Promise<NameChallengeView> {
    return publicViewOf(
      await this.fileNameChallenge.execute({ enterpriseId, reason, contact: contact ?? null }, cause),
    );
  }
}
