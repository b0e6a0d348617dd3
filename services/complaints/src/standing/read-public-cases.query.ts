import { Injectable } from '@nestjs/common';
import { severities } from '@heng/contracts';
import { deriveId } from '@heng/kit';
import { DataSource } from 'typeorm';
import { publicClocks, publicIncidents } from '../storage/incident.query.js';
import type { PublicCaseView } from './public-case-api.js';

const BATCH = 500;
const LATEST = 50;

/** Reads ended incidents as the public sees them. $1: the incidents. */
const CASES = `
  ${publicIncidents('(c.id = any($1::uuid[]) or c.incident_id = any($1::uuid[]))')}
  select incident, ground, outcome, case when outcome = 'upheld' then ('{${severities.join(',')}}'::text[])[gravity] end as severity,
    to_char(ended_on, 'YYYY-"Q"Q') as "endedIn",
    json_build_object(${publicClocks.map((name) => `'${name}', ${name}`).join(', ')}) as timely,
    coalesce((
      select array_agg(distinct measure order by measure)
      from ruling r, unnest(r.measures) as measure
      where r.complaint_id = any(filings) and not exists (
        select from ruling later where later.complaint_id = r.complaint_id and later.round > r.round)), '{}') as measures,
    least(cardinality(filings), 3) as filings
  from incident where outcome <> 'pending'`;

/** Incidents in the order of their ids, which tells nothing: $1 the last one, $2 the largest number. */
const incidentsOf = (table: 'complaint' | 'report') => `
  select id from ${table} where incident_id is null and id > $1 order by id limit $2`;
const FIRST = '00000000-0000-0000-0000-000000000000';

const latest = (table: 'complaint' | 'report', state: string) => `
  (select coalesce(incident_id, id) as id, entered from ${table} where state = '${state}' order by entered desc limit ${LATEST})`;
const ENDED_LAST = [
  ...['ruled', 'settled', 'withdrawn'].map((state) => latest('complaint', state)),
  latest('report', 'found'),
].join(' union all ');

type Row = Omit<PublicCaseView, 'id'> & { incident: string };

/** The incidents that have ended, as open data (R6). */
@Injectable()
export class ReadPublicCases {
  constructor(private readonly db: DataSource) {}

  /** All of them for a download. */
  async *batches(): AsyncGenerator<PublicCaseView[]> {
    for (const table of ['complaint', 'report'] as const)
      for (let last: string | undefined = FIRST; last;) {
        const incidents: { id: string }[] = await this.db.query(incidentsOf(table), [last, BATCH]);
        yield this.shown(incidents.map(({ id }) => id));
        last = incidents.length === BATCH ? incidents.at(-1)!.id : undefined;
      }
  }

  /** Those that ended last. */
  async latest(): Promise<PublicCaseView[]> {
    const ended: { id: string }[] = await this.db.query(ENDED_LAST);
    const cases = await this.shown([...new Set(ended.map(({ id }) => id))]);
    return cases.sort((a, b) => (a.endedIn < b.endedIn ? 1 : -1)).slice(0, LATEST);
  }

  /** The public id does not tell the id of a report. */
  private async shown(incidents: readonly string[]): Promise<PublicCaseView[]> {
    const rows: Row[] = await this.db.query(CASES, [incidents]);
    return rows
      .map(({ incident, ...shown }) => ({ id: deriveId('public-case', incident), ...shown }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
