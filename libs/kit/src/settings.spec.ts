import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readSettings, readUrl } from './read-settings.js';
import { kitSettings } from './settings.js';

const { TRUST_PROXY: setting } = kitSettings.shape;

test.each([
  [undefined, 0],
  ['0', 0],
  ['2', 2],
  ['10.0.0.7', ['10.0.0.7']],
  ['10.0.0.0/8, fd00::/8,2001:db8::1', ['10.0.0.0/8', 'fd00::/8', '2001:db8::1']],
])('TRUST_PROXY %p says which proxies are believed', (value, proxies) => {
  expect(setting.parse(value)).toEqual(proxies);
});

test.each(['true', 'false', '', '-1', '1.5', '10.0.0.0/33', '10.0.0.7,', 'proxy.example.cn', '0.0.0.0/0', '::/0'])(
  'TRUST_PROXY %p is refused, and what to set is said',
  (value) => {
    expect(setting.safeParse(value).error?.issues).toMatchObject([
      {
        message: `"${value}" does not say which proxies to believe: set the number of proxies in front of the service (0 for none), or their addresses and networks with commas between`,
      },
    ]);
  },
);

test.each([
  [{ GRPC_TLS_CERT: 'a.pem' }, true],
  [{ GRPC_TLS_KEY: 'a.pem' }, true],
  [{ GRPC_TLS_CLIENT_CA: 'a.pem' }, true],
  [{ GRPC_TLS_CERT: 'a.pem', GRPC_TLS_KEY: 'b.pem' }, false],
  [{}, false],
])('the TLS settings of gRPC belong together: %j is a fault: %s', (environment, isFault) => {
  expect(faultsOf(environment).includes('GRPC_TLS_CERT, GRPC_TLS_KEY: must be set both')).toBe(isFault);
});

/** The error of `readSettings`; empty where there is none. */
function faultsOf(environment: NodeJS.ProcessEnv, schema = settings): string {
  try {
    readSettings(schema, environment);
    return '';
  } catch (error) {
    return String(error);
  }
}

const settings = kitSettings.extend({
  SERVICE_SECRET: z.string().default('a secret of thirty-two characters'),
  MAIL_URL: z.url().optional(),
});
const production = {
  PORT: '3000',
  DATABASE_URL: 'postgres://rating:f7d1c05e@db.example.cn/rating?sslmode=verify-full&sslrootcert=/run/ca.pem',
  NATS_URL: 'tls://rating:0b6e21aa@nats.example.cn:4222',
  OIDC_ISSUER: 'https://id.example.cn',
  OIDC_JWKS_URL: 'https://id.example.cn/jwks',
};

test('production settings with secrets of their own and encrypted ways are taken', () => {
  expect(faultsOf(production)).toBe('');
  expect(readSettings(settings, production).NODE_ENV).toBe('production');
});

test.each([
  ['DATABASE_URL', 'postgres://rating:rating@db.example.cn/rating?sslmode=verify-full'],
  ['DATABASE_URL', 'postgres://heng_rating:rating@127.0.0.1/heng_rating'],
  ['NATS_URL', 'tls://rating:rating@nats.example.cn:4222'],
  ['SERVICE_SECRET', 'heng registry, for development only'],
])('production refuses the known secret in %s: %s', (name, value) => {
  expect(faultsOf({ ...production, [name]: value })).toContain(`${name}: has a secret that stands in the repository`);
  expect(faultsOf({ ...production, [name]: value, NODE_ENV: 'development' })).toBe('');
});

test('production refuses every secret of docker-compose.yml', () => {
  const file = readFileSync(join(import.meta.dirname, '../../../docker-compose.yml'), 'utf8');
  const secrets = [...file.matchAll(/\$\{(\w+)_(PASSWORD|SECRET):-([^}]*)\}/g)];
  const urls = secrets.map(([, name = '', kind, value]) => {
    const user = name.replace(/^(DATABASE|NATS)_/, '').toLowerCase();
    return kind === 'SECRET' ? value : `tls://${user}:${value}@nats.example.cn`;
  });
  expect(new Set(urls).size).toBeGreaterThan(8);
  const taken = urls.filter((value) => faultsOf({ ...production, SERVICE_SECRET: value }) === '');
  expect(taken).toEqual([]);
});

