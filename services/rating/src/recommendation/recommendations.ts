import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type Grade, grade } from '@heng/contracts';
import { type Changing, Clock } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type Cycle, recommend } from '../domain/cycle.js';
import { CycleStore } from '../storage/cycle.store.js';
import { RatingStore, recommendedTable } from '../storage/rating.store.js';

class RecommendedAgencyView {
  @ApiProperty({ format: 'uuid' }) ratingId!: string;
  @ApiProperty({ format: 'uuid' }) agencyId!: string;
  @ApiProperty({ example: '91350100M000100Y43' }) creditCode!: string;
  @ApiProperty({ example: '福州衡鉴管理咨询有限公司' }) name!: string;
  @ApiProperty({ enum: grade.options }) grade!: Grade;
  @ApiProperty({ format: 'date', example: '2026-07-17' }) grantedOn!: string;
}

export class RecommendationView {
  @ApiProperty({ example: '2026-H1' }) cycle!: string;
  @ApiProperty({ nullable: true, type: String, format: 'date', description: 'null while nothing is published' })
  publishedOn!: string | null;
  @ApiProperty({ type: [RecommendedAgencyView] }) agencies!: RecommendedAgencyView[];
}

const LIST = `
  select r.id as "ratingId", r.agency_id as "agencyId", r.credit_code as "creditCode", r.agency_name as name, r.grade,
    r.final_on::text as "grantedOn"
  from recommended join rating r on r.id = recommended.rating_id where recommended.cycle = $1`;
const PAGE = `${LIST} and ($2::text is null or (r.grade, r.credit_code) > ($2, $3)) order by r.grade, r.credit_code limit $4`;

/** The public lists of rated agencies (公开推荐, R8, R10). */
@Injectable()
export class Recommendations {
  constructor(
    private readonly cycles: CycleStore,
    private readonly ratings: RatingStore,
    private readonly clock: Clock,
    private readonly db: DataSource,
  ) {}

  /** Publishes the list of a cycle's granted ratings; again, when more are granted. */
  async publish(at: Changing): Promise<Cycle> {
    const granted = await this.ratings.idsOf(at.id, 'granted');
    const rows = granted.map((ratingId) => ({ cycle: at.id, ratingId }));
    return this.cycles.changeWith(
      at,
      (cycle) => recommend(cycle, granted.length, this.clock.today()),
      (tx) => tx.createQueryBuilder().insert().into(recommendedTable).values(rows).orIgnore().execute(),
    );
  }

  /** Reads the latest published list of a cycle. @throws DomainError `kit.record-not-found` */
  async one(cycle: string): Promise<RecommendationView> {
    const { recommendedOn: publishedOn } = await this.cycles.get(cycle);
    const agencies: RecommendedAgencyView[] = await this.db.query(`${LIST} order by r.grade, r.agency_name, r.id`, [
      cycle,
    ]);
    return { cycle, publishedOn, agencies };
  }

  /** At most `limit` agencies of the list by grade and credit code, after the key given. */
  page(cycle: string, after: readonly (string | number | null)[], limit: number): Promise<RecommendedAgencyView[]> {
    return this.db.query(PAGE, [cycle, ...after, limit]);
  }
}
