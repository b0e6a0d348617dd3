import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, type Cause, IfMatch, RequestCause, PathId } from '@heng/kit';
import { IsObject } from 'class-validator';
import type { DisclosureRevision, Sections } from '../domain/disclosure/disclosure.js';
import { PublishedRevision } from './disclosure-view.js';
import { PublishDisclosure } from './publish-disclosure.js';
import { PublishDraft } from './publish-draft.js';

class PublishDisclosureBody {
  @ApiProperty({
    type: Object,
    description:
      'what is disclosed, by section and field of the disclosure standard in force; what is left out is missing',
    example: {
      team: { certifiedCount: 8, fullTimeCount: 5 },
      yearsAndIncome: { years: 6, income: { from: 100, to: 300 } },
    },
  })
  @IsObject()
  sections!: Sections;
}

@ApiTags('disclosure')
@Controller('agencies')
export class PublishDisclosureHttp {
  constructor(
    private readonly publishDisclosure: PublishDisclosure,
    private readonly publishDraft: PublishDraft,
  ) {}

  @Post(':id/disclosures')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Publish a revision of the disclosure (R3); it says what is missing' })
  @ApiCreatedResponse({ type: PublishedRevision })
  async publish(
    @PathId() agencyId: string,
    @Body() { sections }: PublishDisclosureBody,
    @RequestCause() cause: Cause,
  ): Promise<PublishedRevision> {
    return publishedView(await this.publishDisclosure.execute({ agencyId, sections }, cause));
  }

  @Post(':id/draft/publication')
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Publish the draft as the next revision (R3); the draft is empty then' })
  @ApiCreatedResponse({ type: PublishedRevision })
  async publishTheDraft(
    @PathId() agencyId: string,
    @IfMatch() expect: number,
    @RequestCause() cause: Cause,
  ): Promise<PublishedRevision> {
    return publishedView(await this.publishDraft.execute({ agencyId, expect }, cause));
  }
}

function publishedView(published: DisclosureRevision): PublishedRevision {
  const { id, version, revision, standard, publishedOn, publishedBy, edits: editedBy } = published;
  const { complete, required, answered, missing, contentHash } = published;
  const judged = { complete, required, answered, missing, contentHash };
  return { id, version, revision, standard, publishedOn, publishedBy, editedBy, ...judged, allowedActions: [] };
}
