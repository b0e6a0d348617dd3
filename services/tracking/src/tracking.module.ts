import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { agencyDirectory, AgencyDirectoryModule } from '@heng/agency-directory';
import { TrackingPeriodSealed } from '@heng/contracts';
import { protoOf } from '@heng/contracts/proto';
import { files, ScanFiles } from '@heng/files';
import { imports, RunImports } from '@heng/imports';
import type { Service } from '@heng/kit';
import { AssessmentModule } from './assessment/assessment.module.js';
import { BoardModule } from './board/board.module.js';
import { ConsultantsModule } from './consultants/consultants.module.js';
import { EnterprisesModule } from './enterprises/enterprises.module.js';
import { FeedbackModule } from './feedback/feedback.module.js';
import { FilesModule } from './files/files.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { DeleteOrigins } from './integrity/delete-origins.js';
import { IntegrityModule } from './integrity/integrity.module.js';
import { nameWithholding } from './name-withholding/name-withholding.module.js';
import { OnSiteWorkModule } from './on-site-work/on-site-work.module.js';
import { ProjectsModule } from './projects/projects.module.js';
import { SatisfactionModule } from './satisfaction/satisfaction.module.js';
import { SpotCheckModule } from './spot-check/spot-check.module.js';
import { trackingSettings } from './config.js';
import { StorageModule, tables } from './storage/storage.module.js';

@Module({
  imports: [
    AgencyDirectoryModule,
    StorageModule,
    BoardModule,
    EnterprisesModule,
    nameWithholding,
    ProjectsModule,
    OnSiteWorkModule,
    ConsultantsModule,
    AssessmentModule,
    FeedbackModule,
    IntegrityModule,
    SatisfactionModule,
    FilesModule,
    SpotCheckModule,
    ImportsModule,
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
  libraries: [agencyDirectory, files, imports],
  background: [DeleteOrigins, RunImports, ScanFiles],
};
