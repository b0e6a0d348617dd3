import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf, type Principal } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Merit } from '../domain/merits/merit.js';
import { AgencyStore } from '../storage/registration/agency.store.js';
import { type MeritView, type PublicMeritView, publicViewOf, viewOf } from './merit-view.js';

export type QueueFilter = { state: Merit['state']; kind?: Merit['kind']; cursor?: string };

const SELECT = `
  select id, version, agency_id as "agencyId", kind, level, title, awarded_by as "awardedBy",
    awarded_on::text as "awardedOn", knowledge_id as "knowledgeId", evidence, file_ids as "fileIds", state,
    claimed_on::text as "claimedOn", decided_on::text as "decidedOn", decided_by as "decidedBy", reason
  from merit`;

/** $1 the agency, $2 whether also those not recognised, $3 and $4 the key before which the page begins, $5 how many. */
const OF_AGENCY = `${SELECT}
  where agency_id = $1 and ($2::boolean or state = 'recognised')
    and ($3::date is null or (claimed_on, id) < ($3, $4::uuid))
  order by claimed_on desc, id desc limit $5`;

/** $1 the state, $2 the kind, $3 and $4 the key after which the page begins, $5 how many. */
export const QUEUE = `${SELECT}
  where state = $1 and ($2::text is null or kind = $2) and ($3::date is null or (claimed_on, id) > ($3, $4::uuid))
  order by claimed_on, id limit $5`;

const keyOf = ({ claimedOn, id }: PublicMeritView) => [claimedOn, id];

@Injectable()
export class ReadMerits {
  constructor(
    private readonly db: DataSource,
    private readonly agencies: AgencyStore,
  ) {}

  /** Last first: what is recognised; to the agency itself and staff all, with what shows it. @throws `kit.record-not-found` */
  async ofAgency(agencyId: string, cursor: string | undefined, reader: Principal): Promise<Page<PublicMeritView>> {
    const { creditCode } = await this.agencies.get(agencyId);
    const inside = reader.role === 'alliance-staff' || (reader.role === 'agency' && reader.org === creditCode);
    const values = [agencyId, inside, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const rows: Merit[] = await this.db.query(OF_AGENCY, values);
    return pageOf<PublicMeritView>(
      rows.map((row) => (inside ? viewOf(row, reader) : publicViewOf(row))),
      PAGE_SIZE,
      keyOf,
    );
  }

  /** What staff have to decide or have decided, first claimed first. */
  async queue({ state, kind, cursor }: QueueFilter, reader: Principal): Promise<Page<MeritView>> {
    const values = [state, kind ?? null, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const rows: Merit[] = await this.db.query(QUEUE, values);
    return pageOf(
      rows.map((row) => viewOf(row, reader)),
      PAGE_SIZE,
      keyOf,
    );
  }
}
