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
import { CalendarHttp } from './calendar/calendar.http.js';
import { Calendars } from './calendar/calendars.js';
import { Consents } from './consent/consents.js';
import { ConsentsHttp } from './consent/consents.http.js';
import { AnnounceStandardConsumer } from './disclosure/announce-standard.consumer.js';
import { Disclosures } from './disclosure/disclosures.js';
import { DisclosuresHttp } from './disclosure/disclosures.http.js';
import { Drafts } from './disclosure/drafts.js';
import { DraftsHttp } from './disclosure/drafts.http.js';
import { ReadDisclosures } from './disclosure/read-disclosures.query.js';
import { Standards } from './disclosure/standards.js';
import { StandardsHttp } from './disclosure/standards.http.js';
import { Experts } from './experts/experts.js';
import { ExpertsHttp } from './experts/experts.http.js';
import { ImportsModule } from './imports/imports.module.js';
import { Knowledge } from './knowledge/knowledge.js';
import { KnowledgeHttp } from './knowledge/knowledge.http.js';
import { ReadKnowledge } from './knowledge/read-knowledge.query.js';
import { Merits } from './merits/merits.js';
import { MeritsHttp } from './merits/merits.http.js';
import { RecordAwardGrpc } from './merits/record-award.grpc.js';
import { Certificates } from './people/certificates.js';
import { CertificatesGrpc } from './people/certificates.grpc.js';
import { CertificatesHttp } from './people/certificates.http.js';
import { Consultants } from './people/consultants.js';
import { ConsultantsHttp } from './people/consultants.http.js';
import { Employments } from './people/employments.js';
import { EmploymentsHttp } from './people/employments.http.js';
import { ExpireCertificates } from './people/expire-certificates.consumer.js';
import { RecordCertificates } from './people/record-certificates.js';
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
import { FindPersons } from './people/find-persons.query.js';
import { FindPersonsGrpc } from './people/find-persons.grpc.js';
import { RecordRevisionsConsumer } from './timeliness/record-revisions.consumer.js';
import { Timeliness } from './timeliness/timeliness.js';
import { TimelinessHttp } from './timeliness/timeliness.http.js';
import { fieldWithholding } from './withholding/withholding.module.js';

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
    DraftsHttp,
    DisclosuresHttp,
    ExpireCertificates,
    ConsultantsHttp,
    EmploymentsHttp,
    CertificatesHttp,
    CertificatesGrpc,
    FindPersonsGrpc,
    ConsentsHttp,
    RecordRevisionsConsumer,
    TimelinessHttp,
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
    Calendars,
    Standards,
    Drafts,
    Disclosures,
    ReadDisclosures,
    Consultants,
    Employments,
    Certificates,
    RecordCertificates,
    FindPersons,
    Consents,
    Timeliness,
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
