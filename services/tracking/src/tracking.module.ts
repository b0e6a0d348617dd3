import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { agencyDirectory, AgencyDirectoryModule } from '@heng/agency-directory';
import { TrackingPeriodSealed } from '@heng/contracts';
import { expertPool, ExpertPoolModule } from '@heng/expert-pool';
import { protoOf } from '@heng/contracts/proto';
import { CollectFiles, fileProviders, files, filesHttp, ScanFiles } from '@heng/files';
import { importProviders, imports, importsHttp, RunImports } from '@heng/imports';
import type { Service } from '@heng/kit';
import { Assessments } from './assessment/assessments.js';
import { AssessmentsGrpc } from './assessment/assessments.grpc.js';
import { AssessmentsHttp } from './assessment/assessments.http.js';
import { BoardModule } from './board/board.module.js';
import { FollowEmployments } from './consultants/follow-employments.consumer.js';
import { Enterprises } from './enterprises/enterprises.js';
import { EnterprisesHttp } from './enterprises/enterprises.http.js';
import { Feedbacks } from './feedback/feedback.js';
import { FeedbackHttp } from './feedback/feedback.http.js';
import { FeedbackLinks } from './feedback/feedback-links.js';
import { RequestFeedback } from './feedback/request-feedback.consumer.js';
import { ImportAssessments } from './imports/import-assessments.js';
import { ImportEnterprises } from './imports/import-enterprises.js';
import { ImportOnSiteWork } from './imports/import-on-site-work.js';
import { ImportProjects } from './imports/import-projects.js';
import { DeleteOrigins } from './integrity/delete-origins.js';
import { FeedbackSignalsHttp } from './integrity/feedback-signals.http.js';
import { RecordSighting } from './integrity/record-sighting.js';
import { nameWithholding } from './name-withholding/name-withholding.module.js';
import { OnSiteWorks } from './on-site-work/on-site-work.js';
import { OnSiteWorkHttp } from './on-site-work/on-site-work.http.js';
import { Projects } from './projects/projects.js';
import { ProjectsHttp } from './projects/projects.http.js';
import { PublishSatisfaction } from './satisfaction/publish-satisfaction.deadline.js';
import { SatisfactionHttp } from './satisfaction/satisfaction.http.js';
import { HandOverMaterial } from './spot-check/hand-over-material.consumer.js';
import { trackingSettings } from './config.js';
import { StaffConflicts } from './storage/staff-conflicts.js';
import { StorageModule, tables } from './storage/storage.module.js';

@Module({
  imports: [AgencyDirectoryModule, ExpertPoolModule, StorageModule, BoardModule, nameWithholding],
  controllers: [
    EnterprisesHttp,
    ProjectsHttp,
    OnSiteWorkHttp,
    FollowEmployments,
    AssessmentsHttp,
    AssessmentsGrpc,
    filesHttp('public', 'agency', 'enterprise', 'alliance-staff'),
    RequestFeedback,
    FeedbackHttp,
    FeedbackSignalsHttp,
    SatisfactionHttp,
    importsHttp('enterprises', 'projects', 'on-site-work', 'assessments'),
    HandOverMaterial,
  ],
  providers: [
    Enterprises,
    Projects,
    OnSiteWorks,
    Assessments,
    ...fileProviders,
    Feedbacks,
    FeedbackLinks,
    DeleteOrigins,
    { provide: APP_INTERCEPTOR, useClass: RecordSighting },
    PublishSatisfaction,
    ...importProviders(ImportEnterprises, ImportProjects, ImportOnSiteWork, ImportAssessments),
  ],
})
export class TrackingModule {}

export const tracking: Service = {
  name: 'tracking',
  module: TrackingModule,
  tables,
  migrations: join(import.meta.dirname, '../migrations'),
  settings: trackingSettings,
  grpc: protoOf('tracking'),
  sealed: TrackingPeriodSealed,
  conflicts: StaffConflicts,
  libraries: [agencyDirectory, expertPool, files, imports],
  background: [DeleteOrigins, RunImports, ScanFiles, CollectFiles],
};
