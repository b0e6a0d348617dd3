import { Module } from '@nestjs/common';
import { IMPORT_KINDS, type ImportKind, importProviders, ImportsHttp } from '@heng/imports';
import { ImportAssessments } from './import-assessments.js';
import { ImportEnterprises } from './import-enterprises.js';
import { ImportOnSiteWork } from './import-on-site-work.js';
import { ImportProjects } from './import-projects.js';

const kinds = [ImportEnterprises, ImportProjects, ImportOnSiteWork, ImportAssessments];

/** Many enterprises, projects, days on site and assessments from one file. */
@Module({
  controllers: [ImportsHttp],
  providers: [
    ...importProviders,
    ...kinds,
    { provide: IMPORT_KINDS, useFactory: (...provided: ImportKind[]) => provided, inject: kinds },
  ],
})
export class ImportsModule {}
