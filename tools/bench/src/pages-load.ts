import { loadBoard } from './board-load.js';
import { tenfoldBoard, vacuumBoard } from './board-reads.js';
import type { Bed } from './bed.js';
import { until } from './measure.js';
import { publish, tenfold, vacuum } from './register-load.js';

const PROJECTS = 10_000;
const DAYS = 200;
const ANSWERS = 20;
const CAUGHT_UP_MS = 600_000;

/**
 * Loads 500 agencies with a disclosure each and 10,000 projects through the services, and copies them to ten times as many. Gives
 * the ids of all agencies, in no order.
 */
export async function loadPages(bed: Bed): Promise<string[]> {
  const registry = bed.database('registry');
  await bed.suite.services.notification.stop();
  await loadBoard(bed, PROJECTS, DAYS, ANSWERS);
  bed.suite.services.registry.start();
  await bed.suite.services.registry.ready();
  const { rows } = await registry.query<{ id: string }>('select id from agency order by id');
  await publish(
    bed,
    rows.map(({ id }) => id),
    1,
  );
  const seen = `select (select count(*) from tracked_project) = ${PROJECTS}
    and (select count(*) from register_line where disclosed_on is not null) = ${rows.length} as all`;
  await until(async () => (await registry.query<{ all: boolean }>(seen)).rows[0]!.all, CAUGHT_UP_MS);
  await tenfold(bed);
  await vacuum(bed);
  await tenfoldBoard(bed);
  await vacuumBoard(bed);
  const { rows: all } = await registry.query<{ id: string }>('select * from agency order by md5(id::text)');
  await bed.database('complaints').query(KNOWN, [JSON.stringify(all)]);
  return all.map(({ id }) => id);
}

/** Makes the copies known to complaints. */
const KNOWN = `
  insert into agency_directory (agency_id, credit_code, name, province, registered_on, state)
  select id, credit_code, name, province, registered_on, state
  from json_to_recordset($1) as a (id uuid, credit_code text, name text, province text, registered_on date, state text)
  on conflict do nothing`;
