import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import session from '@fastify/session';
import { trusted } from '@heng/kit/settings';
import fastify, { type ConnectionError, type FastifyInstance, type FastifyRequest } from 'fastify';
import pg from 'pg';
import type { PortalSettings } from '../config.js';
import { downloads, forms, pages } from '../pages.js';
import { TaskNotes } from '../tasks/task-notes.js';
import { serveAssets } from './assets.js';
import { Login } from './login.js';
import { answerDownload, answerForm, answerPage, fail, logFailed, refuse, type Site } from './routes.js';
import { ServiceDoor, Unavailable } from './services.js';
import { Sessions } from './sessions.js';
import { sharedPages } from './shared-pages.js';
import { passBy, readFields } from './uploads.js';
import { formUser } from './visits.js';

const SESSION_MS = 8 * 3_600_000;
const BODY_MAX = 64 * 1024;
const HEADERS_MS = 10_000;
/** The time that a reader has for a whole request: 50 MB over a slow line. */
const REQUEST_MS = 300_000;

/** The portal, ready to listen. Its log goes to the standard output unless a stream is given. */
export async function portalApp(settings: PortalSettings, log?: Writable): Promise<FastifyInstance> {
  const app = fastify({
    trustProxy: trusted(settings.TRUST_PROXY),
    logger: {
      level: settings.LOG_LEVEL,
      ...(log && { stream: log }),
      serializers: { req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url }) },
    },
    bodyLimit: BODY_MAX,
    requestTimeout: REQUEST_MS,
    http: { headersTimeout: HEADERS_MS },
    routerOptions: { maxParamLength: 200 },
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : '/unreadable'),
    clientErrorHandler: refuseUnreadable,
  });
  const report = (fault: unknown) => app.log.error({ fault: String(fault) }, 'database');
  const database = new pg.Pool({ connectionString: settings.DATABASE_URL, max: 5, connectionTimeoutMillis: 3000 });
  database.on('error', report);
  const sessions = new Sessions(database, report);
  const notes = new TaskNotes(database, report);
  sweep(app, () => Promise.all([sessions.removeExpired(), notes.removeOld()]), report);
  app.addHook('onClose', () => database.end());
  await protect(app, settings, sessions);

  const login = new Login(settings);
  const { origin } = new URL(settings.PORTAL_URL);
  const site: Site = {
    ...{ login, door: new ServiceDoor(settings), notes, assets: serveAssets(app), origin },
    ...{ sessionCookie: `${prefixOf(settings)}heng`, shared: sharedPages() },
  };
  app.addHook('preHandler', guardForms(settings));
  app.addHook('preHandler', (request, reply, done) => {
    if (isRead(request)) return done();
    if (request.session.unread) return done(new Unavailable('issuer'));
    app.csrfProtection(request, reply, done);
  });
  app.addHook('onResponse', passBy);
  login.routes(app);
  for (const page of pages) app.get(page.path, (request, reply) => answerPage(page, site, request, reply));
  passOnDownloads(app, site);
  for (const form of forms)
    app.route({
      url: form.path,
      method: ['GET', 'POST'],
      handler: (request, reply) => answerForm(form, site, request, reply),
    });
  app.get('/health/live', () => ({ status: 'ok' }));
  app.get('/health/ready', async (_, reply) => {
    const fault = await sessions.ping().catch((reason: unknown) => ({ status: 'down', message: String(reason) }));
    return fault ? reply.status(503).send({ status: 'error', error: { sessions: fault } }) : { status: 'ok' };
  });
  app.setNotFoundHandler((request, reply) => refuse(site, request, reply, 'notFound', 404));
  app.setErrorHandler(async (fault: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = fault instanceof Unavailable ? 503 : (fault.statusCode ?? 500);
    if (status >= 500) logFailed(reply, status, fault);
    // A session that could not be saved would break this answer, too.
    if (fault instanceof Unavailable && fault.service === 'issuer') Object.assign(request, { session: null });
    await fail(site, request, reply, fault, status);
  });
  return app;
}

function passOnDownloads(app: FastifyInstance, site: Site): void {
  for (const one of downloads)
    app.route({
      ...{ url: one.path, method: one.posted ? 'POST' : 'GET' },
      handler: (request, reply) => answerDownload(one, site, request, reply),
    });
}

/** Removes each minute what is kept for a time only. */
function sweep(app: FastifyInstance, remove: () => Promise<unknown>, report: (fault: unknown) => void): void {
  const timer = setInterval(() => void remove().catch(report), 60_000).unref();
  app.addHook('onClose', async () => clearInterval(timer));
}

const prefixOf = ({ PORTAL_URL }: PortalSettings): string => (PORTAL_URL.startsWith('https:') ? '__Host-' : '');

async function protect(app: FastifyInstance, settings: PortalSettings, sessions: Sessions): Promise<void> {
  const { OIDC_ISSUER, SESSION_SECRET } = settings;
  const prefix = prefixOf(settings);
  const secure = prefix !== '';
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        // After the sign-out a form leads to the issuer.
        formAction: ["'self'", new URL(OIDC_ISSUER).origin],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: secure,
  });
  // At once: a stream for each answer takes 300 kB.
  await app.register(compress, { threshold: 1024, syncThreshold: 256 * 1024 });
  // Forms alone, each name with one text; a form with files is read when it is known to be one of ours.
  app.removeAllContentTypeParsers();
  await app.register(formbody, { parser: (body) => Object.fromEntries(new URLSearchParams(body)) });
  await app.register(multipart, { throwFileSizeLimit: false });
  await app.register(cookie, { secret: `${SESSION_SECRET} sign-in` });
  await app.register(session, {
    secret: SESSION_SECRET,
    cookieName: `${prefix}heng`,
    cookie: { secure: secure || 'auto', httpOnly: true, sameSite: 'lax', path: '/', maxAge: SESSION_MS },
    saveUninitialized: false,
    rolling: false,
    store: sessions,
  });
  await app.register(csrf, {
    cookieKey: `${prefix}form`,
    cookieOpts: { path: '/', sameSite: 'lax', httpOnly: true, secure },
    csrfOpts: { hmacKey: SESSION_SECRET },
    getUserInfo: formUser,
  });
}

/** Fastify itself would answer an address with a broken %-sequence, and not by a page. */
function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0]!);
    return true;
  } catch {
    return false;
  }
}

/** Answers what is no request, or one whose headers are too large: most of it are cookies. */
function refuseUnreadable({ code }: ConnectionError, socket: Socket): void {
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const text =
    '无法读取请求，请清除本网站的 Cookie 后重试。 The request cannot be read. Delete the cookies of this site and try again.\n';
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: text/plain; charset=utf-8\r\n` +
        `content-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n${text}`,
    );
  socket.destroySoon();
}

const isRead = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** A form is taken from a page of this site only: by the browser's word, and then by the token of the form. */
function guardForms({ PORTAL_URL }: PortalSettings) {
  const { origin } = new URL(PORTAL_URL);
  return async (request: FastifyRequest): Promise<void> => {
    if (isRead(request)) return;
    const { origin: from, 'sec-fetch-site': site = 'same-origin' } = request.headers;
    // Without a referrer, browsers write null for the pages of this site, too.
    if ((from !== undefined && from !== 'null' && from !== origin) || site !== 'same-origin') {
      request.body = undefined;
      throw Object.assign(new Error('a form of another site'), { statusCode: 403 });
    }
    if (request.isMultipart()) await readFields(request);
  };
}
