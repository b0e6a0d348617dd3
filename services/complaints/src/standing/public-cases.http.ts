import { Controller, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { tableFormats } from '@heng/imports/tables';
import { Access, Download, Read } from '@heng/kit';
import { FormatPath, formats, type Reply, tableFile } from '../export-api.js';
import { PublicCaseView, publicCasesTable } from './public-case-api.js';
import { ReadPublicCases } from './read-public-cases.query.js';

/** The incidents that have ended as open data, without what could tell who filed or against whom. */
@ApiTags('standing')
@Controller('public-cases')
@Access('public')
export class PublicCasesHttp {
  constructor(private readonly reads: ReadPublicCases) {}

  @Read('', [PublicCaseView], 'List the cases that ended last, fifty at most, by the quarter of their end')
  listPublicCases() {
    return this.reads.latest();
  }

  @Download('export.:format', Object.values(tableFormats), 'Download all cases that ended as CSV, JSON lines or Excel')
  @ApiParam({ name: 'format', enum: formats })
  downloadPublicCases(@Param() { format }: FormatPath, @Res({ passthrough: true }) reply: Reply): StreamableFile {
    return tableFile(reply, 'cases', format, publicCasesTable, this.reads.batches());
  }
}
