import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Content } from './page.js';

/** A page that is the same for every reader without a session: compressed once, with the hash of its text. */
export type SharedPage = Readonly<{ gzip: Buffer; hash: string; script: Content['script']; until: number }>;

/** A crowd reads about this much again within the seconds of an answer; more would not stay in memory for long. */
const BYTES_MAX = 2 * 1024 * 1024;

export const sharedPages = (): LRUCache<string, SharedPage> =>
  new LRUCache({ maxSize: BYTES_MAX, sizeCalculation: ({ gzip }) => gzip.length + 500 });

export const sharedPage = (html: string, script: Content['script'], until: number): SharedPage => ({
  gzip: alone(gzipSync(html)),
  hash: createHash('sha256').update(html).digest('base64url').slice(0, 22),
  ...{ script, until },
});

/** The bytes in memory of their own: a small buffer else keeps the whole pool that it is part of. */
function alone(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

/** The bytes of the page as the reader takes them, with their strong ETag; undefined and 304 when the reader has them. */
export function bytesOf({ gzip, hash }: SharedPage, reply: FastifyReply): Buffer | undefined {
  const { 'accept-encoding': accepted, 'if-none-match': known = '' } = reply.request.headers;
  const zipped = negotiate(accepted ?? '', ['gzip']) !== null;
  void reply.header('vary', 'accept-encoding').header('etag', `"${hash}${zipped ? '-gzip' : ''}"`);
  if ([...known.matchAll(/"([\w-]{22})(?:-gzip)?"/g)].some(([, tag]) => tag === hash)) {
    void reply.status(304);
    return undefined;
  }
  if (zipped) void reply.header('content-encoding', 'gzip');
  return zipped ? gzip : gunzipSync(gzip);
}
