import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { agencyDirectory, AgencyDirectoryModule } from '@heng/agency-directory';
import { ComplaintsPeriodSealed } from '@heng/contracts';
import { protoOf } from '@heng/contracts/proto';
import { kitSettings, type Service } from '@heng/kit';
import { AcceptComplaint } from './acceptance/accept-complaint.js';
import { AcceptComplaintHttp } from './acceptance/accept-complaint.http.js';
import { DeclineComplaint } from './acceptance/decline-complaint.js';
import { DeclineComplaintHttp } from './acceptance/decline-complaint.http.js';
import { AnswerComplaint } from './answer/answer-complaint.js';
import { AnswerComplaintHttp } from './answer/answer-complaint.http.js';
import { MissClock } from './clocks/miss-clock.js';
import { MissClockDeadline } from './clocks/miss-clock.deadline.js';
import { FileComplaint } from './filing/file-complaint.js';
import { FileComplaintHttp } from './filing/file-complaint.http.js';
import { RuleOnComplaint } from './ruling/rule-on-complaint.js';
import { RuleOnComplaintHttp } from './ruling/rule-on-complaint.http.js';
import { ListComplaintsHttp } from './standing/list-complaints.http.js';
import { ListComplaints } from './standing/list-complaints.query.js';
import { ReadComplaintHttp } from './standing/read-complaint.http.js';
import { ReadComplaint } from './standing/read-complaint.query.js';
import { ReadSummaryGrpc } from './standing/read-summary.grpc.js';
import { ReadSummaryHttp } from './standing/read-summary.http.js';
import { ReadSummary } from './standing/read-summary.query.js';
import { complainantTable } from './storage/complainant.table.js';
import { ComplaintStore } from './storage/complaint.store.js';
import { complaintTable } from './storage/complaint.table.js';

@Module({
  imports: [AgencyDirectoryModule],
  controllers: [
    FileComplaintHttp,
    AcceptComplaintHttp,
    DeclineComplaintHttp,
    AnswerComplaintHttp,
    RuleOnComplaintHttp,
    ListComplaintsHttp,
    ReadComplaintHttp,
    ReadSummaryHttp,
    ReadSummaryGrpc,
  ],
  providers: [
    ComplaintStore,
    FileComplaint,
    AcceptComplaint,
    DeclineComplaint,
    AnswerComplaint,
    RuleOnComplaint,
    MissClock,
    MissClockDeadline,
    ListComplaints,
    ReadComplaint,
    ReadSummary,
  ],
})
export class ComplaintsModule {}

export const complaints: Service = {
  name: 'complaints',
  module: ComplaintsModule,
  tables: [complaintTable, complainantTable],
  migrations: join(import.meta.dirname, '../migrations'),
  settings: kitSettings,
  grpc: protoOf('complaints'),
  sealed: ComplaintsPeriodSealed,
  libraries: [agencyDirectory],
};
