import { join } from 'node:path';
import { runner } from 'node-pg-migrate';
import type { Service } from './service.js';

/** Brings a database up to date, as its owner: first the tables that every service has, then the service's own. */
export async function migrate({ migrations }: Pick<Service, 'migrations'>, databaseUrl: string): Promise<void> {
  const steps = [
    { dir: join(import.meta.dirname, '../migrations'), migrationsTable: 'kit_migration' },
    { dir: migrations, migrationsTable: 'service_migration' },
  ];
  for (const step of steps) {
    await runner({ ...step, databaseUrl, direction: 'up', log: () => undefined, checkOrder: true });
  }
}
