import { createHash } from 'node:crypto';
import type { SessionStore } from '@fastify/session';
import type { Session } from 'fastify';
import type pg from 'pg';

/** Sessions in a database that all replicas share. It knows only hashes of the ids that the cookies hold. */
export class Sessions implements SessionStore {
  constructor(
    private readonly pool: pg.Pool,
    private readonly report: (fault: unknown) => void,
  ) {}

  set(id: string, session: Session, done: (error?: unknown) => void): void {
    const expires = session.cookie.expires ?? new Date(Date.now() + 3_600_000);
    this.pool
      .query(
        `INSERT INTO session VALUES ($1, $2, $3)
         ON CONFLICT (id_hash) DO UPDATE SET content = excluded.content, expires = excluded.expires`,
        [hashOf(id), JSON.stringify(session), expires],
      )
      .then(() => done(), done);
  }

  /** Without the database nobody is signed in, and the pages for everyone go on. */
  get(id: string, done: (error: unknown, session?: Session | null) => void): void {
    this.pool
      .query<{ content: Session }>('SELECT content FROM session WHERE id_hash = $1 AND expires > now()', [hashOf(id)])
      .catch((fault: unknown) => {
        this.report(fault);
        return { rows: [] };
      })
      .then(({ rows }) => done(null, rows[0]?.content ?? null), done);
  }

  /** @throws when the database does not answer */
  async ping(): Promise<void> {
    await this.pool.query('SELECT');
  }

  destroy(id: string, done: (error?: unknown) => void): void {
    this.pool.query('DELETE FROM session WHERE id_hash = $1', [hashOf(id)]).then(() => done(), done);
  }

  async removeExpired(): Promise<void> {
    await this.pool.query('DELETE FROM session WHERE expires < now()');
  }
}

const hashOf = (id: string): Buffer => createHash('sha256').update(id).digest();
