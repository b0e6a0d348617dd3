import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { agencyDirectory, AgencyDirectoryModule } from '@heng/agency-directory';
import { ComplaintsPeriodSealed } from '@heng/contracts';
import { protoOf } from '@heng/contracts/proto';
import { expertPool, ExpertPoolModule } from '@heng/expert-pool';
import { type Service, SETTINGS } from '@heng/kit';
import { LOG_KEY, logKey, PublicLog, PublicLogHttp, publicLog } from '@heng/public-log';
import {
  CollectFiles,
  FILE_POLICY,
  fileProviders,
  files,
  filesHttp,
  FileStore,
  fileTable,
  ScanFiles,
  sealedEvidence,
} from '@heng/files';
import { Acceptance } from './acceptance/acceptance.js';
import { AcceptanceHttp } from './acceptance/acceptance.http.js';
import { Announcements } from './announcement/announcements.js';
import { AnnouncementsGrpc } from './announcement/announcements.grpc.js';
import { AnnouncementsHttp } from './announcement/announcements.http.js';
import { FollowRulingsConsumer } from './announcement/follow-rulings.consumer.js';
import { ReadAnnouncements } from './announcement/read-announcements.query.js';
import { Answers } from './answer/answers.js';
import { AnswersHttp } from './answer/answers.http.js';
import { Extensions } from './answer/extensions.js';
import { ExtensionsHttp } from './answer/extensions.http.js';
import { CorrespondenceHttp } from './correspondence/correspondence.http.js';
import { Correspondences } from './correspondence/correspondences.js';
import { FilerMessagesHttp } from './correspondence/filer-messages.http.js';
import { type ComplaintsSettings, complaintsSettings } from './config.js';
import { EvidenceHttp } from './evidence/evidence.http.js';
import { evidenceTable } from './storage/evidence.table.js';
import { Exhibits } from './storage/exhibits.js';
import { Redactions } from './evidence/redactions.js';
import { RedactionsHttp } from './evidence/redactions.http.js';
import { RedactionStore, redactionTable } from './storage/redaction.store.js';
import { Filers } from './filers/filers.js';
import { FilerFilesHttp } from './filers/filer-files.http.js';
import { FilersHttp } from './filers/filers.http.js';
import { OwnFilingsHttp } from './filers/own-filings.http.js';
import { TellFilersConsumer } from './filers/tell-filers.consumer.js';
import { Withdrawals } from './filers/withdrawals.js';
import { WithdrawalsHttp } from './filers/withdrawals.http.js';
import { Filings } from './filing/filings.js';
import { FilingsHttp } from './filing/filings.http.js';
import { Proofs } from './filing/proofs.js';
import { ProofsHttp } from './filing/proofs.http.js';
import { Receipts } from './filing/receipts.js';
import { ReceiptsHttp } from './filing/receipts.http.js';
import { Incidents } from './incident/incidents.js';
import { ReadAlike } from './incident/read-alike.query.js';
import { IncidentsHttp } from './incident/incidents.http.js';
import { Mediations } from './mediation/mediations.js';
import { MediationsHttp } from './mediation/mediations.http.js';
import { HearingsHttp } from './verification/hearings.http.js';
import { Hearings } from './verification/hearings.js';
import { ReadReports } from './verification/read-reports.query.js';
import { ReportsHttp } from './verification/reports.http.js';
import { Verification } from './verification/verification.js';
import { hearingEvidenceTable, ReportExhibits, reportEvidenceTable } from './storage/report-exhibits.js';
import { HearingStore, hearingTable, ReportStore, reportTable } from './storage/report.store.js';
import { RecomputeClocks } from './recompute-clocks.js';
import { PanelsHttp } from './ruling/panels.http.js';
import { Panels } from './ruling/panels.js';
import { Reconsiderations } from './ruling/reconsiderations.js';
import { ReconsiderationsHttp } from './ruling/reconsiderations.http.js';
import { ReadPanels } from './ruling/read-panels.query.js';
import { Rulings } from './ruling/rulings.js';
import { RulingsHttp } from './ruling/rulings.http.js';
import { Matters } from './ruling/matters.js';
import { Cases } from './revocation/cases.js';
import { CasesHttp } from './revocation/cases.http.js';
import { OpenCasesConsumer } from './revocation/open-cases.consumer.js';
import { Complaints } from './standing/complaints.js';
import { ComplaintsGrpc } from './standing/complaints.grpc.js';
import { ComplaintsHttp } from './standing/complaints.http.js';
import { KeepFiguresConsumer } from './standing/keep-figures.consumer.js';
import { PublicCasesHttp } from './standing/public-cases.http.js';
import { ReadPublicCases } from './standing/read-public-cases.query.js';
import { ReadFigures } from './standing/read-figures.query.js';
import { agencyStandingTable } from './storage/agency-standing.table.js';
import { Summaries } from './summary/summaries.js';
import { SummariesHttp } from './summary/summaries.http.js';
import { AnnouncementStore, announcementTable } from './storage/announcement.store.js';
import { CaseStore, caseTable } from './storage/case.store.js';
import { Deciders } from './storage/deciders.js';
import { MediationStore, mediationTable } from './storage/mediation.store.js';
import { Parties } from './storage/parties.js';
import {
  OpinionStore,
  opinionTable,
  PanelStore,
  panelTable,
  ReconsiderationStore,
  reconsiderationTable,
  RulingStore,
  rulingTable,
} from './storage/panel.store.js';
import { solvedProofTable } from './storage/solved-proof.table.js';
import { PersonKeys, RestrictionStore, restrictionTable } from './storage/restriction.store.js';
import { Restrictions } from './restriction/restrictions.js';
import { RestrictionsHttp } from './restriction/restrictions.http.js';
import { FiledCases } from './storage/filed-cases.js';
import { CorrespondenceStore, correspondenceTable } from './storage/correspondence.store.js';
import { SummaryStore, summaryTable } from './storage/summary.store.js';
import { complainantTable, ComplaintStore, complaintTable, filingTable } from './storage/complaint.store.js';
import { caseNumberTable, FilerStore, filerTable } from './storage/filer.store.js';

