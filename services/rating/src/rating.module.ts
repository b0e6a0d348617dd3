import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { protoOf } from '@heng/contracts/proto';
import { kitSettings, type Service } from '@heng/kit';
import { CloseCycle } from './cycle/close-cycle.js';
import { CycleHttp } from './cycle/cycle.http.js';
import { OpenCycle } from './cycle/open-cycle.js';
import { ReadCycle } from './cycle/read-cycle.query.js';
import { DraftRatings } from './drafting/draft-ratings.js';
import { DraftRatingsConsumer } from './drafting/draft-ratings.consumer.js';
import { FreezeEvidence } from './evidence/freeze-evidence.js';
import { TakeFactsConsumer } from './evidence/take-facts.consumer.js';
import { TakeSealConsumer } from './evidence/take-seal.consumer.js';
import { DecideObjection } from './public-notice/decide-objection.js';
import { EndNoticeDeadline } from './public-notice/end-notice.deadline.js';
import { FileObjection } from './public-notice/file-objection.js';
import { PublicNoticeHttp } from './public-notice/public-notice.http.js';
import { PublishNotices } from './public-notice/publish-notices.js';
import { PublishRecommendation } from './recommendation/publish-recommendation.js';
import { ReadRecommendation } from './recommendation/read-recommendation.query.js';
import { RecommendationGrpc } from './recommendation/recommendation.grpc.js';
import { RecommendationHttp } from './recommendation/recommendation.http.js';
import { ReviewRating } from './review/review-rating.js';
import { ReviewRatingHttp } from './review/review-rating.http.js';
import { ConcludeSpotCheck } from './spot-check/conclude-spot-check.js';
import { DrawSpotCheck } from './spot-check/draw-spot-check.js';
import { ReadSpotCheck } from './spot-check/read-spot-check.query.js';
import { SpotCheckHttp } from './spot-check/spot-check.http.js';
import { TakeMaterialConsumer } from './spot-check/take-material.consumer.js';
import { ListRatings } from './standing/list-ratings.query.js';
import { ReadRating } from './standing/read-rating.query.js';
import { ReadRatingGrpc } from './standing/read-rating.grpc.js';
import { StandingHttp } from './standing/standing.http.js';
import { CycleStore } from './storage/cycle.store.js';
import { cycleTable } from './storage/cycle.table.js';
import { EvidenceStore } from './storage/evidence.store.js';
import { factTable, receivedSealTable } from './storage/evidence.tables.js';
import { ObjectionStore } from './storage/objection.store.js';
import { objectionTable } from './storage/objection.table.js';
import { RatingStore } from './storage/rating.store.js';
import { ratingTable, recommendedTable } from './storage/rating.table.js';
import { SpotCheckMaterialStore } from './storage/spot-check-material.store.js';
import { spotCheckMaterialTable } from './storage/spot-check-material.table.js';

const useCases = [
  ...[OpenCycle, CloseCycle, DraftRatings, DrawSpotCheck, ConcludeSpotCheck, ReviewRating],
  ...[PublishNotices, FileObjection, DecideObjection, PublishRecommendation],
];

@Module({
  controllers: [
    ...[TakeFactsConsumer, TakeSealConsumer, DraftRatingsConsumer, TakeMaterialConsumer],
    ...[CycleHttp, SpotCheckHttp, ReviewRatingHttp, PublicNoticeHttp, RecommendationHttp, StandingHttp],
    ...[ReadRatingGrpc, RecommendationGrpc],
  ],
  providers: [
    ...[EvidenceStore, CycleStore, RatingStore, ObjectionStore, SpotCheckMaterialStore],
    ...useCases,
    ...[FreezeEvidence, EndNoticeDeadline],
    ...[ReadCycle, ListRatings, ReadRating, ReadRecommendation, ReadSpotCheck],
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
