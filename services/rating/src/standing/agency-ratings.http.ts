import { Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Clock, PathId, Read } from '@heng/kit';
import { DataSource } from 'typeorm';
import { workingDaysLeft } from '../domain/public-notice.js';
import { publicStates } from '../domain/rating.js';
import { LISTED, ListedRatingView } from './ratings.http.js';

class AgencyRatingView extends ListedRatingView {
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
}

class AgencyRatingsView {
  @ApiProperty({ type: [AgencyRatingView], description: 'the latest cycle first' }) items!: AgencyRatingView[];
}

/** $1 the agency, $2 the public states. An agency has two ratings in a year. */
const RATINGS = `${LISTED}, cycle
  from rating where agency_id = $1 and state = any($2) order by cycle desc limit 100`;

/** The ratings of one agency that are public, over all cycles. */
@ApiTags('standing')
@Controller('agencies')
@Access('public')
export class AgencyRatingsHttp {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  @Read(':id/ratings', AgencyRatingsView, 'List the public ratings of an agency, the latest cycle first')
  async listRatingsOfAgency(@PathId() id: string): Promise<AgencyRatingsView> {
    const rows: Omit<AgencyRatingView, 'workingDaysLeft'>[] = await this.db.query(RATINGS, [id, publicStates]);
    return { items: rows.map((row) => ({ ...row, workingDaysLeft: workingDaysLeft(row, this.clock.day()) })) };
  }
}
