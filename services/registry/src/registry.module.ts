import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { RegistryPeriodSealed } from '@heng/contracts';
import { protoOf } from '@heng/contracts/proto';
import { files, ScanFiles } from '@heng/files';
import { imports, RunImports } from '@heng/imports';
import type { Service } from '@heng/kit';
import { registrySettings } from './config.js';
import { ConsentModule } from './consent/consent.module.js';
import { DisclosureModule } from './disclosure/disclosure.module.js';
import { Experts } from './experts/experts.js';
import { ExpertsHttp } from './experts/experts.http.js';
import { FiguresModule } from './figures/figures.module.js';
import { FilesModule } from './files/files.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { Knowledge } from './knowledge/knowledge.js';
import { KnowledgeHttp } from './knowledge/knowledge.http.js';
import { ReadKnowledge } from './knowledge/read-knowledge.query.js';
import { Merits } from './merits/merits.js';
import { MeritsHttp } from './merits/merits.http.js';
import { RecordAwardGrpc } from './merits/record-award.grpc.js';
import { PeopleModule } from './people/people.module.js';
import { PlausibilityModule } from './plausibility/plausibility.module.js';
import { RegisterModule } from './register/register.module.js';
import { Agencies } from './registration/agencies.js';
import { AgenciesHttp } from './registration/agencies.http.js';
import { Applications } from './registration/applications.js';
import { ApplicationsHttp } from './registration/applications.http.js';
import { StorageModule, tables } from './storage/storage.module.js';
import { TimelinessModule } from './timeliness/timeliness.module.js';
import { fieldWithholding } from './withholding/withholding.module.js';

@Module({
  imports: [
    StorageModule,
    // It keeps what the handlers of the next three read in the same delivery.
    FiguresModule,
    RegisterModule,
    PeopleModule,
    PlausibilityModule,
    DisclosureModule,
    TimelinessModule,
    fieldWithholding,
    ConsentModule,
    FilesModule,
    ImportsModule,
  ],
  controllers: [AgenciesHttp, ApplicationsHttp, MeritsHttp, RecordAwardGrpc, KnowledgeHttp, ExpertsHttp],
  providers: [Agencies, Applications, Merits, Knowledge, ReadKnowledge, Experts],
})
export class RegistryModule {}

export const registry: Service = {
  name: 'registry',
  module: RegistryModule,
  tables,
  migrations: join(import.meta.dirname, '../migrations'),
  settings: registrySettings,
  grpc: protoOf('registry'),
  sealed: RegistryPeriodSealed,
  libraries: [files, imports],
  background: [ScanFiles, RunImports],
};
