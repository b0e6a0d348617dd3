import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { freePort, isPortFree } from './free-port.js';
import { runningAfter, startChild, waitUntilReady } from './child.js';
import { natsServerProgram } from './nats-program.js';

/** The users of nats.conf: a service may use its stream and its consumers, the operator everything. */
export const natsUsers = ['registry', 'tracking', 'complaints', 'rating', 'notification', 'operator'] as const;
export type NatsUser = (typeof natsUsers)[number];

/** The project's own configuration, which docker-compose.yml also uses. */
const CONFIG_FILE = join(import.meta.dirname, '..', 'nats', 'nats.conf');

export interface NatsOptions {
  /** The folder for the streams, the log and the process id; a second start finds them. */
  storeDir: string;
  port?: number;
  monitorPort?: number;
  /** Default: the project's nats.conf. */
  configFile?: string;
  /** Variables of the configuration, such as NATS_RATING_PASSWORD; a missing password is the user's name. */
  env?: Readonly<Record<string, string>>;
}

export interface Nats {
  /** `nats://host:port`, without user and password. */
  url: string;
  /** `http://host:port` of the monitoring pages; undefined for a server named by NATS_URL without NATS_MONITOR_URL. */
  monitorUrl: string | undefined;
  stop(): Promise<void>;
}

/**
 * Uses the server that NATS_URL names, otherwise starts a nats-server with JetStream on 127.0.0.1.
 * @throws Error with one sentence and a remedy when there is none or its folder or port cannot be used.
 */
export async function startNats(options: NatsOptions): Promise<Nats> {
  const given = process.env['NATS_URL'];
  if (given) return { url: given, monitorUrl: process.env['NATS_MONITOR_URL'], stop: async () => undefined };

  const storeDir = resolve(options.storeDir);
  const program = await natsServerProgram();
  const pidFile = join(storeDir, 'nats.pid');
  const logFile = join(storeDir, 'nats.log');
  await mkdir(storeDir, { recursive: true }).catch((error: Error) => {
    throw new Error(`NATS's data folder ${storeDir} cannot be made (${error.message}): choose another folder.`);
  });
  await assertStopped(storeDir, pidFile);

  const port = options.port ?? (await freePort());
  const monitorPort = options.monitorPort ?? (await freePort());
  for (const wanted of [port, monitorPort]) {
    if (!(await isPortFree(wanted))) throw new Error(portFault(wanted));
  }
  const monitorUrl = `http://127.0.0.1:${monitorPort}`;
  const child = startChild(program, ['-c', resolve(options.configFile ?? CONFIG_FILE), '-P', pidFile], {
    logFile,
    stopSignal: 'TERM',
    env: { ...process.env, ...variables(storeDir, port, monitorPort, options.env) },
  });
  const healthy = async () => (await fetch(`${monitorUrl}/healthz`, { signal: AbortSignal.timeout(1000) })).ok;
  if (!(await waitUntilReady(child, 60, healthy))) {
    await child.stop();
    throw new Error(startFault(storeDir, await readFile(logFile, 'utf8').catch(() => '')));
  }
  return { url: `nats://127.0.0.1:${port}`, monitorUrl, stop: () => child.stop() };
}

function variables(storeDir: string, port: number, monitorPort: number, env: NatsOptions['env']): NodeJS.ProcessEnv {
  const passwords = natsUsers.map((user) => {
    const name = `NATS_${user.toUpperCase()}_PASSWORD`;
    return [name, quoted(env?.[name] ?? process.env[name] ?? user)];
  });
  return {
    ...env,
    ...Object.fromEntries(passwords),
    NATS_HOST: '127.0.0.1',
    NATS_PORT: String(port),
    NATS_MONITOR_PORT: String(monitorPort),
    NATS_STORE_DIR: quoted(storeDir),
  };
}

/** nats-server reads the value of a variable as configuration text; in quotes it is always a string. */
function quoted(value: string): string {
  return JSON.stringify(value);
}

async function assertStopped(storeDir: string, pidFile: string): Promise<void> {
  const other = await runningAfter(pidFile, pidFile, 5);
  if (other === undefined) return;
  throw new Error(
    `NATS still runs on ${storeDir} (process ${other}): stop the program that started it, or end it with "kill ${other}".`,
  );
}

function portFault(port: number): string {
  return `NATS cannot listen on port ${port}: stop the program that has it or choose another port.`;
}

function startFault(storeDir: string, log: string): string {
  const fault = log.split('\n').findLast((line) => /\[FTL\]|\[ERR\]|nats-server: /.test(line)) ?? 'it says nothing';
  const words = fault.replace(/^.*?(\[FTL\]|\[ERR\]|nats-server:)\s*/, '');
  return `NATS cannot start on ${storeDir} (${words}): repair the folder, or move it away to begin anew with an empty one.`;
}
