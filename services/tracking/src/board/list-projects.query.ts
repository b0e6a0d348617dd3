import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '@heng/agency-directory';
import type { Role } from '@heng/contracts';
import { afterCursor, Clock, type Page, PAGE_SIZE, pageOf, type Principal } from '@heng/kit';
import { DataSource } from 'typeorm';
import { allowedActions, type ProjectState } from '../domain/projects/project.js';
import { type NameReader, nameIsHidden, nameReaderOf, readingOn } from '../storage/name-withholding/name-shown.js';
import { nameIsWithheld } from '../storage/name-withholding/name-withholding.store.js';
import type { ListedProject } from './listed-project.js';

export type ProjectsFilter = { state?: ProjectState; cursor?: string };

/**
 * $1 state, $2 and $3 the key before, $4 how many, $5 to $8 who reads (`readingOn`); the newest first. `whose` says in SQL
 * whose they are, by $9.
 */
export const listProjects = (whose: string): string => `
  select p.id, p.version, p.state, p.agency_id as "agencyId", a.name as "agencyName", p.enterprise_id as "enterpriseId",
    case when ${nameIsHidden('e', 5)} then null else e.name end as "enterpriseName",
    ${nameIsWithheld('e.id', '$5')} as "nameWithheld", p.proposed_on::text as "proposedOn",
    p.confirmed_on::text as "confirmedOn", p.started_on::text as "startedOn", p.ended_on::text as "endedOn", p.continues
  from (
    select * from project
    where ${whose} and ($1::text is null or state = $1) and ($2::date is null or (started_on, id) < ($2, $3::uuid))
    order by started_on desc, id desc limit $4
  ) p join enterprise e on e.id = p.enterprise_id left join agency_directory a on a.agency_id = p.agency_id
  order by p.started_on desc, p.id desc`;

export const OF_ALL = '$9::uuid is null';
export const OF_AGENCY = 'agency_id = $9::uuid';
export const OF_ENTERPRISE = 'enterprise_id = $9::uuid';

/** In which role a caller lists projects, and of which organisation. */
type Whose = Readonly<{ role: Role; condition: string; id: string | null }>;

@Injectable()
export class ListProjects {
  constructor(
    private readonly db: DataSource,
    private readonly agencies: AgencyDirectory,
    private readonly clock: Clock,
  ) {}

  /** The projects of the caller's organisation, proposals and what became of them included; of all for staff. */
  async page(
    { state, cursor }: ProjectsFilter,
    caller: Pick<Principal, 'roles' | 'org'>,
  ): Promise<Page<ListedProject>> {
    const reader = nameReaderOf(caller);
    const whose = await this.whose(reader);
    if (!whose) return { items: [], next: null };
    const key = [state ?? null, ...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const values = [...key, ...readingOn(this.clock.today(), reader), whose.id];
    const rows: Omit<ListedProject, 'allowedActions'>[] = await this.db.query(listProjects(whose.condition), values);
    const projects = rows.map((row) => ({ ...row, allowedActions: allowedActions(row, whose) }));
    return pageOf(projects, PAGE_SIZE, ({ startedOn, id }) => [startedOn, id]);
  }

  private async whose(reader: NameReader): Promise<Whose | undefined> {
    if (reader.isStaff) return { role: 'alliance-staff', condition: OF_ALL, id: null };
    if (reader.agencyCode !== null) {
      const agency = await this.agencies.ofOrganisation(reader.agencyCode);
      return agency && { role: 'agency', condition: OF_AGENCY, id: agency.agencyId };
    }
    const [enterprise]: { id: string }[] = await this.db.query('select id from enterprise where credit_code = $1', [
      reader.enterpriseCode,
    ]);
    return enterprise && { role: 'enterprise', condition: OF_ENTERPRISE, id: enterprise.id };
  }
}
