import pg from 'pg';

/** The group role that the migrations grant to; every service's own role is a member. */
const GROUP = 'heng_service';

export type Database = {
  /** As the owner, who migrates. */
  ownerUrl: string;
  /** As the service's role, which may add events but not change them. */
  url: string;
};

/**
 * Creates a service's database and role on a server, where missing; with `template` as a copy of that database. `admin` is a
 * superuser's URL.
 */
export async function prepareDatabase(
  admin: string,
  { name, role, password, template = 'template1' }: { name: string; role: string; password: string; template?: string },
): Promise<Database> {
  const client = new pg.Client({ connectionString: inDatabase(admin, 'postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7416)');
    await ensure(client, 'pg_roles', 'rolname', GROUP, `create role ${GROUP} nologin`);
    await ensure(
      client,
      'pg_roles',
      'rolname',
      role,
      `create role ${pg.escapeIdentifier(role)} login in role ${GROUP}`,
    );
    await client.query(`alter role ${pg.escapeIdentifier(role)} password ${pg.escapeLiteral(password)}`);
    const copied = `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`;
    await ensure(client, 'pg_database', 'datname', name, copied);
    await client.query(`revoke all on database ${pg.escapeIdentifier(name)} from public`);
    await client.query(`grant connect on database ${pg.escapeIdentifier(name)} to ${pg.escapeIdentifier(role)}`);
  } finally {
    await client.end();
  }
  const service = new URL(inDatabase(admin, name));
  service.username = role;
  service.password = password;
  return { ownerUrl: inDatabase(admin, name), url: service.href };
}

async function ensure(
  client: pg.Client,
  catalogue: string,
  column: string,
  name: string,
  statement: string,
): Promise<void> {
  const { rowCount } = await client.query(`select 1 from ${catalogue} where ${column} = $1`, [name]);
  if (rowCount === 0) await client.query(statement);
}

export function inDatabase(admin: string, name: string): string {
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs statements in a database. */
export async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
