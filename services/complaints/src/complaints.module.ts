import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { agencyDirectory, AgencyDirectoryModule } from '@heng/agency-directory';
import { ComplaintsPeriodSealed } from '@heng/contracts';
import { protoOf } from '@heng/contracts/proto';
import { expertPool, ExpertPoolModule } from '@heng/expert-pool';
import { kitSettings, type Service } from '@heng/kit';
import { Acceptance } from './acceptance/acceptance.js';
import { AcceptanceHttp } from './acceptance/acceptance.http.js';
import { Answers } from './answer/answers.js';
import { AnswersHttp } from './answer/answers.http.js';
import { Filings } from './filing/filings.js';
import { FilingsHttp } from './filing/filings.http.js';
import { Incidents } from './incident/incidents.js';
import { IncidentsHttp } from './incident/incidents.http.js';
import { RecomputeClocks } from './recompute-clocks.js';
import { Rulings } from './ruling/rulings.js';
import { RulingsHttp } from './ruling/rulings.http.js';
import { Complaints } from './standing/complaints.js';
import { ComplaintsGrpc } from './standing/complaints.grpc.js';
import { ComplaintsHttp } from './standing/complaints.http.js';
import { Deciders } from './storage/deciders.js';
import { complainantTable, ComplaintStore, complaintTable, filingTable } from './storage/complaint.store.js';
import { caseNumberTable, FilerStore, filerTable } from './storage/filer.store.js';

@Module({
  imports: [AgencyDirectoryModule, ExpertPoolModule],
  controllers: [FilingsHttp, AcceptanceHttp, AnswersHttp, RulingsHttp, IncidentsHttp, ComplaintsHttp, ComplaintsGrpc],
  providers: [
    ComplaintStore,
    FilerStore,
    Deciders,
    Filings,
    Acceptance,
    Answers,
    Rulings,
    Incidents,
    RecomputeClocks,
    Complaints,
  ],
})
export class ComplaintsModule {}

export const complaints: Service = {
  name: 'complaints',
  module: ComplaintsModule,
  tables: [complaintTable, complainantTable, filingTable, caseNumberTable, filerTable],
  migrations: join(import.meta.dirname, '../migrations'),
  settings: kitSettings,
  grpc: protoOf('complaints'),
  sealed: ComplaintsPeriodSealed,
  libraries: [agencyDirectory, expertPool],
};
