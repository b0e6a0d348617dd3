import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Readable } from 'node:stream';
import { Controller, Headers, Inject, Param, Query, Req, StreamableFile, type Type } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { withoutIdCardNumbers } from '@heng/contracts';
import type { FastifyRequest } from 'fastify';
import {
  Access,
  actorOf,
  afterCursor,
  asView,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  Clock,
  CursorQuery,
  Download,
  idOfNew,
  InTwoLanguages,
  PAGE_SIZE,
  pageOf,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
  SETTINGS,
  Turns,
} from '@heng/kit';
import { faultsCsv } from './faults-csv.js';
import { headerOf, templateOf } from './header.js';
import {
  allowedActions,
  faultsUntil,
  type Import,
  importModes,
  type ImportState,
  importStates,
  mustOwn,
} from './import.js';
import { type Cells, IMPORT_KINDS, type ImportKind, kindNamed } from './import-kind.js';
import { ImportStore, type StoredImport } from './import.store.js';
import { refuseImport } from './import-refusals.js';
import type { ImportSettings } from './import-settings.js';
import { readFileRows } from './read-file.js';
import { receiveUpload, type Spooled } from './receive-upload.js';
import { RunImports } from './run-imports.js';
import { batchesOf } from './staged-rows.js';
import { BYTE_ORDER_MARK, csvLines } from './tables/write-table.js';

class StageImportBody {
  @ApiProperty({ description: 'the kind of the rows' })
  @IsString()
  @Length(1, 40)
  kind!: string;

  @ApiProperty({ description: 'nothing when one row is faulty, or every row without a fault' })
  @IsIn(importModes)
  mode!: (typeof importModes)[number];

  @ApiProperty({ description: 'only check, apply nothing' })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: string;

  @ApiProperty({ type: 'string', format: 'binary', required: true, description: 'CSV (UTF-8 or GB18030) or xlsx' })
  @IsOptional()
  file?: unknown;
}

class ImportView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1, description: 'counts cancellation and the end, not the progress' })
  version!: number;
  @ApiProperty() kind!: string;
  @ApiProperty({ enum: importModes }) mode!: (typeof importModes)[number];
  @ApiProperty({ description: 'only checked, nothing applied' }) dryRun!: boolean;
  @ApiProperty({ example: '人员.csv' }) fileName!: string;
  @ApiProperty({ description: 'SHA-256 of the file, hexadecimal' }) sha256!: string;
  @ApiProperty({ enum: importStates }) state!: ImportState;
  @ApiProperty({ type: 'integer', example: 1200 }) rows!: number;
  @ApiProperty({ type: 'integer', example: 1200 }) checked!: number;
  @ApiProperty({ type: 'integer', example: 500, description: 'with all-or-nothing they count only at the end' })
  applied!: number;
  @ApiProperty({ type: 'integer', example: 3 }) faulty!: number;
  @ApiProperty({ type: String, format: 'date-time', example: '2026-03-02T04:00:00.000Z' }) startedAt!: Date;
  @ApiProperty({ format: 'date-time', example: null, nullable: true, type: String }) endedAt!: Date | null;
  @ApiProperty({
    ...{ format: 'date-time', example: null, nullable: true, type: String },
    description: 'until when the faulty rows are kept',
  })
  faultsUntil!: Date | null;
  @ApiProperty({ enum: ['rows-faulty', 'unexpected'], nullable: true, type: String }) failure!: string | null;
  @ApiProperty({ type: [String], example: ['cancel'] }) allowedActions!: string[];
}

class RowFaultView extends InTwoLanguages {
  @ApiProperty({ nullable: true, type: String, description: 'null: the whole row' }) column!: string | null;
  @ApiProperty({ example: 'registry.credit-code-invalid' }) code!: string;
}

class FaultyRowView {
  @ApiProperty({ type: 'integer', example: 16, description: 'its position among the rows' }) n!: number;
  @ApiProperty({ type: 'integer', example: 17, description: 'the line in the file' }) line!: number;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { name: '林知远' },
    description: 'the values of the row by column, without personal data',
  })
  cells!: Cells;
  @ApiProperty({ type: [RowFaultView] }) faults!: readonly RowFaultView[];
}

const viewOf = (one: StoredImport, { IMPORT_FAULTS_DAYS: days }: ImportSettings): ImportView =>
  asView(ImportView, { ...one, faultsUntil: faultsUntil(one, days), allowedActions: allowedActions(one) });

/** Few files are read at once: one core and most connections to the database are left to other requests. */
const turns = new Turns(Math.min(2, Math.max(1, availableParallelism() - 1)));

type Staging = Pick<Import, 'kind' | 'mode' | 'dryRun'>;

/** The last part of a path, as browsers send it, without control characters and identity-card numbers. */
const nameOf = ({ name }: Spooled): string =>
  withoutIdCardNumbers(name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .slice(0, 200);

const isEnglish = (languages: string | undefined): boolean => /^\s*en/i.test(languages ?? '');

const csvFile = (name: string, lines: Iterable<string> | AsyncIterable<string>): StreamableFile =>
  new StreamableFile(Readable.from(lines, { objectMode: false }), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}.csv"`,
  });

