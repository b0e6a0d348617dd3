import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Child, startChild } from '@heng/servers';

export const serviceNames = ['registry', 'tracking', 'complaints', 'rating', 'notification'] as const;
export type ServiceName = (typeof serviceNames)[number];
type ProgramName = ServiceName | 'portal';
type Settings = Readonly<Record<string, string>>;

/**
 * The same as in their own `npm start` and in the images: a small young generation, and few arenas, for little memory.
 * The portal keeps little, so that its old generation stays small, too.
 */
export const nodeOptionsOf = (name: ProgramName): readonly string[] => [
  '--max-semi-space-size=4',
  ...(name === 'portal' ? ['--max-old-space-size=192'] : []),
];
const MALLOC_ARENA_MAX = '2';
const READY_WITHIN_MS = 60_000;
/** A service that ends this often, each time soon after its start, has a fault that another start does not mend. */
const HOPELESS = 3;
const SHORT_MS = 5000;

/** The folder of this version. */
export const THIS_VERSION = join(import.meta.dirname, '../../../..');

const programOf = (name: ProgramName, version: string): string =>
  join(version, name === 'portal' ? 'apps' : 'services', name, 'dist/main.js');

/** Brings a service's database up to date, as its owner. `version` is the folder of the version to run. */
export async function migrateService(name: ProgramName, ownerUrl: string, version: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'development', MIGRATION_DATABASE_URL: ownerUrl };
  await promisify(execFile)(process.execPath, [programOf(name, version), 'migrate'], { env }).catch(
    (error: Error & { stderr?: string }) => {
      throw new Error(`The database of ${name} cannot be brought up to date: ${error.stderr?.trim() || error.message}`);
    },
  );
}

export type ServiceProcess = Readonly<{
  /** Resolves when the service is ready. @throws Error in one sentence */
  ready: () => Promise<void>;
  /** Ends it, as an operator would; `start` brings it back, or another version in its place. */
  stop: () => Promise<void>;
  start: (version?: string) => void;
  /** Kills it, as a crash would; it restarts by itself. */
  kill: () => void;
}>;

/** Runs the built service, or the portal, in a separate process; when that ends unexpectedly, reports it and restarts it. */
export function runService(
  name: ProgramName,
  settings: Settings,
  { logFile, say, version: first }: { logFile: string; say: (line: string) => void; version: string },
): ServiceProcess {
  let child: Child | undefined;
  let shortLives = 0;
  let running = first;

  function start(version = running): void {
    running = version;
    const started = startChild(process.execPath, [...nodeOptionsOf(name), programOf(name, version)], {
      logFile,
      keepLog: true,
      stopSignal: 'TERM',
      env: { MALLOC_ARENA_MAX, ...process.env, ...settings },
    });
    const begun = performance.now();
    child = started;
    void started.ended.then(async () => {
      if (child !== started) return;
      shortLives = performance.now() - begun < SHORT_MS ? shortLives + 1 : 0;
      if (shortLives >= HOPELESS) return say(`${name} ends again and again and is left alone (see ${logFile}).`);
      say(`${name} ended unexpectedly and is started again (see ${logFile}).`);
      await sleep(300);
      if (child === started) start();
    });
  }

  async function ready(): Promise<void> {
    const end = performance.now() + READY_WITHIN_MS;
    while (performance.now() < end && shortLives < HOPELESS) {
      const answer = await fetch(`http://127.0.0.1:${settings['PORT']}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(50);
    }
    const log = await readFile(logFile, 'utf8').catch(() => '');
    throw new Error(
      `${name} does not get ready (${log.trim().split('\n').at(-1) || 'it says nothing'}): see ${logFile}.`,
    );
  }

  async function stop(): Promise<void> {
    const ending = child;
    child = undefined;
    await ending?.stop();
  }

  start();
  return { ready, stop, start, kill: () => child?.kill() };
}
