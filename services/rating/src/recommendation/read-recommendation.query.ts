import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type Grade, grade } from '@heng/contracts';
import { DataSource } from 'typeorm';
import { CycleStore } from '../storage/cycle.store.js';

export class RecommendedAgency {
  @ApiProperty() ratingId!: string;
  @ApiProperty() agencyId!: string;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) name!: string;
  @ApiProperty({ enum: grade.options }) grade!: Grade;
  @ApiProperty({ example: '2026-07-17' }) grantedOn!: string;
}

export class Recommendation {
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty({ nullable: true, type: String, description: 'null while nothing is published' }) publishedOn!:
    string | null;
  @ApiProperty({ type: [RecommendedAgency] }) agencies!: RecommendedAgency[];
}

const LIST = `
  select r.id as "ratingId", r.agency_id as "agencyId", r.credit_code as "creditCode", r.agency_name as name, r.grade,
    r.final_on::text as "grantedOn"
  from recommended join rating r on r.id = recommended.rating_id where recommended.cycle = $1`;
const PAGE = `${LIST} and ($2::text is null or (r.grade, r.credit_code) > ($2, $3)) order by r.grade, r.credit_code limit $4`;

/** The list of a cycle as it was last published. */
@Injectable()
export class ReadRecommendation {
  constructor(
    private readonly db: DataSource,
    private readonly cycles: CycleStore,
  ) {}

  async execute(cycle: string): Promise<Recommendation> {
    const { recommendedOn: publishedOn } = await this.cycles.get(cycle);
    const agencies: RecommendedAgency[] = await this.db.query(`${LIST} order by r.grade, r.agency_name, r.id`, [cycle]);
    return { cycle, publishedOn, agencies };
  }

  /** At most `limit` of the list by grade and credit code, after the key given. */
  page(
    cycle: string,
    [grade, creditCode]: readonly (string | number | null)[],
    limit: number,
  ): Promise<RecommendedAgency[]> {
    return this.db.query(PAGE, [cycle, grade, creditCode, limit]);
  }
}
