import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { RegistryPeriodSealed } from '@heng/contracts';
import { protoOf } from '@heng/contracts/proto';
import { files, filesHttp, ScanFiles, fileProviders } from '@heng/files';
import { imports, RunImports } from '@heng/imports';
import type { Service } from '@heng/kit';
import { registrySettings } from './config.js';
import { FiguresHttp } from './figures/figures.http.js';
import { KeepFactsConsumer } from './figures/keep-facts.consumer.js';
import { CheckPersons } from './plausibility/check-persons.js';
import { CheckPersonsConsumer } from './plausibility/check-persons.consumer.js';
import { ReadPersonFacts } from './plausibility/read-person-facts.query.js';
import { Signals } from './plausibility/signals.js';
import { SignalsHttp } from './plausibility/signals.http.js';
import { ConsentModule } from './consent/consent.module.js';
import { DisclosureModule } from './disclosure/disclosure.module.js';
import { Experts } from './experts/experts.js';
import { ExpertsHttp } from './experts/experts.http.js';
import { ImportsModule } from './imports/imports.module.js';
import { Knowledge } from './knowledge/knowledge.js';
import { KnowledgeHttp } from './knowledge/knowledge.http.js';
import { ReadKnowledge } from './knowledge/read-knowledge.query.js';
import { Merits } from './merits/merits.js';
import { MeritsHttp } from './merits/merits.http.js';
import { RecordAwardGrpc } from './merits/record-award.grpc.js';
import { PeopleModule } from './people/people.module.js';
import { FeedHttp } from './register/feed.http.js';
import { ReadFeed } from './register/feed.query.js';
import { KeepRegisterConsumer } from './register/keep-register.consumer.js';
import { OpenDataHttp } from './register/open-data.http.js';
import { OpenData } from './register/open-data.query.js';
import { ReadAgencies } from './register/read-agencies.query.js';
import { ReadAgency } from './register/read-agency.query.js';
import { RegisterGrpc } from './register/register.grpc.js';
import { RegisterHttp } from './register/register.http.js';
import { RegisterWatch } from './register/register-watch.js';
import { SearchAgencies } from './register/search-agencies.query.js';
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
    PeopleModule,
    DisclosureModule,
    TimelinessModule,
    fieldWithholding,
    ConsentModule,
    ImportsModule,
  ],
  controllers: [
    // It keeps what the other handlers of a delivery read, so it is the first.
    KeepFactsConsumer,
    FiguresHttp,
    KeepRegisterConsumer,
    RegisterHttp,
    RegisterGrpc,
    OpenDataHttp,
    FeedHttp,
    AgenciesHttp,
    ApplicationsHttp,
    MeritsHttp,
    RecordAwardGrpc,
    KnowledgeHttp,
    ExpertsHttp,
    filesHttp('agency', 'alliance-staff'),
    CheckPersonsConsumer,
    SignalsHttp,
  ],
  providers: [
    ...fileProviders,
    RegisterWatch,
    ReadAgencies,
    ReadAgency,
    SearchAgencies,
    OpenData,
    ReadFeed,
    Agencies,
    Applications,
    Merits,
    Knowledge,
    ReadKnowledge,
    Experts,
    CheckPersons,
    ReadPersonFacts,
    Signals,
  ],
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