/** The key by which the service signs its public log. */
const keyOfLog = {
  provide: LOG_KEY,
  useFactory: ({ LOG_NAME, COMPLAINTS_SECRET }: ComplaintsSettings) => logKey(LOG_NAME, COMPLAINTS_SECRET),
  inject: [SETTINGS],
};

@Module({
  imports: [AgencyDirectoryModule, ExpertPoolModule],
  controllers: [
    PublicLogHttp,
    ReceiptsHttp,
    FilingsHttp,
    ProofsHttp,
    RestrictionsHttp,
    FilersHttp,
    TellFilersConsumer,
    OwnFilingsHttp,
    FilerFilesHttp,
    WithdrawalsHttp,
    CorrespondenceHttp,
    FilerMessagesHttp,
    AcceptanceHttp,
    AnswersHttp,
    ExtensionsHttp,
    MediationsHttp,
    PanelsHttp,
    RulingsHttp,
    ...[CasesHttp, OpenCasesConsumer],
    ReconsiderationsHttp,
    ...[AnnouncementsHttp, AnnouncementsGrpc, FollowRulingsConsumer],
    SummariesHttp,
    ReportsHttp,
    HearingsHttp,
    IncidentsHttp,
    EvidenceHttp,
    RedactionsHttp,
    filesHttp('public', 'agency', 'alliance-staff', 'regulator'),
    ...[ComplaintsHttp, ComplaintsGrpc, KeepFiguresConsumer, PublicCasesHttp],
  ],
  providers: [
    PublicLog,
    keyOfLog,
    Receipts,
    ComplaintStore,
    FilerStore,
    Deciders,
    Filings,
    Proofs,
    Filers,
    ...[CorrespondenceStore, FiledCases, RestrictionStore, PersonKeys, Restrictions],
    Correspondences,
    Withdrawals,
    Acceptance,
    Answers,
    Extensions,
    MediationStore,
    Mediations,
    PanelStore,
    OpinionStore,
    RulingStore,
    ...[CaseStore, Cases, Matters],
    Panels,
    ReadPanels,
    Rulings,
    ReconsiderationStore,
    Reconsiderations,
    Parties,
    ...[AnnouncementStore, Announcements, ReadAnnouncements],
    ...[ReportStore, HearingStore, ReportExhibits, Verification, Hearings, ReadReports],
    ...[Incidents, ReadAlike],
    RecomputeClocks,
    ...[Complaints, ReadFigures, ReadPublicCases],
    ...[SummaryStore, Summaries],
    ...[
      ...fileProviders,
      sealedEvidence,
      FileStore,
      Exhibits,
      Redactions,
      RedactionStore,
      { provide: FILE_POLICY, useExisting: Exhibits },
    ],
  ],
})
export class ComplaintsModule {}

export const complaints: Service = {
  name: 'complaints',
  module: ComplaintsModule,
  tables: [
    complaintTable,
    complainantTable,
    filingTable,
    ...[caseNumberTable, solvedProofTable, restrictionTable],
    filerTable,
    mediationTable,
    panelTable,
    opinionTable,
    rulingTable,
    caseTable,
    reconsiderationTable,
    announcementTable,
    correspondenceTable,
    evidenceTable,
    redactionTable,
    ...[reportTable, hearingTable, reportEvidenceTable, hearingEvidenceTable],
    ...[summaryTable, agencyStandingTable],
    fileTable,
  ],
  migrations: join(import.meta.dirname, '../migrations'),
  settings: complaintsSettings,
  grpc: protoOf('complaints'),
  sealed: ComplaintsPeriodSealed,
  libraries: [agencyDirectory, expertPool, publicLog, files],
  background: [PublicLog, ScanFiles, CollectFiles],
};
