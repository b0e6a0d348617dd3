import Fastify from 'fastify';
import pg from 'pg';

/** The same queries behind bare Fastify and pg: the reference for the list endpoint. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL']!, max: 10 });
const server = Fastify();
const [total, page] = JSON.parse(process.env['STATEMENTS']!) as [Statement, Statement];
type Statement = { sql: string; values: unknown[] };

server.get('/agencies', async () => {
  const { rows: counted } = await pool.query<{ found: number }>(total.sql, total.values);
  const { rows } = await pool.query<{ line: unknown }>(page.sql, page.values);
  return { items: rows.slice(0, 50).map(({ line }) => line), count: counted[0]!.found };
});
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
