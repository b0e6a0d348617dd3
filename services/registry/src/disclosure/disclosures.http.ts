import { applyDecorators, Body, Controller, Param, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  actorOf,
  Caller,
  type Cause,
  Change,
  CursorQuery,
  type Page,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { Type } from 'class-transformer';
import { IsInt, IsObject, IsUUID, Max, Min } from 'class-validator';
import type { Sections } from '../domain/disclosure/disclosure.js';
import {
  ComparisonView,
  DisclosureCompletenessView,
  publishedViewOf,
  PublishedRevisionView,
  RevisionSummaryView,
  RevisionView,
} from './disclosure-view.js';
import { SECTIONS } from '../sections-schema.js';
import { Disclosures } from './disclosures.js';
import { ReadDisclosures } from './read-disclosures.query.js';

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
@Access('public')
export class DisclosuresHttp {
  constructor(
    private readonly disclosures: Disclosures,
    private readonly revisions: ReadDisclosures,
  ) {}

  @Change(
    'POST',
    ':id/disclosures',
    PublishedRevisionView,
    'Publish a revision of a disclosure; the answer lists the missing fields (R3)',
  )
  @Access('agency', 'alliance-staff')
  async publishDisclosure(
    @PathId() agencyId: string,
    @Body() { sections }: PublishDisclosureBody,
    @RequestCause() cause: Cause,
  ): Promise<PublishedRevisionView> {
    return publishedViewOf(await this.disclosures.publish(agencyId, sections, cause));
  }

  @Read(
    ':id/completeness',
    DisclosureCompletenessView,
    'Judge the latest revision by the standard in force and coming ones (R2, R3)',
  )
  @Access('agency', 'alliance-staff')
  readCompleteness(@PathId() agencyId: string, @Caller() caller: Principal): Promise<DisclosureCompletenessView> {
    return this.revisions.completeness(agencyId, actorOf(caller));
  }

  @Read(
    ':id/disclosures',
    pageView(RevisionSummaryView),
    'List the revisions of an agency’s disclosure, the latest first (R3)',
  )
  listDisclosures(
    @PathId() agencyId: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<Page<RevisionSummaryView>> {
    return this.revisions.page(agencyId, caller, cursor);
  }

  @Read(':id/disclosures/compare', ComparisonView, 'Compare two revisions field by field')
  compareDisclosures(
    @PathId() agencyId: string,
    @Query() { from, to }: CompareQuery,
    @Caller() caller: Principal,
  ): Promise<ComparisonView> {
    return this.revisions.compare(agencyId, from, to, caller);
  }

  @Read(':id/disclosures/:revision', RevisionView, 'Show one revision with its content and commitments')
  readDisclosure(
    @PathId() agencyId: string,
    @Param() { revision }: RevisionPath,
    @Caller() caller: Principal,
  ): Promise<RevisionView> {
    return this.revisions.one(agencyId, revision, caller);
  }
}
