import { Readable } from 'node:stream';
import { Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  Access,
  actorOf,
  Caller,
  type Cause,
  CursorQuery,
  IfMatch,
  PathId,
  type Principal,
  RequestCause,
} from '@heng/kit';
import { faultsCsv } from './faults-csv.js';
import { templateOf } from './header.js';
import { IMPORT_KINDS, type ImportKind } from './import-kind.js';
import { ImportStore } from './import.store.js';
import { FaultyPage, ImportPage, ImportView, StageImportBody, viewOf } from './import-view.js';
import { kindNamed } from './kind-named.js';
import { ReadImports } from './read-imports.query.js';
import { receiveUpload } from './receive-upload.js';
import { StageImport } from './stage-import.js';
import { BYTE_ORDER_MARK, csvLines } from './tables/csv.js';

const isEnglish = (languages: string | undefined): boolean => /^\s*en/i.test(languages ?? '');

const csvFile = (name: string, lines: Iterable<string> | AsyncIterable<string>): StreamableFile =>
  new StreamableFile(Readable.from(lines, { objectMode: false }), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}.csv"`,
  });

@ApiTags('imports')
@Controller('imports')
@Access('agency', 'alliance-staff')
export class ImportsHttp {
  constructor(
    private readonly stageImport: StageImport,
    private readonly imports: ImportStore,
    private readonly reads: ReadImports,
    @Inject(IMPORT_KINDS) private readonly kinds: readonly ImportKind[],
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Import the rows of a file: they are taken in now, and checked and applied in the background',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: StageImportBody })
  @ApiCreatedResponse({ type: ImportView })
  async stage(@Req() request: FastifyRequest, @RequestCause() cause: Cause): Promise<ImportView> {
    const { fields, upload } = await receiveUpload(request, StageImportBody);
    try {
      const { kind, mode, dryRun } = fields;
      return viewOf(await this.stageImport.execute({ kind, mode, dryRun: dryRun === 'true', upload }, cause));
    } finally {
      await upload.file.close();
    }
  }

  @Get()
  @ApiOperation({ summary: 'Imports, the latest first: all for staff, its own for an agency' })
  @ApiOkResponse({ type: ImportPage })
  list(@Query() { cursor }: CursorQuery, @Caller() caller: Principal): Promise<ImportPage> {
    return this.reads.page(actorOf(caller), cursor);
  }

  @Get('templates/:kind.csv')
  @ApiOperation({ summary: 'An empty file of a kind, to fill in' })
  @ApiProduces('text/csv')
  template(@Param('kind') name: string, @Headers('accept-language') languages?: string): StreamableFile {
    const { columns } = kindNamed(this.kinds, name);
    return csvFile(name, [BYTE_ORDER_MARK + csvLines([templateOf(columns, isEnglish(languages))])]);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far an import is' })
  @ApiOkResponse({ type: ImportView })
  read(@PathId() id: string, @Caller() caller: Principal): Promise<ImportView> {
    return this.reads.one(id, actorOf(caller));
  }

  @Get(':id/faults')
  @ApiOperation({ summary: 'The rows of an import that are wrong, by line' })
  @ApiOkResponse({ type: FaultyPage })
  faults(@PathId() id: string, @Query() { cursor }: CursorQuery, @Caller() caller: Principal): Promise<FaultyPage> {
    return this.reads.faultyPage(id, actorOf(caller), cursor);
  }

  @Get(':id/faults.csv')
  @ApiOperation({ summary: 'The same as a file: what each row says, without personal data, and what is wrong' })
  @ApiProduces('text/csv')
  async faultsFile(
    @PathId() id: string,
    @Caller() caller: Principal,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    const { kind } = await this.reads.one(id, actorOf(caller));
    const read = (after: number, limit: number) => this.reads.faulty(id, after, limit);
    return csvFile(`faults-${id}`, faultsCsv(kindNamed(this.kinds, kind), isEnglish(languages), read));
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stop an import; what was applied by row before stays' })
  @ApiOkResponse({ type: ImportView })
  async cancel(@PathId() id: string, @IfMatch() expect: number, @RequestCause() cause: Cause): Promise<ImportView> {
    return viewOf(await this.imports.cancel(id, expect, cause));
  }
}
