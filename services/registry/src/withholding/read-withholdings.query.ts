import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Withholding } from '../domain/withholding/withholding.js';
import type { Challenge } from '../domain/withholding/withholding-challenge.js';

const WITHHOLDING = `
  select id, version, agency_id as "agencyId", field, of_whom as "of", enterprise_id as "enterpriseId",
    reason, justification, until_day::text as until, state, hides_meanwhile as "hidesMeanwhile",
    requested_on::text as "requestedOn", decide_by::text as "decideBy", decided_on::text as "decidedOn",
    decided_by as "decidedBy", decision, ended_on::text as "endedOn", ended_by as "endedBy",
    end_reason as "endReason"
  from withholding`;

/** $1 the agency, $2 whether the public asks, who is told what hides a field or did (`isTold`), $3, $4 the key before. */
export const WITHHOLDINGS_OF_AGENCY = `
  ${WITHHOLDING}
  where agency_id = $1 and ($3::date is null or (requested_on, id) < ($3, $4::uuid))
    and (not $2 or case state when 'requested' then hides_meanwhile when 'refused' then false else decided_on is not null end)
  order by requested_on desc, id desc limit $5`;

/** $1 the state, $2, $3 the key after which the page begins: what is due first comes first. */
export const WITHHOLDING_QUEUE = `
  ${WITHHOLDING}
  where state = $1 and ($2::date is null or (decide_by, id) > ($2, $3::uuid)) order by decide_by, id limit $4`;

const CHALLENGE = `
  select id, version, withholding_id as "withholdingId", agency_id as "agencyId", field, reason, contact,
    filed_on::text as "filedOn", state, decided_on::text as "decidedOn", decided_by as "decidedBy", decision
  from withholding_challenge`;

export const CHALLENGES_OF_WITHHOLDING = `
  ${CHALLENGE}
  where withholding_id = $1 and ($2::date is null or (filed_on, id) > ($2, $3::uuid)) order by filed_on, id limit $4`;

export const CHALLENGE_QUEUE = `
  ${CHALLENGE}
  where state = $1 and ($2::date is null or (filed_on, id) > ($2, $3::uuid)) order by filed_on, id limit $4`;

@Injectable()
export class ReadWithholdings {
  constructor(private readonly db: DataSource) {}

  /** The withholdings of an agency's fields, the latest first. */
  async ofAgency(agencyId: string, toldOnly: boolean, cursor?: string): Promise<Page<Withholding>> {
    const values = [agencyId, toldOnly, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const rows: Withholding[] = await this.db.query(WITHHOLDINGS_OF_AGENCY, values);
    return pageOf(rows, PAGE_SIZE, ({ requestedOn, id }) => [requestedOn, id]);
  }

  async queue(state: Withholding['state'], cursor?: string): Promise<Page<Withholding>> {
    const values = [state, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const rows: Withholding[] = await this.db.query(WITHHOLDING_QUEUE, values);
    return pageOf(rows, PAGE_SIZE, ({ decideBy, id }) => [decideBy, id]);
  }

  async challengesOf(withholdingId: string, cursor?: string): Promise<Page<Challenge>> {
    return this.challenges(CHALLENGES_OF_WITHHOLDING, withholdingId, cursor);
  }

  async challengeQueue(state: Challenge['state'], cursor?: string): Promise<Page<Challenge>> {
    return this.challenges(CHALLENGE_QUEUE, state, cursor);
  }

  private async challenges(sql: string, of: string, cursor?: string): Promise<Page<Challenge>> {
    const rows: Challenge[] = await this.db.query(sql, [of, ...afterCursor(cursor, 2), PAGE_SIZE + 1]);
    return pageOf(rows, PAGE_SIZE, ({ filedOn, id }) => [filedOn, id]);
  }
}
