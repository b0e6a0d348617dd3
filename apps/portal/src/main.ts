import { join } from 'node:path';
import { readSettings, readUrl, requireNode } from '@heng/kit/settings';
import { portalSettings } from './config.js';

/** Starts the pages and stops them on SIGTERM and SIGINT. `main.js migrate` only updates its database. */
try {
  requireNode(process.versions.node);
  await (process.argv[2] === 'migrate' ? migrate() : start());
} catch (error) {
  process.stderr.write(`portal cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const settings = readSettings(portalSettings, process.env);
  // React takes its fast build by this variable when it is loaded; the settings keep their own.
  process.env['NODE_ENV'] = 'production';
  const { portalApp } = await import('./web/app.js');
  const app = await portalApp(settings);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close());
  await app.listen({ port: settings.PORT, host: settings.HOST });
}

async function migrate(): Promise<void> {
  const databaseUrl = readUrl('MIGRATION_DATABASE_URL', process.env);
  const { runner } = await import('node-pg-migrate');
  const dir = join(import.meta.dirname, '../migrations');
  await runner({ dir, migrationsTable: 'portal_migration', databaseUrl, direction: 'up', log: () => undefined });
}
