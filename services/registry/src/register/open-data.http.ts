import { Readable } from 'node:stream';
import { Controller, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiParam, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type TableFormat, tableFormats, writeTable } from '@heng/imports/tables';
import { Access, Download, hasTag, InTwoLanguages, Read } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sortNames, asksForAll, type Search } from '../storage/register/register-search.js';
import { AgencyFilterQuery, filterOf } from './agencies-query.js';
import { formats, register } from './open-data-columns.js';
import { ReadAgencies, type RegisterState } from './read-agencies.query.js';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

class OpenDataPath {
  @IsIn(Object.keys(formats))
  format!: TableFormat;
}

class FileQuery extends AgencyFilterQuery {
  @IsOptional()
  @IsIn(sortNames)
  sort?: NonNullable<Search['sort']>;
}

class ColumnView extends InTwoLanguages {
  @ApiProperty() name!: string;
}

class DistributionView {
  @ApiProperty({ example: 'Distribution' }) '@type'!: string;
  @ApiProperty({ example: '/open-data/agencies.csv' }) downloadURL!: string;
  @ApiProperty({ example: 'text/csv' }) mediaType!: string;
  @ApiProperty() 'dct:description'!: InTwoLanguages;
}

class CatalogueView {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) '@context'!: Record<string, string>;
  @ApiProperty({ example: 'Dataset' }) '@type'!: string;
  @ApiProperty() 'dct:title'!: InTwoLanguages;
  @ApiProperty({ format: 'uri' }) 'dct:license'!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) 'dct:modified'!: string | null;
  @ApiProperty({ description: 'the position of the latest change' }) position!: string;
  @ApiProperty({ type: 'integer' }) records!: number;
  @ApiProperty({ type: [ColumnView] }) columns!: ColumnView[];
  @ApiProperty({ type: [DistributionView] }) distribution!: DistributionView[];
}

@ApiTags('open data')
@Controller('open-data')
@Access('public')
export class OpenDataHttp {
  constructor(private readonly agencies: ReadAgencies) {}

  @Read('', CatalogueView, 'Describe the open data: licence, date, number of records, columns, formats (after DCAT)')
  async describeOpenData() {
    const { position, changedAt, records } = await this.agencies.state();
    return {
      '@context': { '@vocab': 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
      '@type': 'Dataset',
      'dct:title': { zh: '贯标咨询服务机构名录', en: 'The register of consulting agencies' },
      'dct:license': LICENCE,
      'dct:modified': changedAt,
      ...{ position, records, columns: register.columns.map(({ name, zh, en }) => ({ name, zh, en })) },
      distribution: Object.entries(tableFormats).map(([format, mediaType]) => ({
        '@type': 'Distribution',
        downloadURL: `/open-data/agencies.${format}`,
        mediaType,
        'dct:description': formats[format as TableFormat],
      })),
    };
  }

  @Download(
    'agencies.:format',
    Object.values(tableFormats),
    'Download the register, or the agencies that fit, as CSV, JSON lines or Excel',
  )
  @ApiParam({ name: 'format', enum: Object.keys(formats) })
  async downloadRegister(
    @Param() { format }: OpenDataPath,
    @Query() query: FileQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const state = await this.agencies.state();
    const tag = `W/"${format}-${state.position}"`;
    const search = filterOf(query);
    const isWhole = asksForAll(search) && search.sort === undefined;
    void reply.headers({ ...headersOf(state), ...(isWhole ? { 'x-record-count': state.records } : {}), etag: tag });
    if (isKnown(request, tag, state)) {
      void reply.code(304);
      return undefined;
    }
    void reply.header('content-disposition', `attachment; filename="heng-agencies.${format}"`);
    const lines = isWhole ? this.agencies.batches() : this.agencies.batchesOf(search);
    const content = Readable.from(writeTable(format, register, lines), { objectMode: false });
    return new StreamableFile(content, { type: tableFormats[format] });
  }
}

const headersOf = ({ changedAt }: RegisterState) => ({
  'cache-control': 'no-cache',
  link: `<${LICENCE}>; rel="license", </open-data>; rel="describedby"`,
  ...(changedAt === null ? {} : { 'last-modified': new Date(changedAt).toUTCString() }),
});

/** If-None-Match takes precedence over If-Modified-Since (RFC 9110 13.2.2). */
function isKnown(request: FastifyRequest, tag: string, { changedAt }: RegisterState): boolean {
  if (request.headers['if-none-match'] !== undefined) return hasTag(request, tag);
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return changedAt !== null && Math.floor(Date.parse(changedAt) / 1000) * 1000 <= since;
}
