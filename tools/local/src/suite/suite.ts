import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Addresses, type Api, createApi } from '../load/api.js';
import {
  type IdentityProvider,
  type MailCatcher,
  type Nats,
  type Person,
  type Postgres,
  prepareDatabase,
  runSql,
  startIdentityProvider,
  startMailCatcher,
  startNats,
  startPostgres,
} from '@heng/servers';
import { type BusinessDate, openBusinessDate } from './business-date.js';
import { assertPortsFree, type Ports } from './ports.js';
import {
  migrateService,
  runService,
  type ServiceName,
  serviceNames,
  type ServiceProcess,
  THIS_VERSION,
} from './service-process.js';

export type SuiteOptions = Readonly<{
  /** The folder for the data of all servers, and the logs. */
  dataDir: string;
  ports: Ports;
  /** The folder of the version whose services run; default this one. */
  version?: string;
  /** With it the suite has its own business date, which `moveTo` moves; without, the system's. */
  startOn?: string | undefined;
  /** Those who can sign in on the pages. */
  persons?: readonly Person[];
  say: (line: string) => void;
  /** Ends the start early. */
  until: AbortSignal;
}>;

export type Suite = Readonly<{
  api: Api;
  /** A token of the local identity provider. */
  token: IdentityProvider['token'];
  urls: Addresses['http'];
  /** The address of the pages. */
  portalUrl: string;
  /** host:port of each gRPC API. */
  grpc: Readonly<Record<string, string>>;
  tokenUrl: string;
  mailUrl: string;
  natsUrl: string;
  services: Readonly<Record<ServiceName, ServiceProcess>>;
  /** Puts this version of a service in the place of the one that runs. */
  upgrade: (name: ServiceName) => Promise<void>;
  moveTo: BusinessDate['moveTo'];
  /** Runs statements in the database of a service, as its owner. */
  asOwner: (name: ServiceName, sql: string) => Promise<void>;
  /** Stops everything that was started, the services first. */
  stop: () => Promise<void>;
}>;

type Servers = { postgres: Postgres; nats: Nats; mail: MailCatcher; identity: IdentityProvider };

