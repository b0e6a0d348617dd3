import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Assets } from './page.js';

const FILES = {
  css: ['portal.css', 'text/css; charset=utf-8'],
  icon: ['icon.svg', 'image/svg+xml'],
  token: ['token.js', 'text/javascript; charset=utf-8'],
  upload: ['upload.js', 'text/javascript; charset=utf-8'],
  recompute: ['recompute.js', 'text/javascript; charset=utf-8'],
  method: ['../dist/assets/method.js', 'text/javascript; charset=utf-8'],
} as const;

/** Serves the files of the pages under addresses that change with their content, so that a browser keeps them for good. */
export function serveAssets(app: FastifyInstance): Assets {
  const served = Object.entries(FILES).map(([name, [file, type]]) => {
    const content = readFileSync(join(import.meta.dirname, '../../assets', file));
    const path = `/assets/${createHash('sha256').update(content).digest('hex').slice(0, 12)}/${basename(file)}`;
    app.get(path, (_, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(content),
    );
    return [name, path];
  });
  return Object.fromEntries(served) as Assets;
}
