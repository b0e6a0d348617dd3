import { Module } from '@nestjs/common';
import { ReadFileHttp } from './read-file.http.js';
import { ReadFile } from './read-file.query.js';
import { ScanFiles } from './scan-files.js';
import { UploadFileHttp } from './upload-file.http.js';
import { UploadFile } from './upload-file.js';

/** Evidence files. */
@Module({
  controllers: [UploadFileHttp, ReadFileHttp],
  providers: [UploadFile, ScanFiles, ReadFile],
})
export class FilesModule {}