/** Starts the servers, the databases and the five services; a failure stops everything again. */
export async function startSuite(options: SuiteOptions): Promise<Suite> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one().catch((error: unknown) => options.say(String(error)));
  };
  try {
    return await startAll(options, stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startAll(
  { dataDir, ports, version = THIS_VERSION, startOn, persons = [], say, until }: SuiteOptions,
  stops: (() => Promise<unknown>)[],
  stop: () => Promise<void>,
): Promise<Suite> {
  await assertPortsFree(ports);
  const logs = join(dataDir, 'logs');
  await mkdir(logs, { recursive: true }).catch((error: Error) => {
    throw new Error(`The data folder ${dataDir} cannot be used (${error.message}): make it writable or move it away.`);
  });
  const servers = await startServers(dataDir, ports, persons, stops);
  say(`PostgreSQL, NATS, the mail catcher and the identity provider run; their data is in ${dataDir}.`);
  until.throwIfAborted();

  const urls = Object.fromEntries(
    serviceNames.map((name) => [name, `http://127.0.0.1:${ports[name]}`]),
  ) as Addresses['http'];
  const date = startOn && (await openBusinessDate(servers.nats.url, startOn, urls, until));
  if (date) stops.push(() => date.close());
  const databases = await allOf(serviceNames.map((name) => prepare(name, servers, version)));
  say('The databases are up to date.');
  until.throwIfAborted();

  const runs = (name: ServiceName, i: number) => {
    const settings = settingsOf(name, ports, servers, databases[i]!.url, date ? 'manual' : 'system');
    const files = { FILES_DIR: join(dataDir, 'files', name) };
    return [name, runService(name, { ...settings, ...files }, { logFile: join(logs, `${name}.log`), say, version })];
  };
  const services = Object.fromEntries(serviceNames.map(runs)) as Record<ServiceName, ServiceProcess>;
  stops.push(() => Promise.all(Object.values(services).map((service) => service.stop())));
  await allOf(Object.values(services).map((service) => service.ready()));
  if (version === THIS_VERSION) stops.push(await startPortal(ports, servers, { dataDir, say }));
  say('The five services and the pages run.');

  const grpc = Object.fromEntries(
    (['registry', 'tracking', 'complaints', 'rating'] as const).map((name) => [
      name,
      `127.0.0.1:${ports[`${name}Grpc`]}`,
    ]),
  );
  const api = createApi({ http: urls, grpc }, (claims) => servers.identity.token(claims), until);
  stops.push(async () => api.close());
  const moveTo = date ? date.moveTo : () => Promise.reject(new Error('the system clock cannot be moved'));
  const ownerUrlOf = (name: ServiceName) => databases[serviceNames.indexOf(name)]!.ownerUrl;
  const upgrade = (name: ServiceName) => replace(name, services, ownerUrlOf(name));
  const asOwner = (name: ServiceName, sql: string) => runSql(ownerUrlOf(name), sql);
  const { mail, nats, identity } = servers;
  const addresses = {
    urls,
    portalUrl: portalUrlOf(ports),
    grpc,
    tokenUrl: `${identity.issuer}/token`,
    mailUrl: mail.url,
    natsUrl: nats.url,
  };
  return { api, token: identity.token, ...addresses, services, upgrade, moveTo, asOwner, stop };
}

/** Ends a service of another version, brings its database up to date and starts this version. */
async function replace(name: ServiceName, services: Suite['services'], ownerUrl: string): Promise<void> {
  await services[name].stop();
  await migrateService(name, ownerUrl, THIS_VERSION);
  services[name].start(THIS_VERSION);
  await services[name].ready();
}

async function startServers(
  dataDir: string,
  ports: Ports,
  persons: readonly Person[],
  stops: (() => Promise<unknown>)[],
): Promise<Servers> {
  const kept = <T extends { stop: () => Promise<void> }>(starting: Promise<T>): Promise<T> =>
    starting.then((server) => {
      stops.push(() => server.stop());
      return server;
    });
  const [postgres, nats, mail, identity] = await allOf([
    kept(startPostgres({ dataDir: join(dataDir, 'postgres'), port: ports.postgres })),
    kept(startNats({ storeDir: join(dataDir, 'nats'), port: ports.nats })),
    kept(startMailCatcher({ dataDir: join(dataDir, 'mail'), smtpPort: ports.mail, httpPort: ports.mailPage })),
    kept(
      startIdentityProvider({
        port: ports.identity,
        keyFile: join(dataDir, 'signing-key.json'),
        ...{ persons, portalUrl: portalUrlOf(ports) },
      }),
    ),
  ]);
  return { postgres, nats, mail, identity };
}

async function prepare(
  name: ServiceName,
  { postgres }: Servers,
  version: string,
): Promise<{ url: string; ownerUrl: string }> {
  const database = await prepareDatabase(postgres.url, { name: `heng_${name}`, role: `heng_${name}`, password: name });
  await migrateService(name, database.ownerUrl, version);
  return database;
}

function settingsOf(
  name: ServiceName,
  ports: Ports,
  { nats, mail, identity }: Servers,
  databaseUrl: string,
  clock: string,
): Record<string, string> {
  const broker = new URL(nats.url);
  broker.username = name;
  broker.password = process.env[`NATS_${name.toUpperCase()}_PASSWORD`] ?? name;
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(ports[name]),
    ...(name === 'notification' ? {} : { GRPC_PORT: String(ports[`${name}Grpc`]) }),
    DATABASE_URL: databaseUrl,
    NATS_URL: broker.href,
    [`${name.toUpperCase()}_SECRET`]: `heng ${name}, for development only`,
    LOG_NAME: `localhost/${name}`,
    OIDC_ISSUER: identity.issuer,
    OIDC_JWKS_URL: identity.jwksUrl,
    CLOCK: clock,
    ...{ RATE_LIMIT: '0', FILING_LIMIT: '0', CALL_LIMIT: '0', UNNAMED_FILING_LIMIT: '0', TRUST_PROXY: '1' },
    // The sample files many complaints without an account.
    PROOF_EFFORT: '0',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
    SMTP_URL: mail.smtpUrl,
    MAIL_FROM: '中国两化融合服务联盟 <notice@heng.example.cn>',
    PORTAL_URL: portalUrlOf(ports),
  };
}

const portalUrlOf = ({ portal }: Ports): string => `http://127.0.0.1:${portal}`;

/** Starts the pages, with a database for their sessions. */
async function startPortal(
  ports: Ports,
  { postgres, identity }: Servers,
  { dataDir, say }: Pick<SuiteOptions, 'dataDir' | 'say'>,
): Promise<() => Promise<void>> {
  const name = 'heng_portal';
  const { url, ownerUrl } = await prepareDatabase(postgres.url, { name, role: name, password: 'portal' });
  await migrateService('portal', ownerUrl, THIS_VERSION);
  const settings = {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(ports.portal),
    PORTAL_URL: portalUrlOf(ports),
    DATABASE_URL: url,
    SESSION_SECRET: 'heng portal, for development only',
    OIDC_ISSUER: identity.issuer,
    OIDC_CLIENT_SECRET: 'portal',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
    ...Object.fromEntries(serviceNames.map((name) => [name.toUpperCase(), `127.0.0.1:${ports[name]}`])),
  };
  const portal = runService('portal', settings, {
    logFile: join(dataDir, 'logs', 'portal.log'),
    say,
    version: THIS_VERSION,
  });
  await portal.ready();
  return portal.stop;
}

/** Waits for all, also when one fails, so that everything that was started can be stopped. */
async function allOf<const T extends readonly unknown[]>(
  promises: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const results = await Promise.allSettled(promises);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return Promise.all(promises);
}
