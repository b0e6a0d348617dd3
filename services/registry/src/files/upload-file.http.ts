import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, type Cause, RequestCause } from '@heng/kit';
import { SealedFiles } from '@heng/kit/files';
import { FileView, viewOf } from './file-view.js';
import { UploadFile } from './upload-file.js';

@ApiTags('files')
@Controller('files')
export class UploadFileHttp {
  constructor(
    private readonly sealed: SealedFiles,
    private readonly uploadFile: UploadFile,
  ) {}

  @Post()
  @Access('agency', 'alliance-staff')
  @ApiOperation({ summary: 'Upload one file as evidence: PDF, picture, Word, Excel, PowerPoint, OFD, text or CSV' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: FileView })
  async upload(@Req() request: FastifyRequest, @RequestCause() cause: Cause): Promise<FileView> {
    return viewOf(await this.uploadFile.execute(await this.sealed.receive(request), cause));
  }
}
