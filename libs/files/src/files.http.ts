import { applyDecorators, Controller, Header, Query, Req, Res, StreamableFile, type Type } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  Access,
  asView,
  Caller,
  type Cause,
  Change,
  CursorQuery,
  Download,
  type Grant,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { fileStates, type StoredFile } from './domain/file.js';
import { draftCause } from './drafts.js';
import { attachment } from './file-name.js';
import { allowedTypes } from './file-type.js';
import { Files } from './files.js';
import { type SealedFile, SealedFiles } from './sealed-files.js';

const ofWhatIsRead = 'of the original, for strangers of their copy; null while they can have none';

class FileView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', example: 1 }) version!: number;
  @ApiProperty({
    nullable: true,
    type: String,
    description: 'credit code of the organisation; null is the alliance, `draft` and an id somebody without an account',
  })
  owner!: string | null;
  @ApiProperty({ format: 'date', example: '2026-03-02' }) uploadedOn!: string;
  @ApiProperty({ example: '获奖证书.pdf', description: 'as declared, without characters that cannot be shown' })
  name!: string;
  @ApiProperty({ example: 'application/pdf', description: 'by its content' }) type!: string;
  @ApiProperty({ nullable: true, type: 'integer', example: 482133, description: `in bytes, ${ofWhatIsRead}` })
  size!: number | null;
  @ApiProperty({ nullable: true, type: String, description: `SHA-256, hexadecimal, ${ofWhatIsRead}` })
  sha256!: string | null;
  @ApiProperty({ enum: fileStates }) state!: StoredFile['state'];
  @ApiProperty({ nullable: true, type: String, format: 'date' }) scannedOn!: string | null;
  @ApiProperty({
    nullable: true,
    type: String,
    description: 'why the file cannot be inspected; such evidence is sealed',
  })
  fault!: string | null;
}

class DownloadView {
  @ApiProperty({ format: 'date-time', example: '2026-03-02T04:00:00Z' }) at!: string;
  @ApiProperty({ description: 'the sub of the reader’s token; `public` without a token' }) sub!: string;
  @ApiProperty() role!: string;
  @ApiProperty({ nullable: true, type: String }) org!: string | null;
  @ApiProperty({ enum: ['original', 'copy'] }) form!: 'original' | 'copy';
}

const FORM = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };
const UPLOADS = applyDecorators(
  ApiConsumes('multipart/form-data'),
  ApiBody({ schema: FORM }),
  ApiHeader({
    name: 'Draft-Token',
    required: false,
    description: 'without an account: a random value of the form that will name the file',
    schema: { type: 'string', minLength: 22, maxLength: 100 },
  }),
);

type Keep = (file: SealedFile, move: () => Promise<void>) => Promise<StoredFile>;

/** A party uploads for itself, anyone else for a draft. @throws `kit.file-draft-invalid` */
function uploading(by: Cause, token: unknown, uploaders: readonly Grant[]): Cause {
  const isParty = by.actor.role !== 'public' && uploaders.some((role) => role === by.actor.role);
  return isParty && token === undefined ? by : draftCause(by, token);
}

/** A file as an attachment; of strangers' files neither hash nor exact size is told. */
export function streamOf({ file, content, isOriginal }: Awaited<ReturnType<Files['content']>>, reply: FastifyReply) {
  const [served, disposition] = [{ type: file.type }, attachment(file.name)];
  void reply.header('x-file-scan', file.state);
  if (!isOriginal) return new StreamableFile(content, { ...served, disposition });
  void reply.header('x-file-sha256', file.sha256);
  return new StreamableFile(content, { ...served, disposition, length: file.size });
}

/** The controller of a service's files. `uploaders` may upload; others, with `public` among them, only files of a draft. */
export function filesHttp(...uploaders: [Grant, ...Grant[]]): Type {
  @ApiTags('files')
  @Controller('files')
  @Access('alliance-staff', 'agency', 'enterprise', 'public')
  class FilesHttp {
    constructor(
      private readonly sealed: SealedFiles,
      private readonly files: Files,
    ) {}

    @Change(
      'POST',
      '',
      FileView,
      'Upload one file as evidence: document, picture, sound, film, e-mail, text, or an archive of these',
    )
    @Access(...uploaders)
    @UPLOADS
    async uploadFile(@Req() request: FastifyRequest, @RequestCause() by: Cause) {
      const cause = uploading(by, request.headers['draft-token'], uploaders);
      await this.files.admit(cause.actor, request.ip);
      const keep: Keep = (file, move) => this.files.upload(file, move, cause, request.ip);
      return asView(FileView, await this.sealed.receive(request, keep));
    }

    @Read(':id', FileView, 'Show a file and its scan to its organisation, staff and readers to whom it is open')
    async readFile(@PathId() id: string, @Caller() caller: Principal) {
      return asView(FileView, await this.files.one(id, caller));
    }

    @Download(
      ':id/content',
      allowedTypes,
      'Download the sealed original; strangers get a copy without position and other metadata. Each download is recorded',
    )
    @Header('content-security-policy', "default-src 'none'; sandbox")
    @Header('cache-control', 'no-store')
    async downloadFile(
      @PathId() id: string,
      @Caller() caller: Principal,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<StreamableFile> {
      return streamOf(await this.files.content(id, caller), reply);
    }

    @Read(':id/downloads', pageView(DownloadView), 'List the downloads of a file, last first')
    @Access('alliance-staff')
    async listFileDownloads(@PathId() id: string, @Query() { cursor }: CursorQuery) {
      const { items, next } = await this.files.downloads(id, cursor);
      return { items: items.map((one) => asView(DownloadView, one)), next };
    }
  }
  return FilesHttp;
}
