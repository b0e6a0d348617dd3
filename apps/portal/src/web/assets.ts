import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Assets } from './page.js';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
};
/** The parts of each file, one behind the other. */
const FILES: Readonly<Record<keyof Assets, readonly string[]>> = {
  css: ['page.css', 'forms.css', 'content.css', 'charts.css'],
  icon: ['icon.svg'],
  token: ['token.js'],
  upload: ['upload.js'],
  recompute: ['recompute.js'],
  leave: ['leave.js'],
  receipt: ['receipt.js'],
  proof: ['proof.js'],
  method: ['../dist/assets/method.js'],
  receipts: ['../dist/assets/receipts.js'],
  proofs: ['../dist/assets/proofs.js'],
};

/** Serves the files of the pages under addresses that change with their content, so that a browser keeps them for good. */
export function serveAssets(app: FastifyInstance): Assets {
  const served = Object.entries(FILES).map(([name, parts]) => {
    const content = Buffer.concat(parts.map((part) => readFileSync(join(import.meta.dirname, '../../assets', part))));
    const kind = extname(parts[0]!) as keyof typeof TYPES;
    const path = `/assets/${createHash('sha256').update(content).digest('hex').slice(0, 12)}/${name}${kind}`;
    app.get(path, (_, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(TYPES[kind]).send(content),
    );
    return [name, path];
  });
  return Object.fromEntries(served) as Assets;
}
