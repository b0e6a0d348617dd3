import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export type ServedName = Readonly<{ personId: string; name: string }>;

const KEEP = `
  insert into served_enterprise (enterprise_id, credit_code) values ($1, $2) on conflict do nothing`;
const NAMES = `
  select distinct c.id as "personId", c.name
  from served_enterprise e join tracked_work w using (enterprise_id) join consultant c on c.id = w.person_id
  where w.project_id = $1 and e.credit_code = $2
  order by c.name, c.id`;

/** The names of persons for the enterprise that they serve (PIPL 13 (2)); it needs no consent. */
@Injectable()
export class ServedNames {
  constructor(private readonly db: DataSource) {}

  async keep(enterpriseId: string, creditCode: string): Promise<void> {
    await this.db.query(KEEP, [enterpriseId, creditCode]);
  }

  /** The persons recorded on a project of the enterprise with this code; none on a project of another one. */
  onProject(projectId: string, creditCode: string | undefined): Promise<ServedName[]> {
    return this.db.query(NAMES, [projectId, creditCode ?? null]);
  }
}
