import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Concerned, ExpertPool, type Named, staffTies } from '@heng/expert-pool';
import { Clock, Conflicts } from '@heng/kit';
import type { Conflict } from '@heng/kit/domain';
import { DataSource } from 'typeorm';

/** $1 credit codes, $2 ids. */
const ORGANISATIONS = `
  select agency_id as id, credit_codes as "creditCodes" from agency_directory
  where credit_codes && $1::text[] or agency_id = any($2::uuid[])
  union all
  select id, array[credit_code] from enterprise where credit_code = any($1) or id = any($2::uuid[])`;

/** The ties of staff, which the pool of experts tells (R8). */
@Injectable()
export class StaffConflicts extends Conflicts {
  constructor(
    private readonly db: DataSource,
    private readonly pool: ExpertPool,
    private readonly clock: Clock,
  ) {
    super();
  }

  of(actor: Actor): Promise<Conflict | undefined> {
    return staffTies(actor, () => this.clock.today(), {
      known: (sub) => this.pool.withSub(sub),
      organisations: ({ codes, ids }: Named): Promise<Concerned[]> => this.db.query(ORGANISATIONS, [codes, ids]),
    });
  }
}
