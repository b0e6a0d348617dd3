import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { meritKinds } from '@heng/contracts';
import { Access, type Cause, IsBusinessDate, RequestCause, PathId } from '@heng/kit';
import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { type Claim, meritLevels } from '../domain/merits/merit.js';
import { ClaimMerit } from './claim-merit.js';
import { MeritView, viewOf } from './merit-view.js';

class ClaimMeritBody {
  @ApiProperty({ enum: meritKinds })
  @IsIn(meritKinds)
  kind!: Claim['kind'];

  @ApiPropertyOptional({ enum: meritLevels, description: 'of a government’s award: which' })
  @IsOptional()
  @IsIn(meritLevels)
  level?: NonNullable<Claim['level']>;

  @ApiProperty({ example: '2025年度两化融合贯标优秀服务机构' })
  @IsString()
  @Length(2, 200)
  title!: string;

  @ApiPropertyOptional({ example: '中国机械工业联合会', description: 'of an award: the organisation that gave it' })
  @IsOptional()
  @IsString()
  @Length(2, 100)
  awardedBy?: string;

  @IsOptional()
  @IsBusinessDate({ required: false, description: 'of an award: its day' })
  awardedOn?: string;

  @ApiPropertyOptional({ description: 'of a citation or an award: the agency’s shared knowledge that it is about' })
  @IsOptional()
  @IsUUID()
  knowledgeId?: string;

  @ApiPropertyOptional({ example: '奖励文件的公开网址或文号', description: 'where it can be checked; not public' })
  @IsOptional()
  @IsString()
  @Length(2, 2000)
  evidence?: string;

  @ApiPropertyOptional({ type: [String], description: 'uploaded files that show it; not public' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  fileIds?: string[];
}

@ApiTags('merits')
@Controller('agencies')
export class ClaimMeritHttp {
  constructor(private readonly claimMerit: ClaimMerit) {}

  @Post(':id/merits')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Claim an award, a contribution, research or shared knowledge (R9 5, 6)' })
  @ApiCreatedResponse({ type: MeritView })
  async claim(
    @PathId() agencyId: string,
    @Body() body: ClaimMeritBody,
    @RequestCause() cause: Cause,
  ): Promise<MeritView> {
    const { kind, title, level = null, awardedBy = null, awardedOn = null, knowledgeId = null } = body;
    const { evidence = null, fileIds = [] } = body;
    const claim = { kind, title, level, awardedBy, awardedOn, knowledgeId, evidence, fileIds, agencyId };
    return viewOf(await this.claimMerit.execute(claim, cause));
  }
}
