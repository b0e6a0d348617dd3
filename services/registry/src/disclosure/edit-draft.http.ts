import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, actorOf, Caller, type Cause, IfMatch, type Principal, RequestCause, PathId } from '@heng/kit';
import { IsObject, IsOptional, IsString } from 'class-validator';
import type { Sections } from '../domain/disclosure/disclosure.js';
import { DiscardDraft } from './discard-draft.js';
import { DraftView } from './disclosure-view.js';
import { ReadDraft } from './read-draft.query.js';
import { WriteDraft } from './write-draft.js';

class DraftStandard {
  @ApiPropertyOptional({
    example: '2027.1',
    description: 'the version to come that the draft is written for; by itself the one in force',
  })
  @IsOptional()
  @IsString()
  standard?: string;
}

class WriteDraftBody extends DraftStandard {
  @ApiProperty({ type: Object, description: 'the whole content, by section and field; what is missing may be missing' })
  @IsObject()
  sections!: Sections;
}

class WriteSectionBody extends DraftStandard {
  @ApiProperty({ type: Object, example: { certifiedCount: 8, fullTimeCount: 5 }, description: 'by field' })
  @IsObject()
  content!: Record<string, unknown>;
}

@ApiTags('disclosure')
@Controller('agencies')
export class EditDraftHttp {
  constructor(
    private readonly readDraft: ReadDraft,
    private readonly writeDraft: WriteDraft,
    private readonly discardDraft: DiscardDraft,
  ) {}

  @Get(':id/draft')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'The draft of the next revision, and what it lacks; an empty one shows what is published' })
  @ApiOkResponse({ type: DraftView })
  read(@PathId() id: string, @Caller() caller: Principal): Promise<DraftView> {
    return this.readDraft.execute(id, actorOf(caller));
  }

  @Put(':id/draft')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Write the whole draft; what does not fit is refused, all faults at once' })
  @ApiOkResponse({ type: DraftView })
  async write(
    @PathId() agencyId: string,
    @Body() writing: WriteDraftBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<DraftView> {
    await this.writeDraft.execute({ agencyId, expect, writing }, cause);
    return this.readDraft.execute(agencyId, cause.actor);
  }

  @Put(':id/draft/:section')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Write one section of the draft; the others stay as they are' })
  @ApiOkResponse({ type: DraftView })
  async writeSection(
    @PathId() agencyId: string,
    @Param('section') section: string,
    @Body() { content, standard }: WriteSectionBody,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<DraftView> {
    await this.writeDraft.execute({ agencyId, expect, writing: { section, content, standard } }, cause);
    return this.readDraft.execute(agencyId, cause.actor);
  }

  @Delete(':id/draft')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Discard the draft' })
  @ApiOkResponse({ type: DraftView })
  async discard(
    @PathId() agencyId: string,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<DraftView> {
    await this.discardDraft.execute({ agencyId, expect }, cause);
    return this.readDraft.execute(agencyId, cause.actor);
  }
}
