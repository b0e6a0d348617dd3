import { createHash } from 'node:crypto';
import type { SessionStore } from '@fastify/session';
import type { Session } from 'fastify';
import type pg from 'pg';
import { Unavailable } from './services.js';

declare module 'fastify' {
  interface Session {
    /** The database did not answer: the session may be there, and nothing may be written over it. */
    unread?: true;
  }
}
const UNREAD: Pick<Session, 'unread'> = { unread: true };

/** Sessions in a database that all replicas share. It knows only hashes of the ids that the cookies hold. */
export class Sessions implements SessionStore {
  constructor(
    private readonly pool: pg.Pool,
    private readonly report: (fault: unknown) => void,
  ) {}

  /** @throws Unavailable */
  set(id: string, session: Session, done: (error?: unknown) => void): void {
    if (session.unread) return done(new Unavailable('issuer'));
    const expires = session.cookie.expires ?? new Date(Date.now() + 3_600_000);
    this.pool
      .query(
        `INSERT INTO session VALUES ($1, $2, $3)
         ON CONFLICT (id_hash) DO UPDATE SET content = excluded.content, expires = excluded.expires`,
        [hashOf(id), JSON.stringify(session), expires],
      )
      .then(() => done(), failedBy(done));
  }

  /** Without the database nobody is signed in, and the pages for everyone go on; the cookie stays, and holds again later. */
  get(id: string, done: (error: unknown, session?: Session | null) => void): void {
    this.pool
      .query<{ content: Pick<Session, 'unread'> }>(
        'SELECT content FROM session WHERE id_hash = $1 AND expires > now()',
        [hashOf(id)],
      )
      .catch((fault: unknown) => {
        this.report(fault);
        return { rows: [{ content: UNREAD }] };
      })
      .then(({ rows }) => done(null, (rows[0]?.content as Session | undefined) ?? null), done);
  }

  /** @throws when the database does not answer */
  async ping(): Promise<void> {
    await this.pool.query('SELECT');
  }

  /** @throws Unavailable */
  destroy(id: string, done: (error?: unknown) => void): void {
    this.pool.query('DELETE FROM session WHERE id_hash = $1', [hashOf(id)]).then(() => done(), failedBy(done));
  }

  async removeExpired(): Promise<void> {
    await this.pool.query('DELETE FROM session WHERE expires < now()');
  }
}

/** Nobody signs in or out without the database. */
const failedBy = (done: (error: unknown) => void) => (fault: unknown) => done(new Unavailable('issuer', fault));

const hashOf = (id: string): Buffer => createHash('sha256').update(id).digest();
