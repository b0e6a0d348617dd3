import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { agencyDirectory, AgencyDirectoryModule } from '@heng/agency-directory';
import { TrackingPeriodSealed } from '@heng/contracts';
import { protoOf } from '@heng/contracts/proto';
import { fileProviders, files, filesHttp, ScanFiles } from '@heng/files';
import { imports, RunImports } from '@heng/imports';
import type { Service } from '@heng/kit';
import { Assessments } from './assessment/assessments.js';
import { AssessmentsGrpc } from './assessment/assessments.grpc.js';
import { AssessmentsHttp } from './assessment/assessments.http.js';
import { BoardModule } from './board/board.module.js';
import { FollowEmployments } from './consultants/follow-employments.consumer.js';
import { Enterprises } from './enterprises/enterprises.js';
import { EnterprisesHttp } from './enterprises/enterprises.http.js';
import { ReadEnterprises } from './enterprises/read-enterprises.query.js';
import { FeedbackModule } from './feedback/feedback.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { DeleteOrigins } from './integrity/delete-origins.js';
import { IntegrityModule } from './integrity/integrity.module.js';
import { nameWithholding } from './name-withholding/name-withholding.module.js';
import { OnSiteWorks } from './on-site-work/on-site-work.js';
import { OnSiteWorkHttp } from './on-site-work/on-site-work.http.js';
import { Projects } from './projects/projects.js';
import { ProjectsHttp } from './projects/projects.http.js';
import { Stages } from './projects/stages.js';
import { StagesHttp } from './projects/stages.http.js';
import { SatisfactionModule } from './satisfaction/satisfaction.module.js';
import { HandOverMaterial } from './spot-check/hand-over-material.consumer.js';
import { trackingSettings } from './config.js';
import { StorageModule, tables } from './storage/storage.module.js';

@Module({
  imports: [
    AgencyDirectoryModule,
    StorageModule,
    BoardModule,
    nameWithholding,
    FeedbackModule,
    IntegrityModule,
    SatisfactionModule,
    ImportsModule,
  ],
  controllers: [
    EnterprisesHttp,
    ProjectsHttp,
    StagesHttp,
    OnSiteWorkHttp,
    FollowEmployments,
    AssessmentsHttp,
    AssessmentsGrpc,
    filesHttp('agency', 'enterprise', 'alliance-staff'),
    HandOverMaterial,
  ],
  providers: [Enterprises, ReadEnterprises, Projects, Stages, OnSiteWorks, Assessments, ...fileProviders],
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
  libraries: [agencyDirectory, files, imports],
  background: [DeleteOrigins, RunImports, ScanFiles],
};
