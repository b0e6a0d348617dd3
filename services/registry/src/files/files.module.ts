import { Module } from '@nestjs/common';
import { fileProviders, ReadFileHttp, uploadFileHttp } from '@heng/files';

/** Evidence files. */
@Module({
  controllers: [uploadFileHttp('agency', 'alliance-staff'), ReadFileHttp],
  providers: fileProviders,
})
export class FilesModule {}
