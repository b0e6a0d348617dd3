import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IsBusinessDate, RequestCause, PathId } from '@heng/kit';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { type KnowledgeItem, knowledgeKinds } from '../domain/merits/knowledge.js';
import { type Merit, meritStates } from '../domain/merits/merit.js';
import { ShareKnowledge } from './share-knowledge.js';

class ShareKnowledgeBody {
  @ApiProperty({ enum: knowledgeKinds })
  @IsIn(knowledgeKinds)
  kind!: KnowledgeItem['kind'];

  @ApiProperty({ example: '装备行业贯标实施指南' })
  @IsString()
  @Length(2, 200)
  title!: string;

  @ApiProperty({ example: '面向离散制造企业的贯标步骤、模板和常见问题。' })
  @IsString()
  @Length(10, 5000)
  summary!: string;

  @ApiProperty({ example: 3, description: 'how many wrote it; nobody’s name' })
  @IsInt()
  @Min(1)
  @Max(1000)
  authors!: number;

  @IsBusinessDate({ description: 'when it was shared' })
  sharedOn!: string;

  @ApiPropertyOptional({ description: 'an uploaded file, which the public can download once it is recognised' })
  @IsOptional()
  @IsUUID()
  fileId?: string;
}

class SharedView {
  @ApiProperty({ description: 'of the item and of its merit, by which staff decide' }) id!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty() agencyId!: string;
  @ApiProperty({ enum: knowledgeKinds }) kind!: KnowledgeItem['kind'];
  @ApiProperty() title!: string;
  @ApiProperty({ example: '2026-03-02' }) sharedOn!: string;
  @ApiProperty({ enum: meritStates }) state!: Merit['state'];
}

@ApiTags('knowledge')
@Controller('agencies')
export class ShareKnowledgeHttp {
  constructor(private readonly shareKnowledge: ShareKnowledge) {}

  @Post(':id/knowledge')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Share knowledge (R9 6): public once staff have recognised the merit of the same id' })
  @ApiCreatedResponse({ type: SharedView })
  async share(
    @PathId() agencyId: string,
    @Body() { kind, title, summary, authors, sharedOn, fileId }: ShareKnowledgeBody,
    @RequestCause() cause: Cause,
  ): Promise<SharedView> {
    const shared = { kind, title, summary, authors, sharedOn, fileId: fileId ?? null, agencyId };
    const { merit } = await this.shareKnowledge.execute(shared, cause);
    return { id: merit.id, version: merit.version, agencyId, kind, title, sharedOn, state: merit.state };
  }
}
