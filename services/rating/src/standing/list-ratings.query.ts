import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { grade } from '@heng/contracts';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import { publicStates, ratingStates } from '../domain/rating.js';
import { isInsider, type Reader } from '../domain/reader.js';

export class RatingSummary {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() agencyId!: string;
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) agencyName!: string;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ enum: ratingStates }) state!: string;
  @ApiProperty({ description: '1, more after an upheld objection' }) round!: number;
  @ApiProperty({ enum: grade.options, nullable: true, type: String }) grade!: string | null;
  @ApiProperty({ description: 'points of 100, two decimals' }) total!: number;
  @ApiProperty({ nullable: true, type: String, description: 'of the public notice' }) lastDay!: string | null;
  @ApiProperty({ nullable: true, type: String }) finalOn!: string | null;
}

export class RatingPage implements Page<RatingSummary> {
  @ApiProperty({ type: [RatingSummary] }) items!: RatingSummary[];
  @ApiProperty({ nullable: true, type: String, description: 'cursor of the next page' }) next!: string | null;
}

/** One page in the order of names; what the reader may not see yet is left out. */
export const LIST_RATINGS = `
  select id, version, agency_id as "agencyId", agency_name as "agencyName", credit_code as "creditCode", state, round, grade,
    (assessment->>'total')::float8 as total, notice->>'lastDay' as "lastDay", final_on::text as "finalOn"
  from rating
  where cycle = $1 and ($2::text is null or (agency_name, id) > ($2, $3::uuid)) and ($4::text is null or state = $4)
    and ($5 or state = any($6) or credit_code = $7)
  order by agency_name, id limit $8`;

@Injectable()
export class ListRatings {
  constructor(private readonly db: DataSource) {}

  async execute(
    cycle: string,
    state: string | undefined,
    cursor: string | undefined,
    reader: Reader,
  ): Promise<RatingPage> {
    const own = reader.role === 'agency' ? (reader.org ?? null) : null;
    const key = afterCursor(cursor, 2);
    const parameters = [cycle, ...key, state ?? null, isInsider(reader), publicStates, own, PAGE_SIZE + 1];
    const rows: RatingSummary[] = await this.db.query(LIST_RATINGS, parameters);
    return pageOf(rows, PAGE_SIZE, ({ agencyName, id }) => [agencyName, id]);
  }
}
