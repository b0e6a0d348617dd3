import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { RegistryPeriodSealed } from '@heng/contracts';
import { protoOf } from '@heng/contracts/proto';
import { CollectFiles, fileProviders, files, filesHttp, ScanFiles } from '@heng/files';
import { imports, RunImports } from '@heng/imports';
import type { Service } from '@heng/kit';
import { withholdingModule } from '@heng/withholding';
import { registrySettings } from './config.js';
import { FiguresHttp } from './figures/figures.http.js';
import { KeepFactsConsumer } from './figures/keep-facts.consumer.js';
import { CheckPersons } from './plausibility/check-persons.consumer.js';
import { SignalsHttp } from './plausibility/signals.http.js';
import { CalendarHttp } from './calendar/calendar.http.js';
import { ConsentsHttp } from './consent/consents.http.js';
import { AnnounceStandards } from './disclosure/announce-standards.js';
import { AnnounceStandardConsumer } from './disclosure/announce-standard.consumer.js';
import { KeepHiddenNamesConsumer } from './disclosure/keep-hidden-names.consumer.js';
import { DisclosuresHttp } from './disclosure/disclosures.http.js';
import { StandardsHttp } from './disclosure/standards.http.js';
import { ExpertsHttp } from './experts/experts.http.js';
import { ImportsModule } from './imports/imports.module.js';
import { KnowledgeHttp } from './merits/knowledge.http.js';
import { MeritsHttp } from './merits/merits.http.js';
import { RecordAwardGrpc } from './merits/record-award.grpc.js';
import { AgreementsHttp } from './people/agreements.http.js';
import { ExaminationGrpc } from './people/examination.grpc.js';
import { ExpireCertificates } from './people/expire-certificates.consumer.js';
import { KeepCodesConsumer } from './people/keep-codes.consumer.js';
import { PeopleHttp } from './people/people.http.js';
import { ServedNamesHttp } from './people/served-names.http.js';
import { FeedHttp } from './register/feed.http.js';
import { KeepRegisterConsumer } from './register/keep-register.consumer.js';
import { OpenDataHttp } from './register/open-data.http.js';
import { RegisterGrpc } from './register/register.grpc.js';
import { RegisterHttp } from './register/register.http.js';
import { AgenciesHttp } from './registration/agencies.http.js';
import { ApplicationsHttp } from './registration/applications.http.js';
import { withheldFields } from './domain/withholding/withheld-fields.js';
import { StaffConflicts } from './storage/experts/staff-conflicts.js';
import * as storage from './storage/parts.js';
import { StorageModule, tables } from './storage/storage.module.js';
import { RecordRevisionsConsumer } from './timeliness/record-revisions.consumer.js';
import { TimelinessHttp } from './timeliness/timeliness.http.js';
import * as useCases from './use-cases.js';

/** R3: fields of a disclosure that are trade secrets, and challenges to their withholding. */
const fieldWithholding = withholdingModule(withheldFields, {
  owners: storage.AgencyStore,
  withholdings: storage.FieldWithholdings,
  challenges: storage.withholdingChallengeTable,
});

@Module({
  imports: [StorageModule, fieldWithholding, ImportsModule],
  controllers: [
    // It stores facts that the other handlers of a delivery read, so it is the first.
    KeepFactsConsumer,
    FiguresHttp,
    CalendarHttp,
    KeepRegisterConsumer,
    RegisterHttp,
    RegisterGrpc,
    OpenDataHttp,
    FeedHttp,
    AgenciesHttp,
    ApplicationsHttp,
    StandardsHttp,
    AnnounceStandardConsumer,
    DisclosuresHttp,
    KeepHiddenNamesConsumer,
    ExpireCertificates,
    PeopleHttp,
    KeepCodesConsumer,
    ServedNamesHttp,
    AgreementsHttp,
    ExaminationGrpc,
    ConsentsHttp,
    RecordRevisionsConsumer,
    TimelinessHttp,
    MeritsHttp,
    RecordAwardGrpc,
    KnowledgeHttp,
    ExpertsHttp,
    filesHttp('public', 'agency', 'alliance-staff'),
    CheckPersons,
    SignalsHttp,
  ],
  providers: [...fileProviders, ...Object.values(useCases)],
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
  conflicts: StaffConflicts,
  libraries: [files, imports],
  background: [ScanFiles, CollectFiles, RunImports, AnnounceStandards],
};
