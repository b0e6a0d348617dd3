import { Body, Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  Caller,
  type Cause,
  Change,
  Changed,
  type Changing,
  CursorQuery,
  HasLength,
  IsReason,
  pageView,
  PathId,
  type Principal,
  Read,
  RequestCause,
} from '@heng/kit';
import { IsBoolean, IsInt, Max, Min } from 'class-validator';
import { IsStatement } from '../complaint-api.js';
import { FilerAccess } from '../filer-api.js';
import { restrictionTerms } from '../domain/restriction/restriction.js';
import { restrictionView, RestrictionView } from '../restriction-api.js';
import { Restrictions } from './restrictions.js';

class RestrictBody {
  @HasLength(1, 40, { example: 'T2026-000123-3', description: 'the number of the filing' })
  number!: string;

  @IsReason({ example: '以同一虚构事实反复提交。', description: 'read by the person and by who reviews it' })
  reason!: string;

  @ApiProperty({ type: 'integer', example: 90, description: 'from today' })
  @IsInt()
  @Min(1)
  @Max(restrictionTerms.most)
  days!: number;
}

class ReviewRestrictionBody {
  @ApiProperty({ description: 'false upholds the restriction' })
  @IsBoolean()
  lift!: boolean;

  @IsReason({ example: '提交人说明的情况属实。', description: 'read by the person' })
  reason!: string;
}

class ContestRestrictionBody extends FilerAccess {
  @IsStatement({ example: '所述事实属实，附合同编号。', description: 'read by who reviews the restriction' })
  statement!: string;
}

/** Restrictions of those who filed maliciously. */
@ApiTags('restriction')
@Controller()
@Access('alliance-staff')
export class RestrictionsHttp {
  constructor(private readonly restrictions: Restrictions) {}

  @Change(
    'POST',
    'complaints/:id/restriction',
    RestrictionView,
    'Restrict who filed an unfounded complaint maliciously',
  )
  async restrictComplainant(@PathId() id: string, @Body() body: RestrictBody, @RequestCause() cause: Cause) {
    return restrictionView(await this.restrictions.impose('complaint', id, body, cause), cause.actor);
  }

  @Change('POST', 'reports/:id/restriction', RestrictionView, 'Restrict who filed an unfounded report maliciously')
  async restrictReporter(@PathId() id: string, @Body() body: RestrictBody, @RequestCause() cause: Cause) {
    return restrictionView(await this.restrictions.impose('report', id, body, cause), cause.actor);
  }

  @Read('complaints/:id/restrictions', [RestrictionView], 'List the restrictions of those who filed a complaint')
  async listRestrictions(@PathId() id: string, @Caller() reader: Principal) {
    return (await this.restrictions.of('complaint', id, reader)).map((one) => restrictionView(one, reader));
  }

  @Read('reports/:id/restrictions', [RestrictionView], 'List the restrictions of the reporter')
  async listReporterRestrictions(@PathId() id: string, @Caller() reader: Principal) {
    return (await this.restrictions.of('report', id, reader)).map((one) => restrictionView(one, reader));
  }

  @Read('restrictions', pageView(RestrictionView), 'List the restrictions that wait for a review, the oldest first')
  async listContestedRestrictions(@Query() { cursor }: CursorQuery, @Caller() reader: Principal) {
    const { items, next } = await this.restrictions.contested(cursor, reader);
    return { items: items.map((one) => restrictionView(one, reader)), next };
  }

  @Change('POST', 'restrictions/:id/review', RestrictionView, 'Uphold or lift a restriction that another one imposed')
  async reviewRestriction(@Changed() at: Changing, @Body() body: ReviewRestrictionBody) {
    return restrictionView(await this.restrictions.review(at, body), at.cause.actor);
  }

  @Change('POST', 'filings/contest', null, 'Ask for a review of your restriction, by number and code')
  @Access('public')
  async contestRestriction(@Body() { number, code, statement }: ContestRestrictionBody, @RequestCause() cause: Cause) {
    await this.restrictions.contest(number, code, statement, cause);
  }
}
