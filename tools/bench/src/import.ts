import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { creditCodeFrom } from '@heng/contracts';
import type { Bed } from './bed.js';

const AGENCIES = 500;
const WARM_UP = 10_000;
const LOOK_EVERY_MS = 1000;

type Outcome = Readonly<{ state: string; rows: number; applied: number; endedAt: string | null }>;
/**
 * Of one import: from the upload until it is done, the most memory that the service had meanwhile, and how much of it came
 * in the second half of the time, MB: nothing, when memory does not depend on the number of rows.
 */
type ImportFigures = Readonly<{ seconds: number; rate: number; megabytes: number; growth: number }>;

/** Imports so many consultants with their employments, each way, after fewer that warm the service up. */
export async function importConsultants(bed: Bed, count: number): Promise<Record<string, ImportFigures>> {
  const codes = Array.from({ length: AGENCIES }, (_, n) => creditCodeFrom('350100', `MB${String(n).padStart(6, '0')}`));
  const agencies = codes.map((code, n) => `${code},贯标咨询机构${n},福建省,office${n}@example.cn`);
  await run(bed, 'agencies', 'each-row', ['creditCode,name,province,email', ...agencies]);
  await run(bed, 'consultants', 'each-row', consultants(codes, 'w', WARM_UP));
  return {
    'each-row': await run(bed, 'consultants', 'each-row', consultants(codes, 'r', count)),
    'all-or-nothing': await run(bed, 'consultants', 'all-or-nothing', consultants(codes, 'a', count)),
  };
}

/** A file as a staff member would bring it: some persons have an address, some have none. */
function consultants(codes: readonly string[], tag: string, count: number): string[] {
  const rows = Array.from({ length: count }, (_, n) => {
    const email = n % 5 === 0 ? '' : `${tag}${n}@example.cn`;
    const day = `2025-0${1 + (n % 9)}-${String(1 + (n % 28)).padStart(2, '0')}`;
    return `咨询人员${tag}${n},${email},${codes[n % codes.length]},${day},${n % 3 === 0 ? '否' : '是'}`;
  });
  return ['姓名,本人邮箱,机构统一社会信用代码,入职日期,是否专职', ...rows];
}

async function run(bed: Bed, kind: string, mode: string, lines: readonly string[]): Promise<ImportFigures> {
  const began = performance.now();
  const { id } = await upload(bed, { kind, mode }, lines.join('\n'));
  const looks: number[] = [];
  let outcome: Outcome;
  do {
    await sleep(LOOK_EVERY_MS);
    looks.push(await memory(bed));
    outcome = await ask<Outcome>(bed, `/imports/${id}`);
  } while (outcome.endedAt === null);
  const seconds = (performance.now() - began) / 1000;
  if (outcome.state !== 'done' || outcome.applied !== lines.length - 1)
    throw new Error(`the import ended as ${outcome.state} with ${outcome.applied} of ${outcome.rows} rows`);
  const half = Math.ceil(looks.length / 2);
  const megabytes = Math.max(...looks);
  const growth = Math.max(0, megabytes - Math.max(...looks.slice(0, half)));
  return { seconds, rate: outcome.rows / seconds, megabytes, growth };
}

async function upload(bed: Bed, fields: Record<string, string>, csv: string): Promise<{ id: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set('file', new Blob([csv]), 'rows.csv');
  return ask(bed, '/imports', { method: 'POST', body, headers: { 'idempotency-key': randomUUID() } });
}

async function ask<T>({ suite, token }: Bed, path: string, init: RequestInit = {}): Promise<T> {
  const authorization = `Bearer ${await token({ sub: 'bench', roles: ['alliance-staff'] })}`;
  const headers = { ...(init.headers as Record<string, string>), authorization };
  const response = await fetch(suite.urls.registry + path, { ...init, headers });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** Of the registry, MB (resident set). */
async function memory({ suite }: Bed): Promise<number> {
  const metrics = await (await fetch(`${suite.urls.registry}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 1024 / 1024;
}
