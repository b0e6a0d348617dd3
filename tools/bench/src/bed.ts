import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts, startSuite, type Suite } from '@heng/local';
import { loadSigningKey, signToken, type TokenClaims } from '@heng/servers';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import pg from 'pg';

/** The whole suite as deployed, on its own servers and data folder, with direct access to its servers. */
export type Bed = {
  suite: Suite;
  /** The folder of its data, on the disk of its files. */
  dataDir: string;
  nc: NatsConnection;
  /** A pool on a service's database, as its owner. */
  database: (service: string) => pg.Pool;
  databaseUrl: (service: string) => string;
  token: (claims: TokenClaims) => Promise<string>;
  stop: () => Promise<void>;
};

export async function startBed(): Promise<Bed> {
  const dataDir = await mkdtemp(join(tmpdir(), 'heng-bench-'));
  await chmod(dataDir, 0o711); // PostgreSQL may run as another user
  const ports = await freePorts();
  const suite = await startSuite({
    dataDir,
    ports,
    say: () => undefined,
    until: new AbortController().signal,
  });
  const password = (await readFile(join(dataDir, 'postgres/password'), 'utf8')).trim();
  const key = await loadSigningKey(join(dataDir, 'signing-key.json'));
  const nc = await connect({ servers: suite.natsUrl, user: 'operator', pass: 'operator' });
  const pools = new Map<string, pg.Pool>();
  const databaseUrl = (service: string) =>
    `postgres://postgres:${password}@127.0.0.1:${ports.postgres}/heng_${service}`;
  const database = (service: string) => {
    const pool = pools.get(service) ?? new pg.Pool({ connectionString: databaseUrl(service), max: 10 });
    pools.set(service, pool);
    return pool;
  };
  const tokens = new Map<string, Promise<string>>();
  const token = (claims: TokenClaims) => {
    const known = tokens.get(claims.sub) ?? signToken(claims, { issuer: `http://127.0.0.1:${ports.identity}`, key });
    tokens.set(claims.sub, known);
    return known;
  };
  return {
    suite,
    dataDir,
    nc,
    database,
    databaseUrl,
    token,
    stop: async () => {
      await nc.drain();
      await Promise.all([...pools.values()].map((pool) => pool.end()));
      await suite.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
