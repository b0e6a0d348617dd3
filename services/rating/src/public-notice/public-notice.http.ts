import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '@heng/contracts';
import { Access, type Cause, IfMatch, RequestCause, PathId } from '@heng/kit';
import { ArrayMaxSize, IsBoolean, IsOptional, IsString, Length } from 'class-validator';
import { allowedActions } from '../domain/cycle.js';
import { allowedActions as allowedOfObjection, type Objection } from '../domain/objection.js';
import { DecideObjection } from './decide-objection.js';
import { FileObjection } from './file-objection.js';
import { PublishNotices } from './publish-notices.js';

class ObjectionBody {
  @ApiProperty({ example: '公示所列项目中有一项并非由该机构承担。' })
  @IsString()
  @Length(1, 5000)
  statement!: string;

  @ApiPropertyOptional({
    type: [String],
    example: ['https://example.cn/contract.pdf'],
    description: 'texts or addresses',
  })
  @IsOptional()
  @IsString({ each: true })
  @Length(1, 2000, { each: true })
  @ArrayMaxSize(20)
  evidence?: string[];
}

class DecisionBody {
  @ApiProperty({ description: 'an upheld objection leads to a new review and a new notice' })
  @IsBoolean()
  upheld!: boolean;

  @ApiProperty({ example: '经核对项目合同，异议不成立。' })
  @IsString()
  @Length(1, 2000)
  reason!: string;
}

class NotifiedCycle {
  @ApiProperty({ example: '2026-H1' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

class StandingObjection {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() ratingId!: string;
  @ApiProperty({ enum: ['open', 'upheld', 'dismissed'] }) outcome!: string;
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}

@ApiTags('public notice')
@Controller()
export class PublicNoticeHttp {
  constructor(
    private readonly publishNotices: PublishNotices,
    private readonly fileObjection: FileObjection,
    private readonly decideObjection: DecideObjection,
  ) {}

  @Post('cycles/:cycle/notices')
  @HttpCode(200)
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Publish every reviewed rating for ten working days (R8)' })
  @ApiOkResponse({ type: NotifiedCycle })
  async publish(
    @Param('cycle') id: string,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<NotifiedCycle> {
    const cycle = await this.publishNotices.execute(id, expect, cause);
    return { id, version: cycle.version, allowedActions: allowedActions(cycle, cause.actor) };
  }

  @Post('ratings/:id/objections')
  @Access('public')
  @ApiOperation({ summary: 'Object to a result on notice, until 24:00 of its last day (R8)' })
  @ApiCreatedResponse({ type: StandingObjection })
  async object(
    @PathId() ratingId: string,
    @Body() { statement, evidence = [] }: ObjectionBody,
    @RequestCause() cause: Cause,
  ): Promise<StandingObjection> {
    return standing(await this.fileObjection.execute(ratingId, { statement, evidence }, cause), cause.actor);
  }

  @Post('objections/:id/decision')
  @HttpCode(200)
  @Access('expert')
  @ApiOperation({ summary: 'Decide an objection, with the reason (R8)' })
  @ApiOkResponse({ type: StandingObjection })
  async decide(
    @PathId() id: string,
    @Body() body: DecisionBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<StandingObjection> {
    return standing(await this.decideObjection.execute(id, body, expect, cause), cause.actor);
  }
}

const standing = (objection: Objection, by: Actor): StandingObjection => {
  const { id, version, ratingId, outcome } = objection;
  return { id, version, ratingId, outcome, allowedActions: allowedOfObjection(objection, by) };
};
