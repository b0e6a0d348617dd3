import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs the command in the background and passes it the stop signal as soon as its own standard input ends: when the
 * parent asks for it, and also when the parent is gone, even by kill -9.
 */
const GUARD = `
signal=$1; shift
exec 3<&0
"$@" 3<&- </dev/null &
child=$!
{ read -r _ <&3; kill -s "$signal" "$child"; } 2>/dev/null &
watch=$!
wait "$child"; code=$?
kill "$watch" 2>/dev/null
exit "$code"
`;

/** The user and group a server runs as; empty for the user of this process. */
export type Account = { uid?: number; gid?: number };

export interface ChildOptions {
  /** Receives the output of the command; truncated at each start, unless it is kept. */
  logFile: string;
  keepLog?: boolean;
  stopSignal: 'INT' | 'TERM';
  account?: Account;
  env?: NodeJS.ProcessEnv;
}

export interface Child {
  readonly running: boolean;
  /** Resolves when the command has ended, for any reason. */
  readonly ended: Promise<void>;
  /** Asks the command to end, waits, and after 15 seconds kills it. */
  stop(): Promise<void>;
  /** Kills the command at once, as a crash would end it. */
  kill(): void;
}

/**
 * Starts a server that ends with this process at the latest. It has its own process group, so that Ctrl-C in the
 * terminal reaches only this process, which can then stop everything in order. It does not keep this process alive.
 */
export function startChild(command: string, args: readonly string[], options: ChildOptions): Child {
  const log = openSync(options.logFile, options.keepLog ? 'a' : 'w', 0o600);
  const child = spawn('/bin/sh', ['-c', GUARD, 'guard', options.stopSignal, command, ...args], {
    cwd: '/',
    detached: true,
    env: options.env ?? process.env,
    stdio: ['pipe', log, log],
    ...options.account,
  });
  closeSync(log);
  let running = true;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      running = false;
      resolve();
    };
    child.once('exit', end).once('error', end);
  });
  child.unref();
  const input = child.stdin as unknown as {
    end(): void;
    unref(): void;
    on(event: 'error', listener: () => void): void;
  };
  input.on('error', () => undefined);
  input.unref();
  const kill = () => {
    if (running && child.pid) process.kill(-child.pid, 'SIGKILL');
  };
  return {
    get running() {
      return running;
    },
    ended,
    kill,
    async stop() {
      child.ref();
      input.end();
      const late = AbortSignal.timeout(15_000);
      late.addEventListener('abort', kill);
      await ended;
    },
  };
}

/** Waits until `ready` returns true; returns false when the child ends first or `seconds` have passed. */
export async function waitUntilReady(child: Child, seconds: number, ready: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (child.running && performance.now() < end) {
    if (await ready().catch(() => false)) return true;
    await sleep(25);
  }
  return false;
}

/**
 * Returns the process id in `pidFile` when that process still runs and its command line contains `mark`; gives a server
 * whose parent was killed up to `seconds` to end.
 */
export async function runningAfter(pidFile: string, mark: string, seconds: number): Promise<number | undefined> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const pid = await readPid(pidFile);
    if (pid === undefined || !commandLine(pid)?.includes(mark)) return undefined;
    if (performance.now() > end) return pid;
    await sleep(50);
  }
}

/** The first line of `pidFile` as a process id, or undefined. */
export async function readPid(pidFile: string): Promise<number | undefined> {
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** The command line of a running process, or undefined. */
export function commandLine(pid: number): string | undefined {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return undefined;
  }
}
