import { Readable } from 'node:stream';
import { applyDecorators, Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProperty,
  ApiPropertyOptional,
  type ApiPropertyOptions,
  ApiTags,
} from '@nestjs/swagger';
import { bureauNames, industryNames, projectEndings, provinceNames, stages } from '@heng/contracts';
import { type TableFormat, tableFormats, writeTable } from '@heng/imports/tables';
import { Access, Caller, Download, MayBe, type Principal, Read } from '@heng/kit';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import type { FacetCounts } from '../domain/board/board-facets.js';
import {
  type BoardStage,
  boardStages,
  type BoardState,
  boardStates,
  type Progress,
  progresses,
} from '../domain/board/board-line.js';
import type { Happened } from '../domain/board/statistics.js';
import type { BoardFilter } from '../storage/board/board-search.js';
import { nameReaderOf } from '../storage/name-withholding/name-shown.js';
import { boardTable } from './board-columns.js';
import { BoardLineView } from './board-view.js';
import { ReadBoard } from './read-board.query.js';
import { ReadStatistics } from './read-statistics.query.js';

const FORMATS = Object.keys(tableFormats);
const PROVINCES = [...provinceNames.keys()];
const BUREAUS = [...bureauNames.keys()];

/** The filters of the board. */
class BoardQuery {
  @ApiPropertyOptional({
    example: '衡造',
    description: 'a part of the name of the enterprise or agency, its pinyin or initials; all words must be met',
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;

  @MayBe(PROVINCES, { example: '440000', description: 'province of the enterprise (GB/T 2260)' }) province?: string;

  @MayBe(BUREAUS, { example: 'equipment-1', description: 'bureau in charge (归口管理司局)' }) bureau?: string;

  @ApiPropertyOptional() @IsOptional() @IsUUID() agencyId?: string;
  @MayBe(boardStages, { description: 'the latest stage that has begun' }) stage?: BoardStage;
  @MayBe(progresses, { description: 'under way, or over in whatever way' }) progress?: Progress;
  @MayBe(boardStates) state?: BoardState;
  @MayBe(['true'], { description: 'only those whose present phase takes longer than expected' }) stalled?: 'true';
}

class BoardPageQuery extends BoardQuery {
  @ApiPropertyOptional({ description: '`next` of the page before, with the same filters' })
  @IsOptional()
  @IsString()
  cursor?: string;
}

const filterOf = ({ q, agencyId, stalled, ...facets }: BoardQuery): BoardFilter => ({
  ...{ q, agencyId },
  facets: stalled ? { ...facets, stalled: true } : facets,
});

class BoardPageView {
  @ApiProperty({ type: [BoardLineView] }) items!: BoardLineView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
  @ApiProperty({
    nullable: true,
    type: 'integer',
    description: 'the number of lines that fit; null where so many meet the search that only some are counted',
  })
  count!: number | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'integer' } },
    example: { progress: { 'in-progress': 31, completed: 120 } },
    description: 'by filter and value, the number of counted lines that fit the value and all other filters',
  })
  counts!: FacetCounts;
}

class ExportPath {
  @IsIn(FORMATS) format!: TableFormat;
}

/** An optional month `YYYY-MM` of the years 1900 to 2199. */
const IsMonth = (options: ApiPropertyOptions) =>
  applyDecorators(ApiPropertyOptional(options), IsOptional(), Matches(/^(?:19|2[01])\d{2}-(0[1-9]|1[0-2])$/));

class StatisticsQuery {
  @IsMonth({ example: '2025-01', description: 'the first month; by default eleven before the last' }) from?: string;
  @IsMonth({ example: '2026-06', description: 'the last month; by default the present one' }) until?: string;
  @MayBe(PROVINCES, { example: '440000', description: 'province of the enterprise (GB/T 2260)' }) province?: string;
  @MayBe([...industryNames.keys()], {
    example: '34',
    description: 'industry of the enterprise (GB/T 4754-2017), as it is recorded',
  })
  industry?: string;
}

/** A number for each of some names. */
const numbers = (of: readonly string[], description: string): ApiPropertyOptions => ({
  type: 'object',
  properties: Object.fromEntries(of.map((one) => [one, { type: 'integer' }])),
  required: [...of],
  description,
});

class Counts {
  @ApiProperty({ type: 'integer' }) started!: number;
  @ApiProperty(numbers(projectEndings, 'the projects that ended, by ending')) ended!: Happened['ended'];
  @ApiProperty(numbers(stages, 'the projects that began the stage')) stages!: Happened['stages'];
}
class MonthCountsView extends Counts {
  @ApiProperty({ example: '2026-03' }) month!: string;
}
class ProvinceCountsView extends Counts {
  @ApiProperty({ example: '440000' }) province!: string;
}
class IndustryCountsView extends Counts {
  @ApiProperty({ example: '34' }) industry!: string;
}

class StatisticsView {
  @ApiProperty({ type: [MonthCountsView], description: 'every month from the first to the last' })
  months!: MonthCountsView[];
  @ApiProperty({ type: [ProvinceCountsView], description: 'in all of the months' }) provinces!: ProvinceCountsView[];
  @ApiProperty({ type: [IndustryCountsView], description: 'in all of the months' }) industries!: IndustryCountsView[];
}

/** R4: the public board. */
@ApiTags('board')
@Controller('board')
@Access('public')
export class BoardHttp {
  constructor(
    private readonly board: ReadBoard,
    private readonly statistics: ReadStatistics,
  ) {}

  @Read(
    'statistics',
    StatisticsView,
    'Count projects started and ended, and stages begun, by month, province and industry',
  )
  readStatistics(@Query() query: StatisticsQuery) {
    return this.statistics.of(query);
  }

  @Download('export.:format', Object.values(tableFormats), 'Download a view of the board as CSV, JSON lines or Excel')
  @ApiParam({ name: 'format', enum: FORMATS })
  exportBoard(@Param() { format }: ExportPath, @Query() query: BoardQuery): StreamableFile {
    const content = writeTable(format, boardTable, this.board.batches(filterOf(query)));
    return new StreamableFile(Readable.from(content, { objectMode: false }), {
      type: tableFormats[format],
      disposition: `attachment; filename="heng-board.${format}"`,
    });
  }

  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The board: how far each enterprise’s project is (R4), the newest first, 50 a page' })
  @ApiOkResponse({ type: BoardPageView })
  searchBoard(@Query() { cursor, ...query }: BoardPageQuery, @Caller() caller: Principal): Promise<string> {
    return this.board.page(filterOf(query), cursor, nameReaderOf(caller));
  }
}
