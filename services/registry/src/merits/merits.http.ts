import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { meritKinds } from '@heng/contracts';
import { AreFiles } from '@heng/files';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  IsBusinessDate,
  IsReason,
  type Page,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
  IsName,
  IsText,
} from '@heng/kit';
import type { Who } from '@heng/kit/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { allowedActions, type Claim, type Merit, meritLevels, meritStates } from '../domain/merits/merit.js';
import { Merits } from './merits.js';

const TEXT = { nullable: true, type: String } as const;
const DATE = { ...TEXT, format: 'date' } as const;

/** A recognised merit as the public sees it. */
class PublicMeritView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ enum: meritKinds }) kind!: Merit['kind'];
  @ApiProperty({ enum: meritLevels, nullable: true }) level!: Merit['level'];
  @ApiProperty() title!: string;
  @ApiProperty({ ...TEXT, description: 'the organisation that gave an award' }) awardedBy!: string | null;
  @ApiProperty({ ...DATE, example: '2025-11-20' }) awardedOn!: string | null;
  @ApiProperty({ ...TEXT, format: 'uuid', description: 'the knowledge that this is, cites or honours' })
  knowledgeId!: string | null;
  @ApiProperty({ enum: meritStates }) state!: Merit['state'];
  @ApiProperty({ format: 'date' }) claimedOn!: string;
  @ApiProperty(DATE) decidedOn!: string | null;
}

/** A merit as its agency and staff see it. */
class MeritView extends PublicMeritView {
  @ApiPropertyOptional({ ...TEXT, description: 'not public' }) evidence?: string | null;
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'not public' }) fileIds?: readonly string[];
  @ApiPropertyOptional({ ...TEXT, description: 'the reason of staff; not public' }) reason?: string | null;
  @ApiPropertyOptional({ type: [String], example: ['recognise', 'refuse'], description: 'not public' })
  allowedActions?: string[];
}

class ClaimMeritBody {
  @IsIn(meritKinds) kind!: Claim['kind'];
  @ApiProperty({ description: 'the level of a government’s award' })
  @IsOptional()
  @IsIn(meritLevels)
  level: Claim['level'] = null;
  @IsName(2, 200, { example: '2025年度两化融合贯标优秀服务机构' }) title!: string;
  @IsName(2, 100, { example: '中国机械工业联合会', description: 'the organisation that gave an award' })
  @IsOptional()
  awardedBy: string | null = null;
  @IsOptional() @IsBusinessDate({ description: 'the day of an award' }) awardedOn: string | null = null;
  @ApiProperty({ description: 'the agency’s shared knowledge that a citation or an award is about' })
  @IsOptional()
  @IsUUID()
  knowledgeId: string | null = null;
  @IsText(2000, { example: '奖励文件的公开网址或文号', description: 'evidence that anyone can check; not public' }, 2)
  @IsOptional()
  evidence: string | null = null;
  @AreFiles() fileIds: string[] = [];
}

class RecogniseMeritBody {
  @IsReason({ example: '获奖文件与联盟留存文件一致' }) @IsOptional() reason: string | null = null;
}

class RefuseMeritBody {
  @IsReason({ example: '所附文件不能证明该奖励' }) reason!: string;
}

class MeritsQuery extends CursorQuery {
  @IsOptional() @IsIn(meritStates) state: Merit['state'] = 'claimed';
  @IsOptional() @IsIn(meritKinds) kind?: Merit['kind'];
}

function publicViewOf(merit: Merit): PublicMeritView {
  const { id, version, agencyId, kind, level, title, awardedBy, awardedOn, knowledgeId } = merit;
  const { state, claimedOn, decidedOn } = merit;
  const what = { id, version, agencyId, kind, level, title, awardedBy, awardedOn, knowledgeId };
  return { ...what, state, claimedOn, decidedOn };
}

function viewOf(merit: Merit, reader: Who): MeritView {
  const { evidence, fileIds, reason } = merit;
  return { ...publicViewOf(merit), evidence, fileIds, reason, allowedActions: allowedActions(merit, reader) };
}

@ApiTags('merits')
@Controller()
@Access('alliance-staff')
export class MeritsHttp {
  constructor(private readonly merits: Merits) {}

  @Change('POST', 'agencies/:id/merits', MeritView, 'Claim an award, a contribution, research or a citation (R9 5, 6)')
  @Access('agency', 'alliance-staff')
  async claimMerit(
    @PathId() agencyId: string,
    @Body() body: ClaimMeritBody,
    @RequestCause() cause: Cause,
  ): Promise<MeritView> {
    return viewOf(await this.merits.claim(agencyId, body, cause), cause.actor);
  }

  @Change('POST', 'merits/:id/recognition', MeritView, 'Recognise a merit: it counts from now on (R9 5, 6)')
  async recogniseMerit(@Changed() at: Changing, @Body() { reason }: RecogniseMeritBody): Promise<MeritView> {
    return viewOf(await this.merits.recognise(at, reason), at.cause.actor);
  }

  @Change('POST', 'merits/:id/refusal', MeritView, 'Refuse a merit, with the reason')
  async refuseMerit(@Changed() at: Changing, @Body() { reason }: RefuseMeritBody): Promise<MeritView> {
    return viewOf(await this.merits.refuse(at, reason), at.cause.actor);
  }

  @Read('agencies/:id/merits', pageView(MeritView), 'List an agency’s recognised merits; the agency and staff see all')
  @Access('alliance-staff', 'agency', 'public')
  async listAgencyMerits(
    @PathId() agencyId: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<Page<MeritView>> {
    const { role, org } = caller;
    const creditCode = await this.merits.codeOf(agencyId);
    const seesAll = role === 'alliance-staff' || (role === 'agency' && org === creditCode);
    const { items, next } = await this.merits.ofAgency(agencyId, seesAll, cursor);
    return { items: items.map((merit) => (seesAll ? viewOf(merit, caller) : publicViewOf(merit))), next };
  }

  @Read('merits', pageView(MeritView), 'List the merits of a state, in the order in which they came to it')
  async listMerits(@Query() query: MeritsQuery, @Caller() caller: Principal): Promise<Page<MeritView>> {
    const { items, next } = await this.merits.ofState(query);
    return { items: items.map((merit) => viewOf(merit, caller)), next };
  }
}
