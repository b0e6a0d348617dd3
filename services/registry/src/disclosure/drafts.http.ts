import { Body, Controller, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, actorOf, Caller, Change, Changed, type Changing, PathId, type Principal, Read } from '@heng/kit';
import { IsObject, IsOptional, IsString } from 'class-validator';
import type { Sections } from '../domain/disclosure/disclosure.js';
import { DraftView, publishedViewOf, PublishedRevisionView } from './disclosure-view.js';
import { SECTION, SECTIONS } from '../sections-schema.js';
import { Disclosures } from './disclosures.js';
import { Drafts } from './drafts.js';

class DraftStandard {
  @ApiProperty({
    example: '2027.1',
    description: 'the coming version that the draft is written for; without it, the one in force',
  })
  @IsOptional()
  @IsString()
  standard?: string;
}

class WriteDraftBody extends DraftStandard {
  @ApiProperty({ ...SECTIONS, description: 'the whole content, by section and field; fields may be missing' })
  @IsObject()
  sections!: Sections;
}

class WriteSectionBody extends DraftStandard {
  @ApiProperty({
    ...SECTION,
    example: { certifiedCount: 8, fullTimeCount: 5 },
    description: 'by field',
  })
  @IsObject()
  content!: Record<string, unknown>;
}

@ApiTags('disclosure')
@Controller('agencies')
@Access('agency', 'alliance-staff')
export class DraftsHttp {
  constructor(
    private readonly drafts: Drafts,
    private readonly disclosures: Disclosures,
  ) {}

  @Read(
    ':id/draft',
    DraftView,
    'Show the draft of the next revision and its missing fields; an empty one shows the published content',
  )
  readDraft(@PathId() agencyId: string, @Caller() caller: Principal): Promise<DraftView> {
    return this.drafts.read(agencyId, actorOf(caller));
  }

  @Change('PUT', ':id/draft', DraftView, 'Write the whole draft; a refusal names all faults at once')
  writeDraft(@Changed() at: Changing, @Body() body: WriteDraftBody): Promise<DraftView> {
    return this.drafts.write(at, body);
  }

  @Change('PUT', ':id/draft/:section', DraftView, 'Write one section of the draft; the others stay as they are')
  writeDraftSection(
    @Changed() at: Changing,
    @Param('section') section: string,
    @Body() body: WriteSectionBody,
  ): Promise<DraftView> {
    return this.drafts.write(at, { ...body, section });
  }

  @Change('DELETE', ':id/draft', DraftView, 'Discard the draft')
  discardDraft(@Changed() at: Changing): Promise<DraftView> {
    return this.drafts.discard(at);
  }

  @Change(
    'POST',
    ':id/draft/publication',
    PublishedRevisionView,
    'Publish the draft as the next revision (R3); this empties the draft',
    201,
  )
  async publishDraft(@Changed() at: Changing): Promise<PublishedRevisionView> {
    return publishedViewOf(await this.disclosures.publishDraft(at));
  }
}
