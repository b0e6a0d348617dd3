import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, Caller, CursorQuery, type Principal, PathId } from '@heng/kit';
import { IsIn, IsOptional } from 'class-validator';
import { ratingStates } from '../domain/rating.js';
import { ListRatings, RatingPage } from './list-ratings.query.js';
import { RatingView } from './rating-view.js';
import { ReadRating } from './read-rating.query.js';

class RatingsFilter extends CursorQuery {
  @ApiPropertyOptional({ enum: ratingStates })
  @IsOptional()
  @IsIn(ratingStates)
  state?: string;
}

@ApiTags('standing')
@Controller()
export class StandingHttp {
  constructor(
    private readonly listRatings: ListRatings,
    private readonly readRating: ReadRating,
  ) {}

  @Get('cycles/:cycle/ratings')
  @Access('alliance-staff', 'expert', 'agency', 'public')
  @ApiOperation({
    summary: 'Ratings of a cycle by name; before their notice only for staff, experts and each agency itself',
  })
  @ApiOkResponse({ type: RatingPage })
  list(
    @Param('cycle') cycle: string,
    @Query() { state, cursor }: RatingsFilter,
    @Caller() caller: Principal,
  ): Promise<RatingPage> {
    return this.listRatings.execute(cycle, state, cursor, caller);
  }

  @Get('ratings/:id')
  @Access('alliance-staff', 'expert', 'agency', 'public')
  @ApiOperation({ summary: 'A rating with the facts behind every figure and the distance to the next grade (R9, R10)' })
  @ApiOkResponse({ type: RatingView })
  read(@PathId() id: string, @Caller() caller: Principal): Promise<RatingView> {
    return this.readRating.execute(id, caller);
  }
}
