import { Module } from '@nestjs/common';
import { fileProviders, filesHttp } from '@heng/files';

/** Evidence files. */
@Module({
  controllers: [filesHttp('agency', 'alliance-staff')],
  providers: fileProviders,
})
export class FilesModule {}
