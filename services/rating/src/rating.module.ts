import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { protoOf } from '@heng/contracts/proto';
import { kitSettings, type Service } from '@heng/kit';
import { Cycles } from './cycle/cycles.js';
import { CyclesHttp } from './cycle/cycles.http.js';
import { DraftRatings } from './drafting/draft-ratings.consumer.js';
import { EvidenceConsumer } from './evidence/evidence.consumer.js';
import { FreezeEvidence } from './evidence/freeze-evidence.js';
import { PublicNotices } from './public-notice/public-notices.js';
import { PublicNoticesHttp } from './public-notice/public-notices.http.js';
import { RatingGrpc } from './rating.grpc.js';
import { Recommendations } from './recommendation/recommendations.js';
import { RecommendationsHttp } from './recommendation/recommendations.http.js';
import { Reviews } from './review/reviews.js';
import { ReviewsHttp } from './review/reviews.http.js';
import { SpotCheckMaterialConsumer } from './spot-check/spot-check-material.consumer.js';
import { SpotChecks } from './spot-check/spot-checks.js';
import { SpotChecksHttp } from './spot-check/spot-checks.http.js';
import { Ratings } from './standing/ratings.js';
import { RatingsHttp } from './standing/ratings.http.js';
import { CycleStore, cycleTable } from './storage/cycle.store.js';
import { EvidenceStore, factTable, receivedSealTable } from './storage/evidence.store.js';
import { ObjectionStore, objectionTable } from './storage/objection.store.js';
import { RatingStore, ratingTable, recommendedTable } from './storage/rating.store.js';
import { spotCheckMaterialTable } from './storage/spot-check-material.table.js';

@Module({
  controllers: [
    ...[EvidenceConsumer, DraftRatings, SpotCheckMaterialConsumer],
    ...[CyclesHttp, SpotChecksHttp, ReviewsHttp, PublicNoticesHttp, RecommendationsHttp, RatingsHttp, RatingGrpc],
  ],
  providers: [
    ...[EvidenceStore, CycleStore, RatingStore, ObjectionStore],
    ...[FreezeEvidence, Cycles, SpotChecks, Reviews, PublicNotices, Recommendations, Ratings],
  ],
})
export class RatingModule {}

export const rating: Service = {
  name: 'rating',
  module: RatingModule,
  tables: [
    ...[factTable, receivedSealTable, cycleTable, ratingTable, recommendedTable, objectionTable],
    spotCheckMaterialTable,
  ],
  migrations: join(import.meta.dirname, '../migrations'),
  settings: kitSettings,
  grpc: protoOf('rating'),
  background: [FreezeEvidence],
};
