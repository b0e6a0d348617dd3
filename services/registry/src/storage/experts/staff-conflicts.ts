import { Injectable } from '@nestjs/common';
import type { Actor } from '@heng/contracts';
import { type Concerned, type Named, type PooledExpert, staffTies } from '@heng/expert-pool';
import { Clock, Conflicts } from '@heng/kit';
import type { Conflict } from '@heng/kit/domain';
import { DataSource } from 'typeorm';
import type { Expert } from '../../domain/experts/expert.js';

const WITH_SUB = 'select state, affiliations, relations from expert where sub = $1';

/** $1 credit codes, present or former ones, $2 ids. */
const AGENCIES = `
  select a.id, array(select credit_code from agency_identity i where i.agency_id = a.id) || a.credit_code as "creditCodes"
  from agency a where a.id in (
    select id from agency where id = any($2::uuid[]) or credit_code = any($1)
    union select agency_id from agency_identity where credit_code = any($1))`;

/** The ties of staff, which the pool of experts records (R8). */
@Injectable()
export class StaffConflicts extends Conflicts {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  of(actor: Actor): Promise<Conflict | undefined> {
    return staffTies(actor, () => this.clock.today(), {
      known: (sub) => this.known(sub),
      organisations: ({ codes, ids }: Named): Promise<Concerned[]> => this.db.query(AGENCIES, [codes, ids]),
    });
  }

  private async known(sub: string): Promise<PooledExpert | undefined> {
    const [expert]: Pick<Expert, 'state' | 'affiliations' | 'relations'>[] = await this.db.query(WITH_SUB, [sub]);
    if (!expert) return undefined;
    const { state, affiliations, relations } = expert;
    const ties = [
      ...affiliations.map(({ creditCode, ...span }) => ({
        ...span,
        organisation: creditCode,
        kind: 'affiliated' as const,
      })),
      ...relations.map(({ agencyId, ...tie }) => ({ ...tie, organisation: agencyId })),
    ];
    return { state, ties };
  }
}
