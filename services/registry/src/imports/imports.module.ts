import { Module } from '@nestjs/common';
import { IMPORT_KINDS, importProviders, ImportsHttp } from '@heng/imports';
import { ImportAgencies } from './import-agencies.js';
import { ImportConsultants } from './import-consultants.js';

/** Many agencies and consultants from one file. */
@Module({
  controllers: [ImportsHttp],
  providers: [
    ...importProviders,
    ImportAgencies,
    ImportConsultants,
    {
      provide: IMPORT_KINDS,
      useFactory: (...kinds: [ImportAgencies, ImportConsultants]) => kinds,
      inject: [ImportAgencies, ImportConsultants],
    },
  ],
})
export class ImportsModule {}
