import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.js';
import { startPostgres, type Postgres } from './postgres.js';

let folder: string;
const given = process.env['DATABASE_URL'];
const started: Postgres[] = [];

beforeEach(async () => {
  delete process.env['DATABASE_URL'];
  folder = await mkdtemp(join(tmpdir(), 'heng-postgres-spec-'));
  await chmod(folder, 0o755);
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  await rm(folder, { recursive: true, force: true });
  if (given) process.env['DATABASE_URL'] = given;
});

async function start(...args: Parameters<typeof startPostgres>): Promise<Postgres> {
  const server = await startPostgres(...args);
  started.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const settings = `select current_setting('fsync') fsync, current_setting('synchronous_commit') commit,
  current_setting('max_connections') connections, current_setting('server_encoding') encoding,
  current_setting('server_version') like '18%' is18,
  (select datcollate from pg_database where datname = 'postgres') collation`;

test('DATABASE_URL is used, without its database', async () => {
  process.env['DATABASE_URL'] = 'postgres://someone:secret@db.example:5433/main?sslmode=require';
  expect((await startPostgres()).url).toBe('postgres://someone:secret@db.example:5433?sslmode=require');
});

test('the server is PostgreSQL 18, durable unless it may be fast', async () => {
  const common = { connections: '200', encoding: 'UTF8', is18: true, collation: 'C.UTF-8' };
  expect(await query((await start()).url, settings)).toEqual([{ ...common, fsync: 'on', commit: 'on' }]);
  expect(await query((await start({ fast: true })).url, settings)).toEqual([
    { ...common, fsync: 'off', commit: 'off' },
  ]);
});

test('a second start finds the data, after a stop and after kill -9 of the server', async () => {
  const dataDir = join(folder, 'data');
  const first = await start({ dataDir });
  await query(first.url, 'create table kept (n int)');
  await first.stop();
  const second = await start({ dataDir });
  await query(second.url, 'insert into kept values (1)');
  process.kill(Number.parseInt(await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');
  const third = await start({ dataDir });
  expect(await query(third.url, 'select n from kept')).toEqual([{ n: 1 }]);
});

test('a lock whose process id now belongs to another program does not prevent the start', async () => {
  const dataDir = join(folder, 'data');
  await (await start({ dataDir })).stop();
  await writeFile(join(dataDir, 'cluster', 'postmaster.pid'), `${process.pid}\n${join(dataDir, 'cluster')}\n`);
  await expect(start({ dataDir })).resolves.toBeDefined();
});

test('a server that still runs on the folder is named', async () => {
  const dataDir = join(folder, 'data');
  await start({ dataDir });
  await expect(start({ dataDir })).rejects.toThrow(
    /^PostgreSQL still runs on .*data \(process \d+\): stop the program/,
  );
});

test('a broken data folder is named with its fault', async () => {
  const dataDir = join(folder, 'data');
  await (await start({ dataDir })).stop();
  const control = join(dataDir, 'cluster', 'global', 'pg_control');
  await rm(control);
  await expect(start({ dataDir })).rejects.toThrow(
    /^PostgreSQL cannot use its data folder .*: repair it, or move it away/,
  );
  await writeFile(join(dataDir, 'cluster', 'PG_VERSION'), '15\n');
  await expect(start({ dataDir })).rejects.toThrow('it was made by PostgreSQL 15, not 18');
  await rm(join(dataDir, 'cluster', 'PG_VERSION'));
  await expect(start({ dataDir })).rejects.toThrow('PG_VERSION is missing in it');
});

const isRoot = process.getuid?.() === 0;

test('in a folder closed to others the server of root keeps its data outside, and finds it again', async () => {
  const closed = join(folder, '项目 closed');
  await mkdir(closed, { mode: isRoot ? 0o700 : 0o600 });
  const dataDir = join(closed, 'data');
  if (!isRoot) return void (await expect(start({ dataDir })).rejects.toThrow(closed));
  const first = await start({ dataDir });
  await query(first.url, 'create table kept (n int)');
  await first.stop();
  const outside = (await readFile(join(dataDir, 'data-is-in'), 'utf8')).trim();
  const again = await start({ dataDir });
  expect(await query(again.url, 'select count(*)::int as count from kept')).toEqual([{ count: 0 }]);
  await again.stop();
  await rm(outside, { recursive: true });
});

test('a port that is taken is named', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  await expect(start({ port })).rejects.toThrow(
    `PostgreSQL cannot listen on port ${port}: stop the program that has it`,
  );
  await new Promise((resolve) => other.close(resolve));
});
