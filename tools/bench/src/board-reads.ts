import { get } from 'node:http';
import { distinctQueries } from './board-queries.js';
import type { Bed } from './bed.js';
import { memoryOf } from './import-file.js';
import { type Latencies, steadily } from './steadily.js';

const QUERIES = [
  '',
  'province=440000',
  'bureau=equipment-1',
  'stage=documentation',
  'progress=in-progress',
  'progress=completed',
  'state=completed&province=350000',
  'stalled=true',
  'province=110000&bureau=electronics&stage=assessment',
  `q=${encodeURIComponent('福州')}`,
  `q=${encodeURIComponent('衡致')}`,
  `q=${encodeURIComponent('机械')}&progress=in-progress`,
  'q=xiamen&stage=planning',
  'q=szjm',
];

/** Reads the first page of the board and filtered pages, every eighth time the next page; latencies in ms. */
export async function readBoard({ suite, database }: Bed, rate: number, seconds: number): Promise<Latencies> {
  const { rows } = await database('tracking').query<{ id: string }>(
    'select distinct agency_id as id from board_line limit 50',
  );
  const queries = [...QUERIES, ...rows.slice(0, 4).map(({ id }) => `agencyId=${id}`)];
  const readingOf = (n: number, cursor: string) => {
    if (n % 8 === 5 && cursor) return { path: `/board?cursor=${cursor}` };
    return { path: `/board?${queries[n % queries.length]!}`, keepsCursor: n % queries.length === 0 };
  };
  await steadily(suite.urls.tracking, readingOf, rate, 15); // warms up
  return steadily(suite.urls.tracking, readingOf, rate, seconds);
}

/** Distinct filters and searches, so that no answer comes from the service's cache. */
export async function readDistinct({ suite, database }: Bed, rate: number, seconds: number): Promise<Latencies> {
  const { rows } = await database('tracking').query<{ id: string }>(
    'select distinct agency_id as id from board_line limit 200',
  );
  const queries = distinctQueries(rows.map(({ id }) => id));
  const readings = queries.map((query) => ({ path: `/board?${query}` })).values();
  const next = () => readings.next().value!;
  await steadily(suite.urls.tracking, next, rate, 5); // warms up
  return steadily(suite.urls.tracking, next, rate, seconds);
}

/** Exports a view of the board as a file: lines per second, and the memory added in the second half of the time, MB. */
export async function exportBoard(
  bed: Bed,
  format: string,
  agencyId?: string,
): Promise<{ rate: number; megabytes: number; growth: number }> {
  const { rows } = await bed
    .database('tracking')
    .query<{ n: number }>('select count(*)::int as n from board_line where $1::uuid is null or agency_id = $1', [
      agencyId,
    ]);
  const view = agencyId ? `?agencyId=${agencyId}` : '';
  const looks: number[] = [];
  const looking = setInterval(() => void memoryOf(bed, 'tracking').then((now) => looks.push(now)), 500);
  const began = performance.now();
  await new Promise<void>((resolve, reject) => {
    get(`${bed.suite.urls.tracking}/board/export.${format}${view}`, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`the export answered ${answer.statusCode}`));
      answer.resume().once('end', resolve).once('error', reject);
    }).once('error', reject);
  });
  clearInterval(looking);
  const megabytes = Math.max(...looks);
  const growth = Math.max(0, megabytes - Math.max(...looks.slice(0, Math.ceil(looks.length / 2))));
  return { rate: (rows[0]!.n / (performance.now() - began)) * 1000, megabytes, growth };
}

/** The agency with the most projects. */
export async function largestAgency({ database }: Bed): Promise<string> {
  const { rows } = await database('tracking').query<{ id: string }>(
    'select agency_id as id from board_line group by 1 order by count(*) desc, 1 limit 1',
  );
  return rows[0]!.id;
}

/** Copies each line with its project nine times, directly in the database; the counters follow. */
const COPY = `
  create temp table copy as select project_id as id, gen_random_uuid() as copied, n from board_line, generate_series(1, 9) n;
  insert into project (id, version, agency_id, agency_code, enterprise_id, enterprise_code, state, started_on, proposed_on,
      confirmed_on, ended_on, suspensions, stages, feedback_due)
    select copied, version, agency_id, agency_code, enterprise_id, enterprise_code, state, started_on, proposed_on,
      confirmed_on, ended_on, suspensions, stages, feedback_due from project join copy using (id);
  insert into board_line (project_id, version, agency_id, agency_name, enterprise_id, enterprise_version, province, bureau, industry, stage,
      state, stalled, started_on, ended_on, expected_by, stages, names, sounds, readings, grams)
    select copied, version, agency_id, agency_name, enterprise_id, enterprise_version, province, bureau, industry, stage, state, stalled,
      started_on, ended_on, expected_by, stages, names, sounds, readings, grams
    from board_line join copy on copy.id = project_id;
  update board_count set n = 10 * n, turn = (select max(turn) + 1 from board_count);
  update board_flow set n = 10 * n`;

export const tenfoldBoard = ({ database }: Bed): Promise<unknown> => database('tracking').query(COPY);

/** Leaves the tables as autovacuum does some time after so many changes. */
export async function vacuumBoard({ database }: Bed): Promise<void> {
  for (const table of ['project', 'enterprise', 'board_line', 'board_count', 'board_flow', 'feedback', 'on_site_work'])
    await database('tracking').query(`vacuum analyze ${table}`);
}
