import { spawn } from 'node:child_process';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { TOTAL, walkedStatement } from '@heng/registry/page-of-agencies';
import { freePort } from '@heng/servers';
import type pg from 'pg';
import type { Bed } from './bed.js';
import { until } from './measure.js';

/** Pages/s of the register of agencies: the service, and the same queries behind bare Fastify and pg. */
export async function listPages({ suite, database, databaseUrl }: Bed): Promise<{ service: number; bare: number }> {
  await fillRegister(database('registry'));
  const port = await freePort();
  const statements = [{ sql: TOTAL, values: [] }, walkedStatement({})];
  const STATEMENTS = JSON.stringify(statements);
  const env = { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl('registry'), STATEMENTS };
  const bare = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.js')], { env, stdio: 'inherit' });
  try {
    const url = `http://127.0.0.1:${port}/agencies`;
    await until(() =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    return { service: await pagesPerSecond(`${suite.urls.registry}/agencies`), bare: await pagesPerSecond(url) };
  } finally {
    bare.kill();
  }
}

async function pagesPerSecond(url: string): Promise<number> {
  await autocannon({ url, connections: 20, duration: 2 });
  const result = await autocannon({ url, connections: 20, duration: 6 });
  if (result.non2xx > 0) throw new Error(`${url} failed ${result.non2xx} times`);
  return result.requests.average;
}

/** Fills the register with as many agencies as the alliance has, unless there are more already. */
async function fillRegister(registry: pg.Pool): Promise<void> {
  const { rows } = await registry.query<{ n: number }>('select count(*)::int as n from register_line');
  if (rows[0]!.n >= 5000) return;
  await registry.query(`
    with agencies as (
      insert into agency (id, version, state, credit_code, credit_code_status, name, province, email, registered_on)
      select gen_random_uuid(), 1, 'registered', 'BENCH' || n, 'verified', '贯标咨询' || n || '有限公司', '350000',
        'office@example.cn', '2026-03-02'
      from generate_series(1, 5000) n returning id, name
    )
    insert into register_line (agency_id, names, sounds, readings, codes, grams, state, province, industries,
      registered_on, completeness, change, changed_at)
    select id, name, name, '', '', '{}', 'registered', '350000', '{}', '2026-03-02', 0, 0, now() from agencies`);
  await registry.query('analyze agency; analyze register_line');
}
