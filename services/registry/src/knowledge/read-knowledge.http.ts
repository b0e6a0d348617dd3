import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, CursorQuery, PathId } from '@heng/kit';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { type KnowledgeItem, knowledgeKinds } from '../domain/merits/knowledge.js';
import { KnowledgeLine, KnowledgeView } from './knowledge-view.js';
import { ReadKnowledge } from './read-knowledge.query.js';

class KnowledgeQuery extends CursorQuery {
  @ApiPropertyOptional({ example: '装备行业', description: 'part of the title or the summary' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;

  @ApiPropertyOptional({ enum: knowledgeKinds })
  @IsOptional()
  @IsIn(knowledgeKinds)
  kind?: KnowledgeItem['kind'];

  @ApiPropertyOptional({ description: 'whose' })
  @IsOptional()
  @IsUUID()
  agencyId?: string;
}

class KnowledgePage {
  @ApiProperty({ type: [KnowledgeLine] }) items!: KnowledgeLine[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

@ApiTags('knowledge')
@Controller('knowledge')
export class ReadKnowledgeHttp {
  constructor(private readonly knowledge: ReadKnowledge) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'Shared knowledge that staff recognised, last first' })
  @ApiOkResponse({ type: KnowledgePage })
  list(@Query() filter: KnowledgeQuery): Promise<KnowledgePage> {
    return this.knowledge.page(filter);
  }

  @Get(':id')
  @Access('public')
  @ApiOperation({ summary: 'One item with its file, its citations and awards' })
  @ApiOkResponse({ type: KnowledgeView })
  read(@PathId() id: string): Promise<KnowledgeView> {
    return this.knowledge.byId(id);
  }
}
