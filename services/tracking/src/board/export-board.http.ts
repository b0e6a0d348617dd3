import { Readable } from 'node:stream';
import { Controller, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { type TableFormat, tableFormats, writeTable } from '@heng/imports/tables';
import { Access, Download } from '@heng/kit';
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

  @Download('export.:format', Object.values(tableFormats), 'Download a view of the board as CSV, JSON lines or Excel')
  @Access('public')
  @ApiParam({ name: 'format', enum: FORMATS })
  exportBoard(@Param() { format }: ExportPath, @Query() query: BoardQuery): StreamableFile {
    const content = writeTable(format, boardTable, this.board.batches(filterOf(query)));
    return new StreamableFile(Readable.from(content, { objectMode: false }), {
      type: tableFormats[format],
      disposition: `attachment; filename="heng-board.${format}"`,
    });
  }
}
