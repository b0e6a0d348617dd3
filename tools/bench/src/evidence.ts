import { randomUUID } from 'node:crypto';
import { creditCodeFrom, ProjectStarted, StageRecorded } from '@heng/contracts';
import type pg from 'pg';
import type { Bed } from './bed.js';
import { inParallel, perSecond, quantile, until } from './measure.js';

const FACT = {
  projectId: randomUUID(),
  agencyId: randomUUID(),
  enterpriseId: randomUUID(),
  stage: 'diagnosis',
  startedOn: '2026-03-02',
  completedOn: null,
};

/** A travelling event of realistic size, for the raw broker. */
export const samplePayload = JSON.stringify({
  specversion: '1.0',
  id: randomUUID(),
  source: 'tracking',
  type: StageRecorded.type,
  subject: FACT.projectId,
  time: '2026-03-02T04:00:00.000Z',
  datacontenttype: 'application/json',
  version: 2,
  sequence: 123456,
  actor: { sub: 'bench', role: 'agency', org: '91350100M000100Y43' },
  cause: { handler: 'PUT /projects/:id/stages/:stage', id: `bench:${randomUUID()}` },
  data: FACT,
});

const BATCH = 500;
const INSERT = `
  insert into bench_fact select * from jsonb_to_recordset($1::jsonb) as event(event_id uuid, source text, type text, subject text,
    version int, sequence bigint, agency_id uuid, person_id uuid, project_id uuid, data jsonb) on conflict do nothing`;

/** Facts/s of PostgreSQL alone in multi-row inserts into a table like rating's, with its indexes. */
export async function rawInsert(rating: pg.Pool, count: number): Promise<number> {
  await rating.query('create table bench_fact (like fact including all)');
  const batches = Array.from({ length: count / BATCH }, (_, n) =>
    JSON.stringify(Array.from({ length: BATCH }, (_, i) => factRow(n * BATCH + i))),
  );
  const rate = await perSecond(count, async () => {
    for (const batch of batches) await rating.query(INSERT, [batch]);
  });
  await rating.query('drop table bench_fact');
  return rate;
}

const factRow = (sequence: number) => ({
  event_id: randomUUID(),
  source: 'tracking',
  type: StageRecorded.type,
  subject: FACT.projectId,
  version: 1,
  sequence,
  agency_id: FACT.agencyId,
  project_id: FACT.projectId,
  data: FACT,
});

/** Events/s from tracking's outbox through relay, broker and consumer into rating's evidence. */
export async function outboxToEvidence({ suite, database }: Bed, count: number): Promise<number> {
  await suite.services.tracking.stop();
  await database('tracking').query(
    `with recorded as (
       insert into event (id, type, subject, version, time, data, actor, cause_handler, cause_id)
       select gen_random_uuid(), $1, $2, n, now(), $3, '{"sub":"bench","role":"system"}', 'bench', n::text
       from generate_series(1, $4::int) n returning position)
     insert into outbox select position from recorded`,
    [StageRecorded.type, FACT.projectId, JSON.stringify(FACT), count],
  );
  const taken = async () => {
    const { rows } = await database('rating').query<{ n: number }>(
      'select count(*)::int as n from fact where type = $1',
      [StageRecorded.type],
    );
    return rows[0]!.n;
  };
  suite.services.tracking.start();
  await until(async () => (await taken()) > 0);
  const first = await taken();
  return perSecond(count - first, () => until(async () => (await taken()) === count));
}

/**
 * The time in ms from the answer to a command over HTTP, after its commit, to its fact in rating's evidence, at a
 * steady rate of started projects. Includes up to 5 ms of polling.
 */
export async function commitToEvidence(bed: Bed, rate: number, seconds: number) {
  const project = await startable(bed);
  await startProjects(bed, project, rate, 3); // warms up
  return startProjects(bed, project, rate, seconds);
}

async function startProjects(bed: Bed, project: object, rate: number, seconds: number) {
  const answered = new Map<string, number>();
  const seen = new Map<string, number>();
  const count = rate * seconds;
  const watching = watchProjects(bed, seen, count);
  const began = performance.now();
  const numbers = Array.from({ length: count }, (_, n) => n);
  await inParallel(numbers, 32, async (n) => {
    const wait = began + (n * 1000) / rate - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const { id } = await post(bed, 'tracking', '/projects', project);
    answered.set(id, performance.now());
  });
  await watching;
  const latencies = [...answered].map(([id, at]) => Math.max(0, seen.get(id)! - at));
  return { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}

/** Records when each started project becomes a fact. */
async function watchProjects({ database }: Bed, seen: Map<string, number>, count: number): Promise<void> {
  const newest = "select coalesce(max(sequence), 0) as last from fact where source = 'tracking'";
  const { rows: before } = await database('rating').query<{ last: string }>(newest);
  const first = Number(before[0]!.last);
  let last = first;
  return until(async () => {
    const { rows } = await database('rating').query<{ subject: string; sequence: string }>(
      "select subject, sequence from fact where source = 'tracking' and sequence > $1 and type = $2 order by sequence",
      [last, ProjectStarted.type],
    );
    for (const { subject } of rows) if (!seen.has(subject)) seen.set(subject, performance.now());
    // Concurrent commands may commit out of the order of their positions.
    last = Math.max(first, Number(rows.at(-1)?.sequence ?? 0) - 100);
    return seen.size === count;
  });
}

/** An agency that tracking knows, and an enterprise. */
async function startable(bed: Bed) {
  const creditCode = creditCodeFrom('350100', 'MA000001');
  const name = '福州衡鉴管理咨询有限公司';
  const party = { creditCode, name, province: '350000', email: 'office@example.cn' };
  const { id: agencyId } = await post(bed, 'registry', '/agencies', party);
  const enterprise = {
    ...party,
    creditCode: creditCodeFrom('350100', 'MA000002'),
    city: '福州市',
    industry: 'C',
    bureau: '装备工业一司',
  };
  const { id: enterpriseId } = await post(bed, 'tracking', '/enterprises', enterprise);
  const known = 'select from agency_directory where agency_id = $1';
  await until(async () => (await bed.database('tracking').query(known, [agencyId])).rowCount === 1);
  return { agencyId, enterpriseId, startedOn: '2026-03-02' };
}

async function post({ suite, token }: Bed, service: 'registry' | 'tracking', path: string, body: object) {
  const response = await fetch(suite.urls[service] + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await token({ sub: 'bench', roles: ['alliance-staff'] })}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { id: string };
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(answer)}`);
  return answer;
}
