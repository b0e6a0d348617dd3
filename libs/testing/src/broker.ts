import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, natsUsers, startNats } from '@heng/servers';

/** `halt` stops the server; its result starts it again on the same address and data. */
type Server = { url: string; halt: () => Promise<() => Promise<void>>; stop: () => Promise<void> };
export type Broker = Omit<Server, 'url'> & { urlOf: (user: (typeof natsUsers)[number]) => string };

/** A separate broker for a suite: the project's nats.conf, with the users and permissions of production. */
export async function startBroker(): Promise<Broker> {
  const server = process.env['TEST_SERVERS'] === 'containers' ? await inContainer() : await onThisMachine();
  const { host } = new URL(server.url);
  return { urlOf: (user) => `nats://${user}:${user}@${host}`, halt: server.halt, stop: server.stop };
}

async function onThisMachine(): Promise<Server> {
  const storeDir = await mkdtemp(join(tmpdir(), 'heng-nats-'));
  const port = await freePort();
  let server = await startNats({ storeDir, port });
  return {
    url: server.url,
    halt: async () => {
      await server.stop();
      return async () => void (server = await startNats({ storeDir, port }));
    },
    stop: async () => {
      await server.stop();
      await rm(storeDir, { recursive: true, force: true });
    },
  };
}

async function inContainer(): Promise<Server> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const passwords = natsUsers.map((user) => [`NATS_${user.toUpperCase()}_PASSWORD`, user]);
  const container = await new GenericContainer('nats:2.12-alpine')
    .withEnvironment({
      ...Object.fromEntries(passwords),
      NATS_HOST: '0.0.0.0',
      NATS_PORT: '4222',
      NATS_MONITOR_PORT: '8222',
      NATS_STORE_DIR: '/tmp/nats',
    })
    .withCopyFilesToContainer([
      { source: resolve(import.meta.dirname, '../../servers/nats/nats.conf'), target: '/nats.conf' },
    ])
    .withCommand(['-c', '/nats.conf'])
    .withExposedPorts({ container: 4222, host: await freePort() }, 8222)
    .withWaitStrategy(Wait.forHttp('/healthz', 8222))
    .start();
  return {
    url: `nats://${container.getHost()}:${container.getMappedPort(4222)}`,
    halt: async () => {
      await container.stop({ remove: false });
      return () => container.restart();
    },
    stop: async () => void (await container.stop()),
  };
}
