import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The public facts about an agency's staff: the numbers, and the names of those who consented. */
export type PublicTeam = Readonly<{
  asOf: string;
  employed: number;
  /** Employees with a certificate valid on the day. */
  certified: number;
  /** Certified persons who consented, ordered by name. */
  names: readonly string[];
}>;

const TEAM = `
  with staff as (
    select distinct person_id from employment
    where agency_id = $1 and from_day <= $2 and (until_day is null or until_day >= $2)
  ), certified as (
    select person_id from staff where exists (
      select from certificate c where c.person_id = staff.person_id and c.revoked_on is null
        and c.issued_on <= $2 and c.valid_until >= $2)
  )
  select (select count(*)::int from staff) as employed, (select count(*)::int from certified) as certified,
    array(
      select p.name from certified
        join consent on consent.person_id = certified.person_id and consent.given
        join consultant p on p.id = certified.person_id
      order by p.name, p.id) as names`;

/** The only way to a person's name for a public page: through the person's own consent in force (PIPL 25). */
@Injectable()
export class PublicNames {
  constructor(private readonly db: DataSource) {}

  /** An agency's staff on a day. */
  async team(agencyId: string, day: string): Promise<PublicTeam> {
    const [team]: [Omit<PublicTeam, 'asOf'>] = await this.db.query(TEAM, [agencyId, day]);
    return { asOf: day, ...team };
  }

  /** Those of the persons who agree that their name is public. */
  async agreed(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const sql = 'select person_id as id from consent where given and person_id = any($1)';
    const rows: { id: string }[] = await this.db.query(sql, [ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
