import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A TCP port of 127.0.0.1 without a listener. It is below those that systems give to outgoing connections (from 32768
 * on), which would often take it before its use.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 32_768);
    if (await isFreeNow(port)) return port;
  }
}

/**
 * @throws Error with one sentence when `port` of 127.0.0.1 is taken.
 * `what` is the program that needs the port ("PostgreSQL"), `variable` the setting that changes it
 * ("HENG_POSTGRES_PORT").
 */
export async function assertPortFree(port: number, what: string, variable: string): Promise<void> {
  if (await isPortFree(port)) return;
  throw new Error(
    `Port ${port}, which ${what} needs, is already in use: stop the program that has it or set ${variable} to another port.`,
  );
}

/** True when `port` of 127.0.0.1 is free; waits a moment for a server that is just ending. */
export async function isPortFree(port: number): Promise<boolean> {
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    if (await isFreeNow(port)) return true;
    await sleep(100);
  }
  return false;
}

function isFreeNow(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
