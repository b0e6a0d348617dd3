import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LINE } from '../storage/register/register-search.js';
import type { OpenLine } from './open-data-columns.js';

/** The position and time of the latest change of the register, and the number of its agencies. */
export type RegisterState = { position: string; changedAt: string | null; records: number };

const BATCH = 500;

const STATE = `
  select coalesce(c.position, 0)::text as position, to_json(c.at) #>> '{}' as "changedAt",
    (select count(*)::int from register_line) as records
  from (values (1)) one left join (
    select position, at from register_change order by position desc limit 1
  ) c on true`;

/** $1 the id after which it begins; an id never changes, so no line is missed or repeated. */
export const BATCH_OF_LINES = `
  select ${LINE} from (
    select * from register_line where $1::uuid is null or agency_id > $1 order by agency_id limit ${BATCH}
  ) l join agency a on a.id = l.agency_id order by a.id`;

@Injectable()
export class OpenData {
  constructor(private readonly db: DataSource) {}

  async state(): Promise<RegisterState> {
    const [state]: [RegisterState] = await this.db.query(STATE);
    return state;
  }

  /** Reads the whole register in batches, each on demand. */
  async *batches(): AsyncGenerator<OpenLine[]> {
    for (let last: string | null = null; ;) {
      const lines: OpenLine[] = await this.db.query(BATCH_OF_LINES, [last]);
      if (lines.length > 0) yield lines;
      if (lines.length < BATCH) return;
      last = lines.at(-1)!.id;
    }
  }
}
