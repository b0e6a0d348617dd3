import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { describeApi } from '../openapi/describe-api.js';
import { answerWithTags } from './etag.js';
import { takeJsonOnly } from './json-body.js';
import { refuse } from '../refusals.js';
import { RequestCounts } from '../request-counts.js';
import { enterLogContext } from '../observe/logger.js';
import { nameRequest } from '../observe/spans.js';
import type { KitSettings } from '../settings.js';
import { limitRequests, storeOf } from './limit-requests.js';
import { charsetMustBeUtf8, queryMustBeUtf8 } from './utf8.js';

/** Swagger's pages start by an inline script. */
const PAGE_POLICY = { directives: { 'script-src': ["'self'", "'unsafe-inline'"] } };

/** The limit of one uploaded file; a service may set a lower one. */
const UPLOAD_MAX = 50 * 1024 * 1024;
const UPLOAD_LIMITS = {
  ...{ files: 1, fields: 10, parts: 11, fileSize: UPLOAD_MAX },
  ...{ fieldNameSize: 100, fieldSize: 4096, headerPairs: 20, headerSize: 4096 },
};

/** Sets up headers, compression, rate limits, uploads, request ids, ETags, and the pages `/docs` and `/openapi.json`. */
export async function configureHttp(app: NestFastifyApplication, name: string, settings: KitSettings) {
  const server = app.getHttpAdapter().getInstance();
  answerWithTags(server);
  takeJsonOnly(server);
  await app.register(helmet, { global: false, contentSecurityPolicy: PAGE_POLICY });
  await app.register(compress, { threshold: 4096 });
  await app.register(multipart, { limits: UPLOAD_LIMITS });
  server.addHook('onRoute', (route) => limitRequests(route, settings));
  const counts = app.get(RequestCounts);
  await app.register(rateLimit, {
    store: storeOf(counts),
    errorResponseBuilder: (_, { ttl }) => refuse('busy', { retryAfter: Math.ceil(ttl / 1000) }),
  });
  server.addHook('onRequest', (request, reply, done) => {
    enterLogContext({ request: request.id });
    nameRequest(request.method, request.routeOptions.url ?? 'unknown');
    lowerIds(request.params as Record<string, string>);
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
    if (request.url.startsWith('/docs')) reply.helmet();
    queryMustBeUtf8(request.url);
    charsetMustBeUtf8(request.headers['content-type']);
    done();
  });
  SwaggerModule.setup('docs', app, () => describeApi(app, name), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: `Heng ${name}`,
  });
}

/** An id in capitals is the same id: lookups in memory then find it in the form of the database. */
function lowerIds(params: Record<string, string>): void {
  for (const [name, value] of Object.entries(params)) if (isUUID(value)) params[name] = value.toLowerCase();
}
