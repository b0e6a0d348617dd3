import { Controller, Get, Header, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, Caller, CursorQuery, PathId, type Principal } from '@heng/kit';
import { attachment } from './file-name.js';
import { FileView, viewOf } from './file-view.js';
import { ReadFile } from './read-file.query.js';

class DownloadView {
  @ApiProperty({ example: '2026-03-02T04:00:00Z' }) at!: string;
  @ApiProperty({ description: 'who, as the identity provider names them; `public` without a token' }) sub!: string;
  @ApiProperty() role!: string;
  @ApiProperty({ nullable: true, type: String }) org!: string | null;
}

class DownloadPage {
  @ApiProperty({ type: [DownloadView] }) items!: DownloadView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

@ApiTags('files')
@Controller('files')
export class ReadFileHttp {
  constructor(private readonly files: ReadFile) {}

  @Get(':id')
  @Access('alliance-staff', 'agency', 'enterprise', 'public')
  @ApiOperation({
    summary: 'What a file is and whether it was scanned; for its own organisation, staff, and whom it is open to',
  })
  @ApiOkResponse({ type: FileView })
  async read(@PathId() id: string, @Caller() caller: Principal): Promise<FileView> {
    return viewOf(await this.files.of(id, caller));
  }

  @Get(':id/content')
  @Access('alliance-staff', 'agency', 'enterprise', 'public')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The sealed original, as a download; every one is recorded' })
  @ApiProduces('application/octet-stream')
  async download(
    @PathId() id: string,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { file, content } = await this.files.content(id, caller);
    void reply.header('x-file-scan', file.state).header('x-file-sha256', file.sha256);
    return new StreamableFile(content, { type: file.type, disposition: attachment(file.name), length: file.size });
  }

  @Get(':id/downloads')
  @Access('alliance-staff')
  @ApiOperation({ summary: 'Who downloaded a file, last first' })
  @ApiOkResponse({ type: DownloadPage })
  async downloads(@PathId() id: string, @Query() { cursor }: CursorQuery): Promise<DownloadPage> {
    const { items, next } = await this.files.downloads(id, cursor);
    return { items: items.map(({ at, sub, role, org }) => ({ at, sub, role, org })), next };
  }
}
