import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Caller, type Principal } from '@heng/kit';
import { IsOptional, IsString } from 'class-validator';
import { type FacetCounts, MOST_BUREAUS } from '../domain/board/board-facets.js';
import { nameReaderOf } from '../storage/name-withholding/name-shown.js';
import { BoardLineView } from './board-line-view.js';
import { BoardQuery, filterOf } from './board-query.js';
import { SearchBoard } from './search-board.query.js';

class BoardPageQuery extends BoardQuery {
  @ApiPropertyOptional({ description: '`next` of the page before, with the same filters' })
  @IsOptional()
  @IsString()
  cursor?: string;
}

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
    description:
      `by filter and value, the number of counted lines that fit the value and all other filters; ` +
      `of the bureaus the ${MOST_BUREAUS} most frequent`,
  })
  counts!: FacetCounts;
}

@ApiTags('board')
@Controller('board')
export class SearchBoardHttp {
  constructor(private readonly board: SearchBoard) {}

  @Get()
  @Access('public')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The board: how far each enterprise’s project is (R4), the newest first, 50 a page' })
  @ApiOkResponse({ type: BoardPageView })
  searchBoard(@Query() { cursor, ...query }: BoardPageQuery, @Caller() caller: Principal): Promise<string> {
    return this.board.page(filterOf(query), cursor, nameReaderOf(caller));
  }
}
