import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { freePort } from './free-port.js';
import { startNats, type Nats, type NatsOptions } from './nats.js';

jest.setTimeout(240_000);

let folder: string;
const given = process.env['NATS_URL'];
const started: Nats[] = [];

beforeEach(async () => {
  delete process.env['NATS_URL'];
  folder = await mkdtemp(join(tmpdir(), 'heng nats spec '));
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  await rm(folder, { recursive: true, force: true });
  if (given) process.env['NATS_URL'] = given;
});

async function start(options: Partial<NatsOptions> = {}): Promise<Nats> {
  const server = await startNats({ storeDir: folder, ...options });
  started.push(server);
  return server;
}

async function asOperator<T>(
  url: string,
  act: (js: ReturnType<typeof jetstream>) => Promise<T>,
  pass = 'operator',
): Promise<T> {
  const connection = await connect({ servers: url, user: 'operator', pass });
  try {
    return await act(jetstream(connection));
  } finally {
    await connection.close();
  }
}

test('NATS_URL is used as it is', async () => {
  process.env['NATS_URL'] = 'nats://broker.example:4222';
  expect((await startNats({ storeDir: folder })).url).toBe('nats://broker.example:4222');
});

test('every message is synced to the disk', async () => {
  const { monitorUrl } = await start();
  const state = (await (await fetch(`${monitorUrl}/jsz?config=1`)).json()) as {
    config: { sync_always: boolean; store_dir: string };
  };
  expect(state.config).toMatchObject({ sync_always: true, store_dir: join(folder, 'jetstream') });
});

test('a second start finds the streams, after a stop and after kill -9 of the server', async () => {
  const first = await start();
  await asOperator(first.url, async (js) => {
    await (await js.jetstreamManager()).streams.add({ name: 'KEPT', subjects: ['kept'] });
    await js.publish('kept', 'one');
  });
  await first.stop();
  const second = await start();
  await asOperator(second.url, (js) => js.publish('kept', 'two'));
  process.kill(Number(await readFile(join(folder, 'nats.pid'), 'utf8')), 'SIGKILL');
  const third = await start();
  const count = await asOperator(
    third.url,
    async (js) => (await (await js.jetstreamManager()).streams.info('KEPT')).state.messages,
  );
  expect(count).toBe(2);
});

test('a server that still runs on the folder is named', async () => {
  await start();
  await expect(start()).rejects.toThrow(/^NATS still runs on .* \(process \d+\): stop the program/);
});

test('a port that is taken is named', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  await expect(start({ port })).rejects.toThrow(new RegExp(`^NATS cannot listen .*${port}.*: stop the program`));
  await new Promise((resolve) => other.close(resolve));
});

test('a password that looks like a number or has quotes is taken as it is', async () => {
  const odd = '1e5 "$x"';
  const { url } = await start({ env: { NATS_OPERATOR_PASSWORD: odd } });
  await expect(
    asOperator(url, async (js) => (await js.jetstreamManager()).getAccountInfo(), odd),
  ).resolves.toBeDefined();
  await expect(asOperator(url, async () => undefined)).rejects.toThrow(/authorization/i);
});
