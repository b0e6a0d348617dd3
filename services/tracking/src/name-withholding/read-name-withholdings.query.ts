import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { NameWithholding } from '../domain/name-withholding/name-withholding.js';

const SELECT = `
  select id, version, enterprise_id as "enterpriseId", reason, justification, until_day::text as until, state,
    hides_meanwhile as "hidesMeanwhile", requested_on::text as "requestedOn", decide_by::text as "decideBy",
    decided_on::text as "decidedOn", decided_by as "decidedBy", decision, ended_on::text as "endedOn",
    ended_by as "endedBy", end_reason as "endReason"
  from name_withholding`;

/** $1 the enterprise, $2, $3 the key before. */
export const NAME_WITHHOLDINGS_OF_ENTERPRISE = `${SELECT}
  where enterprise_id = $1 and ($2::date is null or (requested_on, id) < ($2, $3::uuid))
  order by name_withholding.requested_on desc, id desc limit $4`;

/** $1 the state, $2, $3 the key before: what is due first comes first. */
export const NAME_WITHHOLDING_QUEUE = `${SELECT}
  where state = $1 and ($2::date is null or (decide_by, id) > ($2, $3::uuid))
  order by name_withholding.decide_by, id limit $4`;

@Injectable()
export class ReadNameWithholdings {
  constructor(private readonly db: DataSource) {}

  /** The withholdings of an enterprise, the latest first. */
  async ofEnterprise(enterpriseId: string, cursor?: string): Promise<Page<NameWithholding>> {
    const values = [enterpriseId, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const rows: NameWithholding[] = await this.db.query(NAME_WITHHOLDINGS_OF_ENTERPRISE, values);
    return pageOf(rows, PAGE_SIZE, ({ requestedOn, id }) => [requestedOn, id]);
  }

  async queue(state: NameWithholding['state'], cursor?: string): Promise<Page<NameWithholding>> {
    const values = [state, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const rows: NameWithholding[] = await this.db.query(NAME_WITHHOLDING_QUEUE, values);
    return pageOf(rows, PAGE_SIZE, ({ decideBy, id }) => [decideBy, id]);
  }
}
