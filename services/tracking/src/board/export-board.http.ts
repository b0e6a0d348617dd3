import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type TableFormat, tableFormats, writeTable } from '@heng/imports/tables';
import { Access } from '@heng/kit';
import { IsIn } from 'class-validator';
import { boardTable } from './board-columns.js';
import { BoardQuery, filterOf } from './board-query.js';
import { ExportBoard } from './export-board.query.js';

const FORMATS = Object.keys(tableFormats);

class ExportPath {
  @IsIn(FORMATS)
  format!: TableFormat;
}

@ApiTags('board')
@Controller('board')
export class ExportBoardHttp {
  constructor(private readonly board: ExportBoard) {}

  @Get('export.:format')
  @Access('public')
  @ApiOperation({ summary: 'Any view of the board as CSV, JSON lines or Excel; without names that are withheld' })
  @ApiParam({ name: 'format', enum: FORMATS })
  @ApiOkResponse({ description: 'the file, the newest projects first' })
  export(@Param() { format }: ExportPath, @Query() query: BoardQuery): StreamableFile {
    const content = writeTable(format, boardTable, this.board.batches(filterOf(query)));
    return new StreamableFile(Readable.from(content, { objectMode: false }), {
      type: tableFormats[format],
      disposition: `attachment; filename="heng-board.${format}"`,
    });
  }
}
