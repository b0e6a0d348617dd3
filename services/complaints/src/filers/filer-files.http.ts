import { Controller, Header, Headers, Res, type StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { allowedTypes, Files, streamOf } from '@heng/files';
import { Access, Download, PathId } from '@heng/kit';
import type { FilerReader } from '../storage/exhibits.js';
import { FilerStore } from '../storage/filer.store.js';

const secret = (name: string, description: string) =>
  ApiHeader({ name, required: true, description, schema: { type: 'string', minLength: 1, maxLength: 60 } });

/** The files of a case for who filed it, by number and code, which stand in no address. */
@ApiTags('filers')
@Controller('filings')
@Access('public')
export class FilerFilesHttp {
  constructor(
    private readonly filers: FilerStore,
    private readonly files: Files,
  ) {}

  @Download('files/:id/content', allowedTypes, 'Download an own original, or a copy of what the agency handed in')
  @secret('Filing-Number', 'the number of the filing')
  @secret('Filing-Code', 'the code that came with it')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('cache-control', 'no-store')
  async downloadOwnFile(
    @PathId() id: string,
    @Headers('filing-number') number: string | undefined,
    @Headers('filing-code') code: string | undefined,
    @Res({ passthrough: true }) reply: Parameters<typeof streamOf>[1],
  ): Promise<StreamableFile> {
    const filer = await this.filers.withCode(number ?? '', code ?? '');
    // The record of downloads names the filer by the number, as staff know it.
    const reader: FilerReader = { sub: filer.number, role: 'public', roles: [], filer };
    return streamOf(await this.files.content(id, reader), reply);
  }
}
