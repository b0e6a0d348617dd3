import { applyDecorators, Body, Controller, Param, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  actorOf,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
  MayBeAbsent,
} from '@heng/kit';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsString, IsUUID, Max, Min } from 'class-validator';
import type { Sections } from '../domain/disclosure/disclosure.js';
import {
  ComparisonView,
  DisclosureCompletenessView,
  DraftView,
  publishedViewOf,
  PublishedRevisionView,
  RevisionSummaryView,
  RevisionView,
} from './disclosure-view.js';
import { SECTION, SECTIONS } from '../agency-views.js';
import { Disclosures } from './disclosures.js';
import { ReadDisclosures } from './read-disclosures.query.js';

class DraftStandard {
  @ApiProperty({
    example: '2027.1',
    description: 'the coming version that the draft is written for; without it, the one in force',
  })
  @MayBeAbsent()
  @IsString()
  standard?: string;
}

class WriteDraftBody extends DraftStandard {
  @ApiProperty({ ...SECTIONS, description: 'the whole content, by section and field; fields may be missing' })
  @IsObject()
  sections!: Sections;
}

class WriteSectionBody extends DraftStandard {
  @ApiProperty({ ...SECTION, example: { certifiedCount: 8, fullTimeCount: 5 }, description: 'by field' })
  @IsObject()
  content!: Record<string, unknown>;
}

class PublishDisclosureBody {
  @ApiProperty({
    ...SECTIONS,
    description: 'by section and field of the disclosure standard in force; fields left out count as missing',
    example: {
      team: { certifiedCount: 8, fullTimeCount: 5 },
      yearsAndIncome: { years: 6, income: { from: 100, to: 300 } },
    },
  })
  @IsObject()
  sections!: Sections;
}

const IsRevision = () =>
  applyDecorators(
    Type(() => Number),
    IsInt(),
    Min(1),
    Max(2 ** 31 - 1),
  );

class RevisionPath {
  @IsUUID()
  id!: string;

  @IsRevision()
  revision!: number;
}

class CompareQuery {
  @IsRevision()
  from!: number;

  @IsRevision()
  to!: number;
}

@ApiTags('disclosure')
@Controller('agencies')
@Access('agency', 'alliance-staff')
export class DisclosuresHttp {
  constructor(
    private readonly disclosures: Disclosures,
    private readonly revisions: ReadDisclosures,
  ) {}

  @Read(
    ':id/draft',
    DraftView,
    'Show the draft of the next revision and its missing fields; an empty one shows the published content',
  )
  readDraft(@PathId() agencyId: string, @Caller() caller: Principal) {
    return this.disclosures.readDraft(agencyId, actorOf(caller));
  }

  @Change('PUT', ':id/draft', DraftView, 'Write the whole draft; a refusal names all faults at once')
  writeDraft(@Changed() at: Changing, @Body() body: WriteDraftBody) {
    return this.disclosures.writeDraft(at, body);
  }

  @Change('PUT', ':id/draft/:section', DraftView, 'Write one section of the draft; the others stay as they are')
  writeDraftSection(@Changed() at: Changing, @Param('section') section: string, @Body() body: WriteSectionBody) {
    return this.disclosures.writeDraft(at, { ...body, section });
  }

  @Change('DELETE', ':id/draft', DraftView, 'Discard the draft')
  discardDraft(@Changed() at: Changing) {
    return this.disclosures.discardDraft(at);
  }

  @Change(
    'POST',
    ':id/draft/publication',
    PublishedRevisionView,
    'Publish the draft as the next revision (R3); this empties the draft',
    201,
  )
  async publishDraft(@Changed() at: Changing) {
    return publishedViewOf(await this.disclosures.publishDraft(at));
  }

  @Change(
    'POST',
    ':id/disclosures',
    PublishedRevisionView,
    'Publish a revision of a disclosure; the answer lists the missing fields (R3)',
  )
  async publishDisclosure(
    @PathId() agencyId: string,
    @Body() { sections }: PublishDisclosureBody,
    @RequestCause() cause: Cause,
  ) {
    return publishedViewOf(await this.disclosures.publish(agencyId, sections, cause));
  }

  @Read(
    ':id/completeness',
    DisclosureCompletenessView,
    'Judge the latest revision by the standard in force and coming ones (R2, R3)',
  )
  readCompleteness(@PathId() agencyId: string, @Caller() caller: Principal) {
    return this.revisions.completeness(agencyId, actorOf(caller));
  }

  @Read(
    ':id/disclosures',
    pageView(RevisionSummaryView),
    'List the revisions of an agency’s disclosure, the latest first (R3)',
  )
  @Access('public')
  listDisclosures(@PathId() agencyId: string, @Query() { cursor }: CursorQuery, @Caller() caller: Principal) {
    return this.revisions.page(agencyId, caller, cursor);
  }

  @Read(':id/disclosures/compare', ComparisonView, 'Compare two revisions field by field')
  @Access('public')
  compareDisclosures(@PathId() agencyId: string, @Query() { from, to }: CompareQuery, @Caller() caller: Principal) {
    return this.revisions.compare(agencyId, from, to, caller);
  }

  @Read(':id/disclosures/:revision', RevisionView, 'Show one revision with its content and commitments')
  @Access('public')
  readDisclosure(@PathId() agencyId: string, @Param() { revision }: RevisionPath, @Caller() caller: Principal) {
    return this.revisions.one(agencyId, revision, caller);
  }
}
