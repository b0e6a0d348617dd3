import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, RequestCause } from '@heng/kit';
import { IsEmail, IsOptional, IsString, Length } from 'class-validator';
import { FileNameChallenge } from './file-name-challenge.js';
import { NameChallengeView, publicViewOf } from './name-challenge-view.js';

class FileNameChallengeBody {
  @ApiProperty({ example: '该企业贯标的消息已经见报，不属于商业秘密。', description: 'for staff and the enterprise' })
  @IsString()
  @Length(10, 2000)
  reason!: string;

  @ApiPropertyOptional({ example: 'someone@example.cn', description: 'for staff alone' })
  @IsOptional()
  @IsEmail()
  contact?: string;
}

@ApiTags('name withholding')
@Controller('enterprises')
export class FileNameChallengeHttp {
  constructor(private readonly fileNameChallenge: FileNameChallenge) {}

  @Post(':id/name-challenges')
  @Access('public')
  @ApiOperation({ summary: 'Say that a name is withheld wrongly; nobody need give a name' })
  @ApiCreatedResponse({ type: NameChallengeView })
  async file(
    @Param('id', ParseUUIDPipe) enterpriseId: string,
    @Body() { reason, contact }: FileNameChallengeBody,
    @RequestCause() cause: Cause,
  ): Promise<NameChallengeView> {
    return publicViewOf(
      await this.fileNameChallenge.execute({ enterpriseId, reason, contact: contact ?? null }, cause),
    );
  }
}
