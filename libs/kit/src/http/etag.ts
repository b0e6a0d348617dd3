import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const VERSION = Symbol('version');

/**
 * Every answer to a GET carries an ETag of its content, and is 304 when the client has it already. For an answer with a
 * `version` the tag names it (`"3"`, `W/"3-…"`), for the If-Match of the next change. Streams have none.
 */
export function answerWithTags(server: FastifyInstance): void {
  server.addHook('preSerialization', (request, _reply, body: unknown, done) => {
    const version = (body as { version?: unknown } | null)?.version;
    if (typeof version === 'number') Object.assign(request, { [VERSION]: version });
    done(null, body);
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    const version = (request as { [VERSION]?: number })[VERSION];
    if (request.method !== 'GET') {
      if (version !== undefined) reply.header('etag', `"${version}"`);
      return done(null, payload);
    }
    if (reply.statusCode !== 200 || (typeof payload !== 'string' && !Buffer.isBuffer(payload)))
      return done(null, payload);
    const content = hash('sha1', payload, 'base64url').slice(0, 16);
    const tag = `W/"${version === undefined ? content : `${version}-${content}`}"`;
    reply.header('etag', tag).header('vary', 'accept-language, authorization');
    if (!reply.hasHeader('cache-control'))
      reply.header('cache-control', request.headers.authorization ? 'private, no-cache' : 'no-cache');
    if (!hasTag(request, tag)) return done(null, payload);
    reply.code(304).removeHeader('content-type');
    done(null, null);
  });
}

/** True when the client has the content of this tag already (If-None-Match). */
export const hasTag = ({ headers }: FastifyRequest, tag: string): boolean =>
  headers['if-none-match']?.split(',').some((one) => ['*', tag].includes(one.trim())) ?? false;
