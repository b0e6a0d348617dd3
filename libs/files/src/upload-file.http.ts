import { Controller, Post, Req, type Type } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access, type Cause, type Grant, RequestCause } from '@heng/kit';
import { FileView, viewOf } from './file-view.js';
import { SealedFiles } from './sealed-files.js';
import { UploadFile } from './upload-file.js';

/** The endpoint by which those named upload to a service. */
export function uploadFileHttp(...uploaders: [Grant, ...Grant[]]): Type {
  @ApiTags('files')
  @Controller('files')
  class UploadFileHttp {
    constructor(
      private readonly sealed: SealedFiles,
      private readonly uploadFile: UploadFile,
    ) {}

    @Post()
    @Access(...uploaders)
    @ApiOperation({ summary: 'Upload one file as evidence: PDF, picture, Word, Excel, PowerPoint, OFD, text or CSV' })
    @ApiConsumes('multipart/form-data')
    @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
    @ApiCreatedResponse({ type: FileView })
    async upload(@Req() request: FastifyRequest, @RequestCause() cause: Cause): Promise<FileView> {
      return viewOf(await this.uploadFile.execute(await this.sealed.receive(request), cause));
    }
  }
  return UploadFileHttp;
}
