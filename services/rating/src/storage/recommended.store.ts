import { Injectable } from '@nestjs/common';
import {
  AgencyDeregistered,
  AgencyIdentityChanged,
  AgencyRegistered,
  AgencyReinstated,
  AgencySuspended,
  type Grade,
} from '@heng/contracts';
import { Clock } from '@heng/kit';
import { DataSource, type EntityManager } from 'typeorm';

/** An agency on a list, under its present name and code. */
export type Recommended = Readonly<{
  ratingId: string;
  agencyId: string;
  creditCode: string;
  name: string;
  /** The latest first. */
  formerNames: readonly string[];
  grade: Grade;
  grantedOn: string;
}>;

const listOf = (...events: readonly { type: string }[]): string => events.map(({ type }) => `'${type}'`).join(', ');
const NAMED = listOf(AgencyRegistered, AgencyIdentityChanged);
const STANDING = listOf(AgencyRegistered, AgencySuspended, AgencyReinstated, AgencyDeregistered);

/** SQL: the last fact of an agency that tells whether it is on the register says so on the day `today`. */
const onRegister = (today: string) => `(
  select type in (${listOf(AgencyRegistered, AgencyReinstated)})
    or (type = '${AgencySuspended.type}' and coalesce((data->>'until')::date < ${today}, false))
  from fact where fact.agency_id = r.agency_id and type in (${STANDING}) order by version desc limit 1)`;

const GRANTED = `
  select r.id from rating r where r.cycle = $1 and r.state = 'granted' and ${onRegister('$2::date')} order by r.id`;
const PUT = `
  insert into recommended (cycle, rating_id) select $1, id from unnest($2::uuid[]) as granted(id) on conflict do nothing`;
const LISTED = `
  select r.id as "ratingId", r.agency_id as "agencyId", present.code as "creditCode", present.name,
    array(select data->>'name' from fact where fact.agency_id = r.agency_id and type in (${NAMED})
      and data->>'name' <> present.name group by 1 order by max(version) desc) as "formerNames",
    r.grade, r.final_on::text as "grantedOn"
  from recommended join rating r on r.id = recommended.rating_id
  cross join lateral (
    select data->>'name' as name, data->>'creditCode' as code from fact
    where fact.agency_id = r.agency_id and type in (${NAMED}) order by version desc limit 1
  ) present
  where recommended.cycle = $1 and r.state = 'granted' and ${onRegister('$2::date')}`;
const BY_NAME = `${LISTED} order by r.grade, present.name, r.id`;
const BY_CODE = `
  ${LISTED} and ($3::text is null or (r.grade, present.code) > ($3, $4)) order by r.grade, present.code limit $5`;

/** The public lists of the recommended agencies (R8, R10). Who has left the register, or whose rating is revoked, is on none from that moment. */
@Injectable()
export class RecommendedStore {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The ids of a cycle's granted ratings whose agencies are on the register. */
  async granted(cycle: string): Promise<string[]> {
    const rows: { id: string }[] = await this.db.query(GRANTED, [cycle, this.clock.today()]);
    return rows.map(({ id }) => id);
  }

  /** Puts ratings on a cycle's list, each once. */
  async put(tx: EntityManager, cycle: string, ids: readonly string[]): Promise<void> {
    await tx.query(PUT, [cycle, ids]);
  }

  /** The list of a cycle, the best grade first, then by name. */
  list(cycle: string): Promise<Recommended[]> {
    return this.db.query(BY_NAME, [cycle, this.clock.today()]);
  }

  /** At most `limit` agencies of the list by grade and credit code, after the key given. */
  listAfter(cycle: string, after: readonly (string | number | null)[], limit: number): Promise<Recommended[]> {
    return this.db.query(BY_CODE, [cycle, this.clock.today(), ...after, limit]);
  }
}
