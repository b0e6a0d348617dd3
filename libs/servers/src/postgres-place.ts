import { chown, chmod, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Account } from './child.js';
import { isReachable, postgresPrograms, run } from './postgres-account.js';

/** The folder for files that the system user `postgres` cannot reach in the project's folder. */
const OUTSIDE = '/var/lib/heng';
/** A file in the data folder that names the folder outside with the data. */
const LINK = 'data-is-in';

/** The programs of PostgreSQL where the account can reach them: in node_modules, otherwise in a copy outside. */
export async function programsFor(account: Account): Promise<{ initdb: string; postgres: string }> {
  const programs = postgresPrograms();
  if (await isReachable(account, [programs.initdb])) return programs;
  const native = dirname(dirname(programs.initdb));
  const { output } = await run(programs.postgres, ['--version']);
  const version = createHash('sha256').update(output).digest('hex').slice(0, 8);
  const copy = join(OUTSIDE, `postgresql-${version}`);
  const copied = { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') };
  if (await isReachable(account, [copied.initdb])) return copied;
  const draft = await makeOutside(`${basename(copy)}-`);
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await chmod(draft, 0o755);
  // Another program may have made the same copy meanwhile.
  await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  return copied;
}

/** The folder where the account stores the data of `folder`: itself, otherwise one outside, recorded in `folder`. */
export async function dataFolderFor(account: Account, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  if (account.uid === undefined) return folder;
  const gid = account.gid ?? account.uid;
  if (await isReachable(account, [dirname(folder)])) {
    await chown(folder, account.uid, gid);
    return folder;
  }
  const link = join(folder, LINK);
  const known = await readFile(link, 'utf8').catch(() => undefined);
  if (known !== undefined) return known.trim();
  const outside = await makeOutside('data-');
  await chown(outside, account.uid, gid);
  await writeFile(link, `${outside}\n`);
  return outside;
}

async function makeOutside(prefix: string): Promise<string> {
  await mkdir(OUTSIDE, { recursive: true });
  return mkdtemp(join(OUTSIDE, prefix));
}
