import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  type Cause,
  Change,
  CursorQuery,
  IsBusinessDate,
  type Page,
  pageView,
  PathId,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { type KnowledgeItem, knowledgeKinds } from '../domain/merits/knowledge.js';
import { Merits } from './merits.js';
import { KnowledgeLine, KnowledgeView, ReadKnowledge, SharedKnowledgeView } from './read-knowledge.query.js';

class ShareKnowledgeBody {
  @IsIn(knowledgeKinds) kind!: KnowledgeItem['kind'];
  @ApiProperty({ example: '装备行业贯标实施指南' }) @IsString() @Length(2, 200) title!: string;
  @ApiProperty({ example: '面向离散制造企业的贯标步骤、模板和常见问题。' })
  @IsString()
  @Length(10, 5000)
  summary!: string;
  @ApiProperty({ example: 3, description: 'the number of authors, without names' })
  @IsInt()
  @Min(1)
  @Max(1000)
  authors!: number;
  @IsBusinessDate({ description: 'the day it was shared' }) sharedOn!: string;
  @ApiProperty({ description: 'an uploaded file, which the public can download once the merit is recognised' })
  @IsOptional()
  @IsUUID()
  fileId: string | null = null;
}

class KnowledgeQuery extends CursorQuery {
  @ApiProperty({ example: '装备行业', description: 'part of the title or the summary' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;
  @IsOptional() @IsIn(knowledgeKinds) kind?: KnowledgeItem['kind'];
  @ApiProperty({ description: 'the agency that shared it' }) @IsOptional() @IsUUID() agencyId?: string;
}

@ApiTags('knowledge')
@Controller()
@Access('public')
export class KnowledgeHttp {
  constructor(
    private readonly merits: Merits,
    private readonly recognised: ReadKnowledge,
  ) {}

  @Change(
    'POST',
    'agencies/:id/knowledge',
    SharedKnowledgeView,
    'Share knowledge (R9 6), public once its merit is recognised',
  )
  @Access('agency', 'alliance-staff')
  async shareKnowledge(
    @PathId() agencyId: string,
    @Body() body: ShareKnowledgeBody,
    @RequestCause() cause: Cause,
  ): Promise<SharedKnowledgeView> {
    const { kind, title, sharedOn } = body;
    const { id, version, state } = await this.merits.share(agencyId, body, cause);
    return { id, version, agencyId, kind, title, sharedOn, state };
  }

  @Read('knowledge', pageView(KnowledgeLine), 'List the shared knowledge that staff recognised, newest first')
  listKnowledge(@Query() filter: KnowledgeQuery): Promise<Page<KnowledgeLine>> {
    return this.recognised.page(filter);
  }

  @Read('knowledge/:id', KnowledgeView, 'Show one item with its file, its citations and awards')
  readKnowledge(@PathId() id: string): Promise<KnowledgeView> {
    return this.recognised.byId(id);
  }
}
