import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { commandLine, readPid, runningAfter, startChild, waitUntilReady, type Account, type Child } from './child.js';
import { postgresAccount, run } from './postgres-account.js';
import { dataFolderFor, programsFor } from './postgres-place.js';

const MAJOR = '18';

export interface PostgresOptions {
  /** The folder for the data, the password and the log; without it the data is deleted at the stop. */
  dataDir?: string;
  port?: number;
  /** Trades durability for speed, for tests. */
  fast?: boolean;
}

export interface Postgres {
  /** `postgres://user:password@host:port` of a superuser, without a database. */
  url: string;
  stop(): Promise<void>;
}

type Programs = Awaited<ReturnType<typeof programsFor>>;
type Cluster = { folder: string; data: string; log: string; account: Account; programs: Programs };

/**
 * Uses the server that DATABASE_URL names, otherwise starts PostgreSQL 18 on 127.0.0.1.
 * @throws Error with one sentence and a remedy when the folder cannot be used.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: withoutDatabase(given), stop: async () => undefined };

  const account = await postgresAccount();
  const temporary = options.dataDir ? undefined : await mkdtemp(join(tmpdir(), 'heng-postgres-'));
  const folder = await placeOf(account, resolve(options.dataDir ?? temporary!));
  const clean = async () => {
    for (const one of temporary ? [temporary, folder] : []) await rm(one, { recursive: true, force: true });
  };
  const programs = await programsFor(account);
  const cluster = { folder, data: join(folder, 'cluster'), log: join(folder, 'postgres.log'), account, programs };
  try {
    const password = await prepare(cluster);
    const port = options.port ?? (await freePort());
    const child = await launch(cluster, port, options.fast ?? false);
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}`,
      stop: async () => {
        await child.stop();
        await clean();
      },
    };
  } catch (error) {
    await clean();
    throw error;
  }
}

async function placeOf(account: Account, folder: string): Promise<string> {
  return dataFolderFor(account, folder).catch((error: unknown) => {
    throw new Error(
      `PostgreSQL's data folder ${folder} cannot be made (${(error as Error).message}): choose another folder.`,
      { cause: error },
    );
  });
}

function withoutDatabase(given: string): string {
  if (!URL.canParse(given)) throw new Error('DATABASE_URL is not a URL: give postgres://user:password@host:port.');
  const url = new URL(given);
  url.pathname = '';
  return url.href;
}

/** Creates the database cluster in the folder, unless it exists; returns the superuser's password. */
async function prepare(cluster: Cluster): Promise<string> {
  const { folder, data } = cluster;
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined && existsSync(data)) throw new Error(broken(cluster, 'PG_VERSION is missing in it'));
  if (version === undefined) await createCluster(cluster);
  else if (version.trim() !== MAJOR) {
    throw new Error(broken(cluster, `it was made by PostgreSQL ${version.trim()}, not ${MAJOR}`));
  }
  const password = await readFile(join(folder, 'password'), 'utf8').catch(() => undefined);
  if (!password) throw new Error(broken(cluster, `the file ${join(folder, 'password')} cannot be read`));
  return password.trim();
}

/** Works in a separate folder first, so that an interrupted start leaves no half cluster. */
async function createCluster({ folder, data, account, programs }: Cluster): Promise<void> {
  const draft = await mkdtemp(join(folder, 'cluster-'));
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
  await chmod(passwordFile, 0o600);
  if (account.uid !== undefined) {
    for (const path of [draft, passwordFile]) await chown(path, account.uid, account.gid ?? account.uid);
  }
  const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--lc-messages=C'];
  const made = await run(
    programs.initdb,
    [`--pgdata=${draft}`, '--encoding=UTF8', '--locale=C.UTF-8', ...flags],
    account,
  );
  if (made.code === 0) return rename(draft, data);
  await rm(draft, { recursive: true, force: true });
  throw new Error(
    `PostgreSQL could not make a database in ${folder} (${lastFault(made.output)}): choose another folder.`,
  );
}

async function launch(cluster: Cluster, port: number, fast: boolean): Promise<Child> {
  await makeWayFor(cluster);
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'lc_messages=C',
    ...(fast ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const args = ['-D', cluster.data, ...settings.flatMap((setting) => ['-c', setting])];
  for (let attempt = 1; ; attempt += 1) {
    const child = startChild(cluster.programs.postgres, args, {
      logFile: cluster.log,
      stopSignal: 'INT',
      account: cluster.account,
    });
    const log = () => readFile(cluster.log, 'utf8').catch(() => '');
    if (await waitUntilReady(child, 60, async () => (await log()).includes('ready to accept connections')))
      return child;
    await child.stop();
    const output = await log();
    // The backends of a killed server need a moment to notice that it is gone.
    if (attempt < 20 && output.includes('shared memory block')) await sleep(500);
    else throw new Error(startFault(cluster, port, output));
  }
}

/** Waits for a server that is just stopping, refuses to start beside a running one, and removes a stale lock. */
async function makeWayFor(cluster: Cluster): Promise<void> {
  const lock = join(cluster.data, 'postmaster.pid');
  const other = await runningAfter(lock, cluster.data, 5);
  if (other !== undefined) {
    throw new Error(
      `PostgreSQL still runs on ${cluster.folder} (process ${other}): stop the program that started it, ` +
        `or end it with "kill -INT ${other}".`,
    );
  }
  const pid = await readPid(lock);
  if (pid !== undefined && commandLine(pid) !== undefined) await rm(lock);
}

function startFault(cluster: Cluster, port: number, output: string): string {
  if (/could not bind|could not create any TCP/.test(output)) {
    return `PostgreSQL cannot listen on port ${port}: stop the program that has it or choose another port.`;
  }
  return broken(cluster, lastFault(output));
}

function broken({ folder }: Cluster, fault: string): string {
  return (
    `PostgreSQL cannot use its data folder ${folder} (${fault}): repair it, ` +
    'or move it away to begin anew with an empty one.'
  );
}

function lastFault(output: string): string {
  const lines = output.trim().split('\n');
  const fault = lines.findLast((line) => /(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1) ?? '';
  return fault.replace(/^.*?(FATAL|PANIC|error):\s*/, '') || 'it says nothing';
}
