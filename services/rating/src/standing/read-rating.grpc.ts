import { Controller } from '@nestjs/common';
import { GrpcMethod } from '@nestjs/microservices';
import { ratingV1 } from '@heng/contracts/grpc';
import { Access, deriveId, refuseKit } from '@heng/kit';
import { publicStates, type Rating } from '../domain/rating.js';
import { RatingStore } from '../storage/rating.store.js';

const { RatingState, Grade } = ratingV1;
const stateOf = (state: Rating['state']): ratingV1.RatingState => {
  if (state === 'on-notice') return RatingState.RATING_STATE_ON_NOTICE;
  if (state === 'granted') return RatingState.RATING_STATE_GRANTED;
  return state === 'unrated' ? RatingState.RATING_STATE_LEFT_UNRATED : RatingState.RATING_STATE_IN_PREPARATION;
};

@Controller()
export class ReadRatingGrpc {
  constructor(private readonly ratings: RatingStore) {}

  @GrpcMethod('RatingService', 'GetRating')
  @Access('subsystem')
  async getRating({ cycle, agencyId }: ratingV1.GetRatingRequest): Promise<ratingV1.GetRatingResponse> {
    const rating = await this.ratings.find(deriveId('rating', cycle, agencyId));
    if (!rating) throw refuseKit('record-not-found', { what: 'rating', id: `${cycle} ${agencyId}` });
    return { rating: publicPartOf(rating) };
  }
}

/** Other subsystems learn no more than the public. */
function publicPartOf({ id, version, cycle, agencyId, state, grade, notice, finalOn }: Rating): ratingV1.Rating {
  const isPublic = publicStates.includes(state);
  return {
    id,
    cycle,
    agencyId,
    version,
    state: stateOf(state),
    grade: isPublic && grade ? Grade[`GRADE_${grade}`] : Grade.GRADE_UNSPECIFIED,
    noticeLastDay: isPublic ? notice?.lastDay : undefined,
    grantedOn: state === 'granted' ? (finalOn ?? undefined) : undefined,
  };
}
