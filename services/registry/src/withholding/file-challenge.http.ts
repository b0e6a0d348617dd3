import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause } from '@heng/kit';
import { IsEmail, IsOptional, IsString, Length } from 'class-validator';
import { ChallengeView, publicViewOf } from './challenge-view.js';
import { FileChallenge } from './file-challenge.js';

class FileChallengeBody {
  @ApiProperty({ example: '该企业名单已在企业官网公布，不属于商业秘密。', description: 'for staff and the agency' })
  @IsString()
  @Length(10, 2000)
  reason!: string;

  @ApiPropertyOptional({ example: 'someone@example.cn', description: 'for staff alone' })
  @IsOptional()
  @IsEmail()
  contact?: string;
}

@ApiTags('withholding')
@Controller('withholdings')
export class FileChallengeHttp {
  constructor(private readonly fileChallenge: FileChallenge) {}

  @Post(':id/challenges')
  @Access('public')
  @ApiOperation({ summary: 'Say that a field is withheld wrongly; nobody need give a name' })
  @ApiCreatedResponse({ type: ChallengeView })
  async file(
    @Param('id', ParseUUIDPipe) withholdingId: string,
    @Body() { reason, contact }: FileChallengeBody,
    @RequestCause() cause: Cause,
  ): Promise<ChallengeView> {
    return publicViewOf(await this.fileChallenge.execute({ withholdingId, reason, contact: contact ?? null }, cause));
  }
}
