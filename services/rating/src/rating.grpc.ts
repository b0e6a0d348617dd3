import { Controller } from '@nestjs/common';
import { GrpcMethod } from '@nestjs/microservices';
import { ratingV1 } from '@heng/contracts/grpc';
import { Access, afterCursor, deriveId, pageOf, refuseKit } from '@heng/kit';
import { publicStates, type Rating } from './domain/rating.js';
import { RatingStore } from './storage/rating.store.js';
import { RecommendedStore } from './storage/recommended.store.js';

const { Grade, RatingState } = ratingV1;
const STATES: Partial<Record<Rating['state'], ratingV1.RatingState>> = {
  'on-notice': RatingState.RATING_STATE_ON_NOTICE,
  granted: RatingState.RATING_STATE_GRANTED,
  unrated: RatingState.RATING_STATE_LEFT_UNRATED,
};
const DEFAULT_SIZE = 100;
const LARGEST_SIZE = 1000;

/** Ratings for other subsystems, which get only public facts. */
@Controller()
@Access('subsystem')
export class RatingGrpc {
  constructor(
    private readonly ratings: RatingStore,
    private readonly recommended: RecommendedStore,
  ) {}

  @GrpcMethod('RatingService', 'GetRating')
  async getRating({ cycle, agencyId }: ratingV1.GetRatingRequest): Promise<ratingV1.GetRatingResponse> {
    const rating = await this.ratings.find(deriveId('rating', cycle, agencyId));
    if (!rating) throw refuseKit('record-not-found', { what: 'rating', id: `${cycle} ${agencyId}` });
    return { rating: publicPartOf(rating) };
  }

  @GrpcMethod('RatingService', 'ListRecommended')
  async listRecommended(request: ratingV1.ListRecommendedRequest): Promise<ratingV1.ListRecommendedResponse> {
    const { cycle, pageSize, pageToken } = request;
    const size = Math.min(pageSize > 0 ? pageSize : DEFAULT_SIZE, LARGEST_SIZE);
    const rows = await this.recommended.listAfter(cycle, afterCursor(pageToken || undefined, 2), size + 1);
    const { items, next } = pageOf(rows, size, ({ grade, creditCode }) => [grade, creditCode]);
    const agencies = items.map((one) => ({
      ...one,
      formerNames: [...one.formerNames],
      grade: Grade[`GRADE_${one.grade}`],
    }));
    return { agencies, nextPageToken: next ?? '' };
  }
}

function publicPartOf({ id, version, cycle, agencyId, state, grade, notice, finalOn }: Rating): ratingV1.Rating {
  const isPublic = publicStates.includes(state);
  return {
    ...{ id, cycle, agencyId, version },
    state: STATES[state] ?? RatingState.RATING_STATE_IN_PREPARATION,
    grade: isPublic && grade ? Grade[`GRADE_${grade}`] : Grade.GRADE_UNSPECIFIED,
    noticeLastDay: isPublic ? notice?.lastDay : undefined,
    grantedOn: state === 'granted' ? (finalOn ?? undefined) : undefined,
  };
}