@ApiTags('imports')
@Controller('imports')
@Access('agency', 'alliance-staff')
class ImportsHttp {
  constructor(
    private readonly imports: ImportStore,
    private readonly runs: RunImports,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ImportSettings,
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
  async stageImport(@Req() request: FastifyRequest, @RequestCause() cause: Cause) {
    const { fields, upload } = await receiveUpload(request, StageImportBody);
    const gone = new AbortController();
    const leave = () => gone.abort();
    request.socket.once('close', leave);
    try {
      const staging = { ...fields, dryRun: fields.dryRun === 'true' };
      const staged = await turns.take(gone.signal, () => this.stage(staging, upload, cause, gone.signal));
      this.runs.wake();
      return viewOf(staged, this.settings);
    } finally {
      request.socket.off('close', leave);
      await upload.file.close();
    }
  }

  @Read('', pageView(ImportView), 'List imports, the latest first: all for staff, its own for an agency')
  async listImports(@Query() { cursor }: CursorQuery, @Caller() caller: Principal) {
    const { items, next } = await this.imports.page(actorOf(caller), cursor);
    return { items: items.map((one) => viewOf(one, this.settings)), next };
  }

  @Download('templates/:kind.csv', ['text/csv'], 'Download an empty file of a kind, to fill in')
  downloadImportTemplate(@Param('kind') name: string, @Headers('accept-language') languages?: string): StreamableFile {
    const { columns } = kindNamed(this.kinds, name);
    return csvFile(name, [BYTE_ORDER_MARK + csvLines([templateOf(columns, isEnglish(languages))])]);
  }

  @Read(':id', ImportView, 'Show the progress of an import')
  async readImport(@PathId() id: string, @Caller() caller: Principal) {
    return viewOf(await this.own(id, caller), this.settings);
  }

  @Read(':id/faults', pageView(FaultyRowView), 'List the faulty rows of an import, by line')
  async listImportFaults(@PathId() id: string, @Query() { cursor }: CursorQuery, @Caller() caller: Principal) {
    await this.withFaults(id, caller);
    const [after] = afterCursor(cursor, 1);
    const rows = await this.imports.faulty(id, Number(after ?? 0), PAGE_SIZE + 1);
    return pageOf(rows, PAGE_SIZE, ({ n }) => [n]);
  }

  @Download(
    ':id/faults.csv',
    ['text/csv'],
    'Download the faulty rows of an import with their faults, to mend and import again; columns of personal data are empty',
  )
  async downloadImportFaults(
    @PathId() id: string,
    @Caller() caller: Principal,
    @Headers('accept-language') languages?: string,
  ): Promise<StreamableFile> {
    const { kind } = await this.withFaults(id, caller);
    const read = (after: number, limit: number) => this.imports.faulty(id, after, limit);
    return csvFile(`faults-${id}`, faultsCsv(kindNamed(this.kinds, kind), isEnglish(languages), read));
  }

  @Change('POST', ':id/cancellation', ImportView, 'Cancel an import; rows that were applied one by one stay applied')
  async cancelImport(@Changed() at: Changing) {
    return viewOf(await this.imports.cancel(at), this.settings);
  }

  /** @throws DomainError when the caller may not import it, or the file or its header is unreadable */
  private async stage(
    { kind: name, mode, dryRun }: Staging,
    upload: Spooled,
    cause: Cause,
    gone: AbortSignal,
  ): Promise<Import> {
    const kind = kindNamed(this.kinds, name);
    const { actor } = cause;
    const isStaff = actor.role === 'alliance-staff';
    if (!isStaff && (kind.staffOnly || !actor.org)) throw refuseImport('import-kind-not-yours', { kind: name });
    const most = mode === 'all-or-nothing' ? kind.mostTogether : undefined;
    const one = {
      id: idOfNew(cause),
      ...{ kind: name, mode, dryRun, fileName: nameOf(upload), sha256: upload.sha256 },
      ...{ actor, org: isStaff ? null : actor.org! },
      ...{ state: 'staged' as const, rows: 0, position: 0, checked: 0, applied: 0, faulty: 0 },
      ...{ startedAt: this.clock.now(), endedAt: null, failure: null },
    };
    const content = createHash('sha256').update(JSON.stringify([name, mode, dryRun, upload.sha256]));
    const request = { ...cause, fingerprint: content.digest('base64url') };
    const batches = batchesOf(readFileRows(upload, headerOf(kind.columns), gone), kind, most);
    try {
      // The header and the first rows are read before the transaction begins.
      const { value: first = [] } = await batches.next();
      return await this.imports.stage(one, request, first, batches);
    } finally {
      await batches.return(undefined);
    }
  }

  /** @throws `kit.record-not-found`, `kit.import-not-yours`, `kit.import-faults-expired` */
  private async withFaults(id: string, caller: Principal): Promise<Import> {
    const one = await this.own(id, caller);
    const until = faultsUntil(one, this.settings.IMPORT_FAULTS_DAYS);
    if (until && until <= this.clock.now())
      throw refuseImport('import-faults-expired', { until: until.toISOString().slice(0, 10) });
    return one;
  }

  /** @throws `kit.record-not-found`, `kit.import-not-yours` */
  private async own(id: string, caller: Principal): Promise<Import> {
    const one = await this.imports.get(id);
    mustOwn(one, actorOf(caller));
    return one;
  }
}

/** The controller of a service's imports; the API's description names their kinds. */
export function importsHttp(...kinds: readonly string[]): Type {
  const { prototype } = ImportsHttp;
  const template = Object.getOwnPropertyDescriptor(prototype, 'downloadImportTemplate')!;
  ApiParam({ name: 'kind', enum: kinds })(prototype, 'downloadImportTemplate', template);
  for (const view of [StageImportBody, ImportView])
    ApiProperty({ enum: kinds, example: kinds[0] })(view.prototype, 'kind');
  return ImportsHttp;
}
