import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Client, credentials, status } from '@grpc/grpc-js';
import { protoOf } from '@heng/contracts/proto';
import { freePort, type Nats, prepareDatabase, startNats } from '@heng/servers';
import { eventually, TestBed } from '@heng/testing';
import { start } from '../src/index.js';
import { tally } from './tally.js';
import { wayTo } from './way-to.js';

const pem = (name: string) => join(import.meta.dirname, 'tls', name);
const tls = { cert: pem('server.crt'), key: pem('server.key') };
const bed = TestBed.of(tally, { environment: { CLOCK: 'system' } });

async function restart(environment: Record<string, string>, service = tally): Promise<void> {
  await bed.running.stop();
  bed.running = await start(service, { ...bed.environment, ...environment });
}
const warningOfBroker = async (): Promise<string> =>
  (await bed.call('GET', '/health/ready')).body.info.broker.warning ?? '';

/** A broker without TLS that keeps what it receives. */
async function plainBroker(): Promise<{ server: Server; port: number; received: string[] }> {
  const received: string[] = [];
  const server = createServer((socket) => {
    socket.on('data', (data) => received.push(String(data))).on('error', () => undefined);
    socket.write('INFO {"server_id":"x","version":"2.12.0","proto":1,"headers":true,"max_payload":1048576}\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as { port: number }).port, received };
}

test('tls:// never tells a broker without TLS the password', async () => {
  const { server, port, received } = await plainBroker();
  await restart({ NATS_URL: `tls://registry:secret@localhost:${port}` });
  await eventually(async () => expect(await warningOfBroker()).toBe("server does not support 'tls'"));
  expect(received).toEqual([]);
  server.close();
});

test('sslmode=verify-full never tells a database without TLS the password', async () => {
  await restart({ DATABASE_URL: `${bed.environment['DATABASE_URL']}?sslmode=verify-full` });
  await eventually(async () => {
    const { body } = await bed.call('GET', '/health/ready', { headers: { 'accept-language': 'en' } });
    expect(body.detail).toMatch(/database cannot be used \(.*not support SSL/);
  });
});

describe('with NATS and gRPC over TLS', () => {
  let folder: string;
  let nats: Nats;
  let way: Server;
  let given: Record<string, string>;
  const secret = randomUUID();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heng-production-'));
    const configFile = join(folder, 'tls.conf');
    const shared = relative(folder, join(import.meta.dirname, '../../servers/nats/nats.conf'));
    await writeFile(configFile, `include "${shared}"\ntls { cert_file: "${tls.cert}", key_file: "${tls.key}" }\n`);
    nats = await startNats({ storeDir: folder, configFile, env: { NATS_REGISTRY_PASSWORD: secret } });
    const { pathname } = new URL(bed.environment['DATABASE_URL']!);
    const role = `tally_${secret.slice(0, 8)}`;
    const database = { name: pathname.slice(1), role, password: secret };
    const url = new URL((await prepareDatabase(process.env['TEST_POSTGRES']!, database)).url);
    // A database in a container is elsewhere; what comes from this machine need not be encrypted.
    way = wayTo(url.href).listen(0, '127.0.0.1');
    await once(way, 'listening');
    url.host = `127.0.0.1:${(way.address() as AddressInfo).port}`;
    given = {
      NODE_ENV: 'production',
      DATABASE_URL: url.href,
      NATS_URL: `tls://registry:${secret}@localhost:${new URL(nats.url).port}`,
      NATS_TLS_CA: tls.cert,
      GRPC_PORT: String(await freePort()),
      GRPC_TLS_CERT: tls.cert,
      GRPC_TLS_KEY: tls.key,
    };
  });
  afterAll(async () => {
    await bed.running.stop();
    way.close();
    await nats.stop();
    await rm(folder, { recursive: true });
  });

  test('a production service works, and does not describe its gRPC API', async () => {
    await restart(given, { ...tally, grpc: protoOf('registry') });
    await bed.running.ready;
    expect((await bed.call('GET', '/health/ready')).status).toBe(200);
    const client = new Client(`localhost:${bed.running.grpcPort}`, credentials.createSsl(readFileSync(tls.cert)));
    const bytes = (value: Buffer) => value;
    const call = client.makeBidiStreamRequest(
      '/grpc.reflection.v1.ServerReflection/ServerReflectionInfo',
      bytes,
      bytes,
    );
    const code = await new Promise((resolve) => call.on('error', (error: { code: number }) => resolve(error.code)));
    expect(code).toBe(status.UNIMPLEMENTED);
    client.close();
  });

  test('a broker whose certificate is of another CA is not believed', async () => {
    await restart({ ...given, NATS_TLS_CA: pem('client.crt') });
    await eventually(async () => expect(await warningOfBroker()).toContain('self-signed certificate'));
  });
});
