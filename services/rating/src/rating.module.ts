import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { protoOf } from '@heng/contracts/proto';
import { expertPool, ExpertPoolModule } from '@heng/expert-pool';
import {
  CollectFiles,
  FILE_POLICY,
  fileProviders,
  files,
  filesHttp,
  FileStore,
  ScanFiles,
  sealedFiles,
} from '@heng/files';
import type { Service } from '@heng/kit';
import { ratingSettings } from './config.js';
import { CyclesHttp } from './cycle/cycles.http.js';
import { DraftRatings } from './drafting/draft-ratings.consumer.js';
import { EvidenceConsumer, FreezeEvidence } from './evidence/evidence.consumer.js';
import { WaitingMetrics } from './evidence/waiting-metrics.js';
import { ObjectionsHttp } from './public-notice/objections.http.js';
import { PublicNoticesHttp } from './public-notice/public-notices.http.js';
import { RatingGrpc } from './rating.grpc.js';
import { RecommendationsHttp } from './recommendation/recommendations.http.js';
import { ObeyRulingsConsumer } from './revocation/obey-rulings.consumer.js';
import { OpenCases } from './revocation/open-cases.consumer.js';
import { ReviewsHttp } from './review/reviews.http.js';
import { SpotChecksHttp } from './spot-check/spot-checks.http.js';
import { AgencyRatingsHttp } from './standing/agency-ratings.http.js';
import { EvidenceHttp } from './standing/evidence.http.js';
import { RatingsHttp } from './standing/ratings.http.js';
import { Deciders } from './storage/deciders.js';
import { ObjectionFiles } from './storage/objection-files.js';
import { EvidenceStore } from './storage/evidence.store.js';
import { stores, tables } from './storage/rating.store.js';

@Module({
  imports: [ExpertPoolModule],
  controllers: [
    ...[EvidenceConsumer, DraftRatings, OpenCases, ObeyRulingsConsumer],
    ...[
      CyclesHttp,
      SpotChecksHttp,
      ReviewsHttp,
      PublicNoticesHttp,
      ObjectionsHttp,
      RecommendationsHttp,
      RatingsHttp,
      AgencyRatingsHttp,
      EvidenceHttp,
      RatingGrpc,
      filesHttp('public'),
    ],
  ],
  providers: [
    ...[...stores, EvidenceStore, Deciders, FreezeEvidence, WaitingMetrics],
    ...[...fileProviders, sealedFiles, FileStore, { provide: FILE_POLICY, useClass: ObjectionFiles }],
  ],
})
export class RatingModule {}

export const rating: Service = {
  name: 'rating',
  module: RatingModule,
  tables,
  migrations: join(import.meta.dirname, '../migrations'),
  settings: ratingSettings,
  grpc: protoOf('rating'),
  background: [FreezeEvidence, ScanFiles, CollectFiles],
  libraries: [expertPool, files],
};
