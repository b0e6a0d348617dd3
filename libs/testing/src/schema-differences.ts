import { DataSource } from 'typeorm';
import type { TestBed } from './test-bed.js';

/** The statements that would turn the migrated database into the service's tables; empty when they agree. */
export async function schemaDifferences({ db, service }: TestBed): Promise<string[]> {
  const { url } = db.options as { url: string };
  const tables = await new DataSource({
    type: 'postgres',
    url,
    entities: [...service.tables],
    installExtensions: false,
  }).initialize();
  try {
    const { upQueries } = await tables.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await tables.destroy();
  }
}