test.each([
  ['DATABASE_URL', 'postgres://rating:f7d1c05e@db.example.cn/rating', false],
  ['DATABASE_URL', 'postgres://rating:f7d1c05e@db.example.cn/rating?sslmode=no-verify', false],
  ['DATABASE_URL', 'postgres://rating:f7d1c05e@db.example.cn/rating?sslmode=require', false],
  ['DATABASE_URL', 'postgres://rating:f7d1c05e@localhost/rating?host=db.example.cn', false],
  ['DATABASE_URL', 'postgres://rating:f7d1c05e@127.0.0.1/rating', true],
  ['DATABASE_URL', 'postgres://rating:f7d1c05e@base/rating?host=/var/run/postgresql', true],
  ['NATS_URL', 'nats://rating:0b6e21aa@nats.example.cn:4222', false],
  ['NATS_URL', 'nats://rating:0b6e21aa@[::1]:4222', true],
  ['OIDC_JWKS_URL', 'http://id.example.cn/jwks', false],
  ['OIDC_JWKS_URL', 'http://localhost:3080/jwks', true],
  ['MAIL_URL', 'smtp://mail.example.cn:587', false],
  ['MAIL_URL', 'smtp://mail.example.cn:587?requireTLS=true', true],
  ['MAIL_URL', 'smtps://mail.example.cn', true],
])('production: %s=%s is taken: %s', (name, value, isTaken) => {
  const faults = faultsOf({ ...production, [name]: value });
  expect([faults === '', faults.includes(`${name}: is not encrypted`)]).toEqual([isTaken, !isTaken]);
  expect(faultsOf({ ...production, [name]: value, NODE_ENV: 'test' })).toBe('');
});

test('in production gRPC beyond this machine needs a certificate', () => {
  const open = { ...production, GRPC_PORT: '5000', HOST: '0.0.0.0' };
  expect(faultsOf(open)).toContain('GRPC_TLS_CERT: is not set');
  expect(faultsOf({ ...open, GRPC_TLS_CERT: 'a.pem', GRPC_TLS_KEY: 'b.pem' })).toBe('');
  expect(faultsOf({ ...open, HOST: '127.0.0.1' })).toBe('');
});

describe('a setting in a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heng-settings-'));
    await writeFile(join(folder, 'nats'), `${production.NATS_URL}\n`);
  });
  afterAll(() => rm(folder, { recursive: true }));
  const without = { ...production, NATS_URL: undefined };

  test('is read, and judged as one in the environment', async () => {
    const there = { NATS_URL_FILE: join(folder, 'nats') };
    expect(readSettings(settings, { ...without, ...there }).NATS_URL).toBe(production.NATS_URL);
    expect(readUrl('NATS_URL', { ...there })).toBe(production.NATS_URL);
    await writeFile(join(folder, 'plain'), 'nats://rating:0b6e21aa@nats.example.cn');
    expect(faultsOf({ ...without, NATS_URL_FILE: join(folder, 'plain') })).toContain('NATS_URL: is not encrypted');
  });

  test('that cannot be read is named, and so is one that is set twice', () => {
    expect(faultsOf({ ...without, NATS_URL_FILE: join(folder, 'none') })).toContain('NATS_URL_FILE: ENOENT');
    expect(faultsOf({ ...production, NATS_URL_FILE: join(folder, 'nats') })).toContain(
      'NATS_URL_FILE: NATS_URL is set as well',
    );
  });
});

test('an empty setting is as one that is not set', () => {
  expect(faultsOf({ ...production, NATS_URL: '' })).toContain('NATS_URL: is not set');
  expect(readSettings(settings, { ...production, LOG_LEVEL: '', NATS_TLS_CA: '' }).LOG_LEVEL).toBe('info');
});

test('each setting that is missing is named', () => {
  expect(() => readSettings(kitSettings, { PORT: 'x' })).toThrow(/PORT: .*\n(.*\n)*.*NATS_URL: is not set/);
});
