import { Readable } from 'node:stream';
import { Controller, Headers, Inject, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  Access,
  actorOf,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  Download,
  type Page,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { faultsCsv } from './faults-csv.js';
import { templateOf } from './header.js';
import { IMPORT_KINDS, type ImportKind } from './import-kind.js';
import { ImportStore } from './import.store.js';
import { FaultyRowView, ImportView, StageImportBody, viewOf } from './import-view.js';
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
    private readonly staging: StageImport,
    private readonly imports: ImportStore,
    private readonly reads: ReadImports,
    @Inject(IMPORT_KINDS) private readonly kinds: readonly ImportKind[],
  ) {}

  @Change(
    'POST',
    '',
    ImportView,
    'Import the rows of a file: they are staged now, and checked and applied in the background',
  )
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: StageImportBody })
  async stageImport(@Req() request: FastifyRequest, @RequestCause() cause: Cause): Promise<ImportView> {
    const { fields, upload } = await receiveUpload(request, StageImportBody);
    try {
      const { kind, mode, dryRun } = fields;
      return viewOf(await this.staging.execute({ kind, mode, dryRun: dryRun === 'true', upload }, cause));
    } finally {
      await upload.file.close();
    }
  }

  @Read('', pageView(ImportView), 'List imports, the latest first: all for staff, its own for an agency')
  listImports(@Query() { cursor }: CursorQuery, @Caller() caller: Principal): Promise<Page<ImportView>> {
    return this.reads.page(actorOf(caller), cursor);
  }

  @Download('templates/:kind.csv', ['text/csv'], 'Download an empty file of a kind, to fill in')
  downloadImportTemplate(@Param('kind') name: string, @Headers('accept-language') languages?: string): StreamableFile {
    const { columns } = kindNamed(this.kinds, name);
    return csvFile(name, [BYTE_ORDER_MARK + csvLines([templateOf(columns, isEnglish(languages))])]);
  }

  @Read(':id', ImportView, 'Show the progress of an import')
  readImport(@PathId() id: string, @Caller() caller: Principal): Promise<ImportView> {
    return this.reads.one(id, actorOf(caller));
  }

  @Read(':id/faults', pageView(FaultyRowView), 'List the faulty rows of an import, by line')
  listImportFaults(
    @PathId() id: string,
    @Query() { cursor }: CursorQuery,
    @Caller() caller: Principal,
  ): Promise<Page<FaultyRowView>> {
    return this.reads.faultyPage(id, actorOf(caller), cursor);
  }

  @Download(
    ':id/faults.csv',
    ['text/csv'],
    'Download the faulty rows of an import with their faults, without personal data',
  )
  async downloadImportFaults(
    @PathId() id: string,
    @Caller() caller: Principal,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    const { kind } = await this.reads.one(id, actorOf(caller));
    const read = (after: number, limit: number) => this.reads.faulty(id, after, limit);
    return csvFile(`faults-${id}`, faultsCsv(kindNamed(this.kinds, kind), isEnglish(languages), read));
  }

  @Change('POST', ':id/cancellation', ImportView, 'Cancel an import; rows that were applied one by one stay applied')
  async cancelImport(@Changed() at: Changing): Promise<ImportView> {
    return viewOf(await this.imports.cancel(at));
  }
}
