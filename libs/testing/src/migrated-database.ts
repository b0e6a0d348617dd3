import { createHash, randomUUID } from 'node:crypto';
import { migrate, type Service } from '@heng/kit';
import { type Database, inDatabase, prepareDatabase } from '@heng/servers';
import pg from 'pg';

/**
 * A new database of a service, with its tables: a copy of the one that the first test of this run migrates. A copy takes a
 * tenth of the time of the migrations.
 */
export async function migratedDatabase(admin: string, service: Service): Promise<Database> {
  const { name, migrations, libraries = [] } = service;
  const folders = createHash('sha256').update(JSON.stringify([migrations, libraries]));
  const template = `${name}_${folders.digest('hex').slice(0, 8)}`;
  const access = { role: name, password: name };
  const client = new pg.Client({ connectionString: inDatabase(admin, 'postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [template]);
    if (rowCount === 0) {
      const { ownerUrl } = await prepareDatabase(admin, { name: template, ...access });
      await migrate(service, ownerUrl);
      await client.query(`alter database ${pg.escapeIdentifier(template)} is_template true`);
    }
  } finally {
    await client.end();
  }
  return prepareDatabase(admin, { name: `${name}_${randomUUID().slice(0, 8)}`, ...access, template });
}
