import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import multipart from '@fastify/multipart';
import Fastify from 'fastify';
import pg from 'pg';

/**
 * The same files to the same disk, and a filing with its event, by bare Fastify and pg: the reference for filings with evidence. As
 * durable as evidence has to be: the file and its folder are synced, its hash is its name, and a row names it.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL']!, max: 10 });
const folder = process.env['FOLDER']!;
await mkdir(folder, { recursive: true });
const server = Fastify({ bodyLimit: 1024 * 1024 });
await server.register(multipart, { limits: { fileSize: 20 * 1024 * 1024 } });

server.post('/files', async (request) => {
  const [id, hash] = [randomUUID(), createHash('sha256')];
  const part = (await request.file())!;
  const path = join(folder, id);
  const measure = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(part.file, measure, createWriteStream(path, { flush: true }));
  const sha256 = hash.digest('hex');
  await rename(path, join(folder, sha256));
  const parent = await open(folder, 'r');
  await parent.sync().finally(() => parent.close());
  await pool.query('insert into bench_file (id, sha256, name) values ($1, $2, $3)', [id, sha256, part.filename]);
  return { id };
});

server.post('/complaints', async (request) => {
  const { statement, fileIds } = request.body as { statement: string; fileIds: string[] };
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>(
      'insert into bench_filing (id, statement) values ($1, $2) returning id',
      [randomUUID(), statement],
    );
    await client.query('update bench_file set filing_id = $1 where id = any($2::uuid[])', [rows[0]!.id, fileIds]);
    await client.query('insert into bench_event (filing_id, data) values ($1, $2)', [rows[0]!.id, { statement }]);
    await client.query('commit');
    return { id: rows[0]!.id };
  } finally {
    client.release();
  }
});
server.get('/health', () => 'ok');
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
