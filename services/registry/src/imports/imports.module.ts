import { Module } from '@nestjs/common';
import { importProviders, importsHttp } from '@heng/imports';
import { ImportAgencies } from './import-agencies.js';
import { ImportConsultants } from './import-consultants.js';

/** Many agencies and consultants from one file. */
@Module({
  controllers: [importsHttp('agencies', 'consultants')],
  providers: importProviders(ImportAgencies, ImportConsultants),
})
export class ImportsModule {}
