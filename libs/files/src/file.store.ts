import { type EntityManager, In, MoreThan, Not } from 'typeorm';
import { storeOf, tableOf } from '@heng/kit';
import type { Quota, StoredFile } from './domain/file.js';

/** Set by `named` alone, so that no other change of a file takes it back. */
const NAMED = { named: { type: 'boolean', default: false, insert: false, update: false, select: false } } as const;

/** $1 the owner, $2 today. */
const USED = `
  select count(*) filter (where uploaded_on = $2)::int as "dayFiles",
    coalesce(sum(size) filter (where uploaded_on = $2), 0)::float8 as "dayBytes", coalesce(sum(size), 0)::float8 as bytes
  from file where owner = $1 and state <> 'removed'`;
/** $1 today, $2 the days, $3 the instant, $4 the number. */
const ORPHANS = `
  select id from file
  where not named and state <> 'removed' and (uploaded_on < $1::date - $2::int or expires_at < $3)
  order by uploaded_on, id limit $4`;
const WAITING = `
  select coalesce(sum(size), 0)::float8 as bytes from file
  where not named and state <> 'removed' and expires_at is not null`;

/** The evidence files; a service's migration creates this table and `file_download`. */
export const fileTable = tableOf<StoredFile>(
  'file',
  {
    owner: { type: 'text', nullable: true },
    uploadedBy: { type: 'text' },
    uploadedOn: { type: 'date' },
    name: { type: 'text' },
    type: { type: 'text' },
    size: { type: 'int' },
    sha256: { type: 'text' },
    state: { type: 'text' },
    scannedOn: { type: 'date', nullable: true },
    threat: { type: 'text', nullable: true },
    fault: { type: 'text', nullable: true },
    expiresAt: { type: 'timestamptz', nullable: true },
    ...NAMED,
  },
  [
    { name: 'file_state', columns: ['state', 'id'] },
    { name: 'file_sha256', columns: ['sha256'] },
    { name: 'file_owner', columns: ['owner', 'uploadedOn'] },
    { name: 'file_orphan', columns: ['uploadedOn', 'id'], where: "not named and state <> 'removed'" },
  ],
);

const LOCK = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';

export class FileStore extends storeOf(fileTable) {
  /** The files that a record names, in its transaction: they are kept from then on. */
  async named(tx: EntityManager, ids: readonly string[]): Promise<StoredFile[]> {
    if (ids.length === 0) return [];
    await tx.query(`update file set named = true where id = any($1::uuid[]) and state <> 'removed'`, [ids]);
    return tx.getRepository(fileTable).findBy({ id: In([...ids]), state: Not('removed') });
  }

  /** Keeps other uploads of a party and of a content waiting until the transaction ends. */
  async lockUpload(tx: EntityManager, owner: string | null, sha256: string): Promise<void> {
    if (owner !== null) await tx.query(LOCK, [`files of ${owner}`]);
    await tx.query(LOCK, [`content ${sha256}`]);
  }

  /** The number and bytes of a party’s uploads, today and in all. */
  async used(owner: string, today: string, tx: EntityManager = this.context.db.manager): Promise<Quota> {
    const [used]: [Quota] = await tx.query(USED, [owner, today]);
    return used;
  }

  /** The bytes of all drafts that no record names. */
  async waiting(): Promise<number> {
    const [{ bytes }]: [{ bytes: number }] = await this.context.db.query(WAITING);
    return bytes;
  }

  /** Some of the files that no record has named for a number of days, and of drafts that have expired. */
  async orphans(today: string, days: number, now: Date, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await this.context.db.query(ORPHANS, [today, days, now, limit]);
    return rows.map(({ id }) => id);
  }

  /** Locks a file that no record names; undefined when one does by now. */
  async lockOrphan(tx: EntityManager, id: string): Promise<{ sha256: string } | undefined> {
    const sql = `select sha256 from file where id = $1 and not named and state <> 'removed' for update`;
    const [orphan]: { sha256: string }[] = await tx.query(sql, [id]);
    return orphan;
  }

  /** True while a file has this content. */
  async isContent(tx: EntityManager, sha256: string): Promise<boolean> {
    return tx.getRepository(fileTable).existsBy({ sha256, state: Not('removed') });
  }

  ofContent(sha256: string): Promise<StoredFile[]> {
    return this.context.db.getRepository(fileTable).findBy({ sha256 });
  }

  /** The files without a verdict after an id, in the order of their ids. */
  unscanned(after: string | undefined, limit: number): Promise<StoredFile[]> {
    const where = { state: In(['quarantined', 'unscanned']), ...(after !== undefined && { id: MoreThan(after) }) };
    return this.context.db.getRepository(fileTable).find({ where, order: { id: 'asc' }, take: limit });
  }
}
