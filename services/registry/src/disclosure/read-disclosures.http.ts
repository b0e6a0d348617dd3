import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Caller, CursorQuery, type Principal, PathId } from '@heng/kit';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, Min } from 'class-validator';
import type { FieldChange, WithheldChange } from '../domain/disclosure/disclosure-comparison.js';
import { RevisionSummary, RevisionView } from './disclosure-view.js';
import { ReadDisclosures } from './read-disclosures.query.js';

const LAST = 2 ** 31 - 1;

class RevisionPath {
  @ApiProperty() @IsString() id!: string;

  @ApiProperty({ example: 1 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LAST)
  revision!: number;
}

class CompareQuery {
  @ApiProperty({ example: 1 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LAST)
  from!: number;

  @ApiProperty({ example: 3 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LAST)
  to!: number;
}

class RevisionPage {
  @ApiProperty({ type: [RevisionSummary] }) items!: RevisionSummary[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

class ComparisonSide {
  @ApiProperty({ example: 1 }) revision!: number;
  @ApiProperty({ example: '2026.1' }) standard!: string;
  @ApiProperty({ example: '2026-03-02' }) publishedOn!: string;
  @ApiPropertyOptional({ type: Object, description: 'for the agency and staff only' })
  publishedBy?: NonNullable<RevisionSummary['publishedBy']>;
}

class ComparisonView {
  @ApiProperty({ type: ComparisonSide }) from!: ComparisonSide;
  @ApiProperty({ type: ComparisonSide }) to!: ComparisonSide;
  @ApiProperty({
    type: [Object],
    description:
      'per `field`: `kind` added, removed or changed, `before`, `after`, of lists `addedEntries` and `removedEntries`; of a withheld field only that it is `withheld`',
  })
  changes!: (FieldChange | WithheldChange)[];
}

@ApiTags('disclosure')
@Controller('agencies')
export class ReadDisclosuresHttp {
  constructor(private readonly disclosures: ReadDisclosures) {}

  @Get(':id/disclosures')
  @Access('public')
  @ApiOperation({ summary: 'The revisions of an agency’s disclosure, the latest first (R3)' })
  @ApiOkResponse({ type: RevisionPage })
  list(@PathId() id: string, @Query() { cursor }: CursorQuery, @Caller() caller: Principal): Promise<RevisionPage> {
    return this.disclosures.page(id, caller, cursor);
  }

  @Get(':id/disclosures/compare')
  @Access('public')
  @ApiOperation({ summary: 'What differs from one revision to another, field by field' })
  @ApiOkResponse({ type: ComparisonView })
  compare(
    @PathId() id: string,
    @Query() { from, to }: CompareQuery,
    @Caller() caller: Principal,
  ): Promise<ComparisonView> {
    return this.disclosures.compare(id, from, to, caller);
  }

  @Get(':id/disclosures/:revision')
  @Access('public')
  @ApiOperation({ summary: 'One revision with its content, and what binds it to that' })
  @ApiOkResponse({ type: RevisionView })
  read(@PathId() id: string, @Param() { revision }: RevisionPath, @Caller() caller: Principal): Promise<RevisionView> {
    return this.disclosures.one(id, revision, caller);
  }
}
