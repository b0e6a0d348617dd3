import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { NameChallenge } from '../domain/name-withholding/name-challenge.js';

const SELECT = `
  select id, version, enterprise_id as "enterpriseId", reason, contact, filed_on::text as "filedOn", state,
    decided_on::text as "decidedOn", decided_by as "decidedBy", decision
  from name_challenge`;
const PAGE = `
  and ($2::date is null or (filed_on, id) > ($2, $3::uuid)) order by name_challenge.filed_on, id limit $4`;

/** $1 the enterprise, $2, $3 the key before. */
export const NAME_CHALLENGES_OF_ENTERPRISE = `${SELECT} where enterprise_id = $1 ${PAGE}`;
/** $1 the state, $2, $3 the key before. */
export const NAME_CHALLENGE_QUEUE = `${SELECT} where state = $1 ${PAGE}`;

/** Challenges to withheld names, the oldest first. */
@Injectable()
export class ReadNameChallenges {
  constructor(private readonly db: DataSource) {}

  ofEnterprise(enterpriseId: string, cursor?: string): Promise<Page<NameChallenge>> {
    return this.page(NAME_CHALLENGES_OF_ENTERPRISE, enterpriseId, cursor);
  }

  queue(state: NameChallenge['state'], cursor?: string): Promise<Page<NameChallenge>> {
    return this.page(NAME_CHALLENGE_QUEUE, state, cursor);
  }

  private async page(sql: string, of: string, cursor?: string): Promise<Page<NameChallenge>> {
    const rows: NameChallenge[] = await this.db.query(sql, [of, ...afterCursor(cursor, 2), PAGE_SIZE + 1]);
    return pageOf(rows, PAGE_SIZE, ({ filedOn, id }) => [filedOn, id]);
  }
}
