import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { freePort, type IdentityProvider, type Person, prepareDatabase, startIdentityProvider } from '@heng/servers';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import type { PortalSettings } from '../src/config.js';
import { portalApp } from '../src/web/app.js';

const STAFF: Person = { sub: 'staff-1', roles: ['alliance-staff'], name: '王芳' };
/** One person for each role that signs in on the pages. */
export const persons: readonly Person[] = [
  STAFF,
  { sub: 'agency-1', roles: ['agency'], org: '91350100M000100Y43', name: '李强' },
  { sub: 'enterprise-1', roles: ['enterprise'], org: '91350200M0001BT15J', name: '赵敏' },
  { sub: 'expert-1', roles: ['expert'], name: '周明远' },
  { sub: 'regulator-1', roles: ['regulator'], org: '11110000MB0DEM009D', name: '孙立' },
];
export const COLLEAGUE: Person = { sub: 'staff-2', roles: ['alliance-staff'], name: '陈洁' };
const URL_OF_PAGES = 'http://127.0.0.1:3000';

/** Answers a request to the service of a name. */
type Service = (request: IncomingMessage, response: ServerResponse, name: string) => void;

/** The portal on a real database and a real issuer, before one stand-in for all services. */
export class PortalBed {
  private constructor(
    readonly app: FastifyInstance,
    readonly database: pg.Client,
    /** The database as the portal knows it. */
    readonly url: string,
    readonly issuer: IdentityProvider,
    private readonly stops: (() => Promise<unknown>)[],
  ) {}

  static async start(service: Service, log?: Writable): Promise<PortalBed> {
    const name = `portal_${process.pid}_${Date.now()}`;
    const { ownerUrl, url } = await prepareDatabase(process.env['TEST_POSTGRES']!, {
      ...{ name, role: 'portal', password: 'portal' },
    });
    const { runner } = await import('node-pg-migrate');
    const dir = join(__dirname, '../migrations');
    await runner({
      ...{ dir, migrationsTable: 'portal_migration', databaseUrl: ownerUrl, direction: 'up', log: () => undefined },
    });
    const database = new pg.Client(ownerUrl);
    await database.connect();
    const issuer = await startIdentityProvider({
      ...{ port: await freePort(), persons: [...persons, COLLEAGUE], portalUrl: URL_OF_PAGES },
    });
    const server = createServer((request, response) => {
      const [, of = '', path = ''] = /^\/(\w+)(.*)/.exec(request.url!)!;
      request.url = path;
      service(request, response, of);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const at = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const settings: PortalSettings = {
      ...{ NODE_ENV: 'test', HOST: '127.0.0.1', PORT: 0, LOG_LEVEL: log ? 'info' : 'silent', TRUST_PROXY: 0 },
      ...{ PORTAL_URL: URL_OF_PAGES, DATABASE_URL: url, SESSION_SECRET: 'x'.repeat(32) },
      ...{ OIDC_ISSUER: issuer.issuer, OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'portal' },
      ...{ REGISTRY: `${at}/registry`, TRACKING: `${at}/tracking`, COMPLAINTS: `${at}/complaints` },
      ...{ RATING: `${at}/rating`, NOTIFICATION: `${at}/notification` },
    };
    const app = await portalApp(settings, log);
    await app.ready();
    return new PortalBed(app, database, url, issuer, [
      () => app.close(),
      () => issuer.stop(),
      () => database.end(),
      () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
    ]);
  }

  async stop(): Promise<void> {
    for (const stop of this.stops) await stop();
  }

  async sessions(): Promise<number> {
    return (await this.database.query('select from session')).rowCount!;
  }
}

/** A browser: it keeps the cookies of the portal and of the issuer. */
export class Reader {
  readonly cookies: Record<string, string> = {};

  constructor(private readonly bed: PortalBed) {}

  async ask(given: InjectOptions): Promise<LightMyRequestResponse> {
    const answer = await this.bed.app.inject({ ...given, cookies: { ...this.cookies } });
    for (const { name, value } of answer.cookies) this.cookies[name] = value;
    return answer;
  }

  get(url: string): Promise<LightMyRequestResponse> {
    return this.ask({ method: 'GET', url });
  }

  post(url: string, body: string): Promise<LightMyRequestResponse> {
    return this.ask({ method: 'POST', url, payload: body, headers: FORM });
  }

  /** The token of the forms on a page. */
  async tokenOn(url: string): Promise<string> {
    return encodeURIComponent(/name="_csrf" value="([^"]+)"/.exec((await this.get(url)).body)![1]!);
  }

  /** Signs in at the issuer, as the member of staff unless `sub` names another; gives the answer to the way back. */
  async signIn(to = '/', sub = STAFF.sub): Promise<LightMyRequestResponse> {
    const jar = new Map<string, string>();
    let next = String((await this.get(`/login?to=${encodeURIComponent(to)}`)).headers.location);
    for (let body: URLSearchParams | undefined; !next.startsWith(URL_OF_PAGES);) {
      const url = new URL(next, this.bed.issuer.issuer);
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(url, {
        redirect: 'manual',
        headers: { cookie },
        ...(body && { method: 'POST', body }),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        jar.set(name!, value!);
      }
      body = answer.status === 200 ? new URLSearchParams({ sub }) : undefined;
      next = answer.headers.get('location') ?? url.href;
    }
    return this.get(next.slice(URL_OF_PAGES.length));
  }
}

export const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
