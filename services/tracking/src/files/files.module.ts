import { Module } from '@nestjs/common';
import { fileProviders, ReadFileHttp, uploadFileHttp } from '@heng/files';

/** The files that show what was done in a stage. */
@Module({
  controllers: [uploadFileHttp('agency', 'enterprise', 'alliance-staff'), ReadFileHttp],
  providers: fileProviders,
})
export class FilesModule {}
