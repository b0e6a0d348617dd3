import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { nodeOptionsOf } from '@heng/local';
import { freePort } from '@heng/servers';
import type { Bed } from './bed.js';
import { until } from './measure.js';

/** A process that serves pages: the seconds until it is ready, and its memory, MB (resident set). */
export type PageServer = Readonly<{
  url: string;
  seconds: number;
  megabytes: () => number;
  stop: () => Promise<void>;
}>;

/** The portal as `npm start` runs it, beside the one of the suite. */
export function startPortal({ suite, databaseUrl }: Bed): Promise<PageServer> {
  const addresses = Object.entries(suite.urls).map(([name, url]) => [name.toUpperCase(), new URL(url).host]);
  return startServer(join(import.meta.dirname, '../../../apps/portal/dist/main.js'), '/health/ready', {
    ...{ NODE_ENV: 'development', HOST: '127.0.0.1', LOG_LEVEL: 'info', PORTAL_URL: 'http://127.0.0.1:3000' },
    ...{ DATABASE_URL: databaseUrl('portal'), SESSION_SECRET: 'heng portal, for development only' },
    ...{ OIDC_ISSUER: new URL(suite.tokenUrl).origin, OIDC_CLIENT_SECRET: 'portal' },
    ...(Object.fromEntries(addresses) as Record<string, string>),
  });
}

/** Bare Fastify with the same pages; `KEEP` keeps in memory what they need. */
export const startBare = ({ suite }: Bed, settings: { KEEP?: string } = {}): Promise<PageServer> =>
  startServer(join(import.meta.dirname, 'bare-pages.js'), '/agencies', {
    ...{ NODE_ENV: 'production', SERVICES: JSON.stringify(suite.urls) },
    ...settings,
  });

/** Bare Fastify that takes filings with files, with tables of its own. */
export async function startBareFilings({ database, databaseUrl }: Bed, folder: string): Promise<PageServer> {
  await database('complaints').query(`
    create table bench_file (id uuid primary key, sha256 text not null, name text not null, filing_id uuid);
    create table bench_filing (id uuid primary key, statement text not null);
    create table bench_event (position bigserial primary key, filing_id uuid not null, data jsonb not null)`);
  const settings = { NODE_ENV: 'production', DATABASE_URL: databaseUrl('complaints'), FOLDER: folder };
  return startServer(join(import.meta.dirname, 'bare-filings.js'), '/health', settings);
}

async function startServer(program: string, path: string, settings: Record<string, string>): Promise<PageServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const env = { ...process.env, MALLOC_ARENA_MAX: '2', ...settings, PORT: String(port) };
  const child = spawn(process.execPath, [...nodeOptionsOf('portal'), program], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await until(() =>
    fetch(url + path).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return {
    url,
    seconds: (performance.now() - began) / 1000,
    megabytes: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}
