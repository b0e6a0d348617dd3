import { join } from 'node:path';
import { sealRecorded } from './seal-recorded.js';
import type { Service } from './service.js';

/**
 * Brings a database up to date, as its owner: the tables of every service, those of its libraries, then its own; then the
 * events that were recorded with secrets in clear.
 */
export async function migrate(
  { migrations, libraries = [] }: Pick<Service, 'migrations' | 'libraries'>,
  databaseUrl: string,
): Promise<void> {
  // Loaded when needed, because it takes 3 MB.
  const { runner } = await import('node-pg-migrate');
  const steps = [
    { name: 'kit', migrations: join(import.meta.dirname, '../migrations') },
    ...libraries,
    { name: 'service', migrations },
  ];
  for (const { name, migrations: dir } of steps) {
    const migrationsTable = `${name}_migration`;
    await runner({ dir, migrationsTable, databaseUrl, direction: 'up', log: () => undefined, checkOrder: true });
  }
  await sealRecorded(databaseUrl);
}
