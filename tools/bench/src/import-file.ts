import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bed } from './bed.js';

const LOOK_EVERY_MS = 1000;

type Service = 'registry' | 'tracking';
type Outcome = Readonly<{ state: string; rows: number; applied: number; endedAt: string | null }>;
/**
 * The figures of one import: the time from the upload to the end, the most memory of the service meanwhile, and the
 * part added in the second half of the time, MB: zero when memory does not depend on the number of rows.
 */
export type ImportFigures = Readonly<{ seconds: number; rate: number; megabytes: number; growth: number }>;

/** Imports a file as staff do, and waits until all its rows are applied. */
export async function importFile(
  bed: Bed,
  service: Service,
  kind: string,
  mode: string,
  lines: readonly string[],
): Promise<ImportFigures> {
  const began = performance.now();
  const { id } = await upload(bed, service, { kind, mode }, lines.join('\n'));
  const looks: number[] = [];
  let outcome: Outcome;
  do {
    await sleep(LOOK_EVERY_MS);
    looks.push(await memoryOf(bed, service));
    outcome = await ask<Outcome>(bed, service, `/imports/${id}`);
  } while (outcome.endedAt === null);
  const seconds = (performance.now() - began) / 1000;
  if (outcome.state !== 'done' || outcome.applied !== lines.length - 1)
    throw new Error(`the import ended as ${outcome.state} with ${outcome.applied} of ${outcome.rows} rows`);
  const half = Math.ceil(looks.length / 2);
  const megabytes = Math.max(...looks);
  const growth = Math.max(0, megabytes - Math.max(...looks.slice(0, half)));
  return { seconds, rate: outcome.rows / seconds, megabytes, growth };
}

async function upload(
  bed: Bed,
  service: Service,
  fields: Record<string, string>,
  csv: string,
): Promise<{ id: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set('file', new Blob([csv]), 'rows.csv');
  return ask(bed, service, '/imports', { method: 'POST', body, headers: { 'idempotency-key': randomUUID() } });
}

async function ask<T>({ suite, token }: Bed, service: Service, path: string, init: RequestInit = {}): Promise<T> {
  const authorization = `Bearer ${await token({ sub: 'bench', roles: ['alliance-staff'] })}`;
  const headers = { ...(init.headers as Record<string, string>), authorization };
  const response = await fetch(suite.urls[service] + path, { ...init, headers });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** The memory of a service, MB (resident set). */
export async function memoryOf({ suite }: Bed, service: Service | 'complaints'): Promise<number> {
  const metrics = await (await fetch(`${suite.urls[service]}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 1024 / 1024;
}
