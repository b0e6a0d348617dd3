import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, Caller, CursorQuery, type Page, pageView, PathId, type Principal, Read } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { ratingStates } from '../domain/rating.js';
import { ListedRatingView, RatingView } from './rating-view.js';
import { Ratings } from './ratings.js';

class RatingsQuery extends CursorQuery {
  @IsOptional()
  @IsIn(ratingStates)
  state?: string;
}

@ApiTags('standing')
@Controller()
@Access('alliance-staff', 'expert', 'agency', 'public')
export class RatingsHttp {
  constructor(private readonly ratings: Ratings) {}

  @Read(
    'cycles/:cycle/ratings',
    pageView(ListedRatingView),
    'List the ratings of a cycle by name; before their notice for staff, experts and each agency itself',
  )
  listRatings(
    @Param('cycle') cycle: string,
    @Query() filter: RatingsQuery,
    @Caller() caller: Principal,
  ): Promise<Page<ListedRatingView>> {
    return this.ratings.page(cycle, filter, caller);
  }

  @Read(
    'ratings/:id',
    RatingView,
    'Show a rating, the facts behind every figure and the distance to the next grade (R9, R10)',
  )
  readRating(@PathId() id: string, @Caller() caller: Principal): Promise<RatingView> {
    return this.ratings.one(id, caller);
  }
}
