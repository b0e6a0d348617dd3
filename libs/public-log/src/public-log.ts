import { Inject, Injectable } from '@nestjs/common';
import { type Background, Clock, defineRefusals, WakeSignal } from '@heng/kit';
import { DataSource, type EntityManager } from 'typeorm';
import { checkpointOf, noteOf, textOf, verifierKey } from './domain/checkpoint.js';
import { bundleOf, FULL, type Tile } from './domain/tile.js';
import {
  consistencySpans,
  grow,
  hashOver,
  inclusionSpans,
  leafHash,
  type Span,
  type Subtree,
  subtreesOf,
} from './domain/tree.js';
import { LOG_KEY, type LogKey } from './log-key.js';

const TICK_MS = 1000;
const BATCH = 1000;

const ADD = `
  insert into public_log_pending (entry) select $1::bytea
  where not exists (select from public_log_subtree where level = 0 and hash = $2) on conflict do nothing`;
const PENDING = `
  delete from public_log_pending where id in (select id from public_log_pending order by id limit ${BATCH})
  returning id, entry`;
const KEEP_ENTRIES = 'insert into public_log_entry (n, entry) select * from unnest($1::bigint[], $2::bytea[])';
const KEEP_SUBTREES =
  'insert into public_log_subtree (level, n, hash) select * from unnest($1::int[], $2::bigint[], $3::bytea[])';
const KEEP_CHECKPOINT = 'insert into public_log_checkpoint (size, note, signed_at) values ($1, $2, $3)';
const LAST_CHECKPOINT = 'select note from public_log_checkpoint order by size desc limit 1';
const SUBTREES = `
  select s.hash from unnest($1::int[], $2::bigint[]) with ordinality as asked (level, n, place)
  join public_log_subtree s using (level, n) order by asked.place`;
const TILE = 'select hash as row from public_log_subtree where level = $3 and n >= $1 and n < $2 order by n';
const ENTRIES = 'select entry as row from public_log_entry where n >= $1 and n < $2 order by n';
const LEAF = 'select n::float8 as n from public_log_subtree where level = 0 and hash = $1 order by n limit 1';

const refuse = defineRefusals('kit', {
  'log-entry-unknown': {
    kind: 'not-found',
    zh: '公开日志中没有这条记录；刚刚提交的记录会在几秒内写入。',
    en: 'The public log has no such entry; a new one is entered within seconds.',
  },
});

/** An entry's place in the log, with the hashes that lead from it to the root of the checkpoint. */
export type Proof = Readonly<{ index: number; size: number; hashes: readonly Uint8Array[]; checkpoint: string }>;

/**
 * A log of a service that anyone can read and nobody can change (c2sp.org/tlog-tiles): a tree of hashes over all entries,
 * whose head is signed. Entries are taken with the transaction that makes them, and get their numbers a moment later.
 */
@Injectable()
export class PublicLog implements Background {
  private readonly wakeSignal = new WakeSignal();
  /** The public key, as the tools of such logs take it. */
  readonly verifierKey: string;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    @Inject(LOG_KEY) private readonly key: LogKey,
  ) {
    this.verifierKey = verifierKey(key.name, key.publicKey);
  }

  /** Takes an entry of 1 to 65,535 bytes, in the transaction of what it is about; one that the log has is left alone. */
  async add(tx: EntityManager, entry: Uint8Array): Promise<void> {
    await tx.query(ADD, [entry, leafHash(entry)]);
  }

  /** The number of an entry; null while it has none. */
  async numberOf(entry: Uint8Array): Promise<number | null> {
    const [known]: { n: number }[] = await this.db.query(LEAF, [leafHash(entry)]);
    return known?.n ?? null;
  }

  /** Enters what waits, at once. */
  wake(): void {
    this.wakeSignal.ring();
  }

  async run(until: AbortSignal): Promise<void> {
    await this.wakeSignal.repeat('the public log', TICK_MS, until, async () => {
      while (!until.aborted && (await this.enter()) === BATCH);
    });
  }

  /** The signed head; the first one is over no entries. */
  async checkpoint(): Promise<string> {
    return (await this.lastCheckpoint(this.db.manager)) ?? this.sign(0, hashOver([]));
  }

  /** The bytes of a tile; undefined while the log has less. */
  async tile({ level, n, width }: Tile): Promise<Uint8Array | undefined> {
    const span = [n * FULL, n * FULL + width];
    const rows: { row: Buffer }[] =
      level === 'entries' ? await this.db.query(ENTRIES, span) : await this.db.query(TILE, [...span, level * 8]);
    if (rows.length < width) return undefined;
    const bytes = rows.map(({ row }) => row);
    return level === 'entries' ? bundleOf(bytes) : Buffer.concat(bytes);
  }

  /** Proves that an entry is in the log, by its leaf hash. @throws DomainError `kit.log-entry-unknown` */
  async prove(leaf: Uint8Array): Promise<Proof> {
    const [known]: { n: number }[] = await this.db.query(LEAF, [leaf]);
    if (!known) throw refuse('log-entry-unknown');
    const checkpoint = await this.checkpoint();
    const { size } = checkpointOf(checkpoint);
    const hashes = await Promise.all(inclusionSpans(known.n, [0, size]).map((span) => this.hashOver(span)));
    return { index: known.n, size, hashes, checkpoint };
  }

  /** Proves that the log goes on from its first `old` entries; undefined when it has fewer. */
  async proveGrowth(old: number): Promise<Pick<Proof, 'hashes' | 'checkpoint'> | undefined> {
    const checkpoint = await this.checkpoint();
    const { size } = checkpointOf(checkpoint);
    if (old > size) return undefined;
    const hashes = await Promise.all(consistencySpans(old, size).map((span) => this.hashOver(span)));
    return { hashes, checkpoint };
  }

  /** Gives what waits its numbers and signs the new head, in one transaction. Only one replica does so at a time. */
  private enter(): Promise<number> {
    return this.db.transaction(async (tx) => {
      // A replica that has just lost its turn may still be here.
      await tx.query("select pg_advisory_xact_lock(hashtextextended('public log', 0))");
      const [pending]: [{ id: string; entry: Buffer }[], number] = await tx.query(PENDING);
      if (pending.length === 0) return 0;
      const entries = pending.sort((a, b) => Number(a.id) - Number(b.id)).map(({ entry }) => entry);
      const last = await this.lastCheckpoint(tx);
      const size = last === undefined ? 0 : checkpointOf(last).size;
      const { edge, made } = grow(size, await hashesOf(tx, subtreesOf([0, size])), entries.map(leafHash));
      await tx.query(KEEP_ENTRIES, [entries.map((_, n) => size + n), entries]);
      await tx.query(KEEP_SUBTREES, [
        made.map(({ level }) => level),
        made.map(({ n }) => n),
        made.map(({ hash }) => Buffer.from(hash)),
      ]);
      const grown = size + entries.length;
      await tx.query(KEEP_CHECKPOINT, [grown, this.sign(grown, hashOver(edge)), this.clock.now()]);
      return entries.length;
    });
  }

  private sign(size: number, root: Uint8Array): string {
    const { name, publicKey } = this.key;
    const text = textOf({ origin: name, size, root });
    return noteOf(text, name, publicKey, this.key.sign(text));
  }

  private async lastCheckpoint(tx: EntityManager): Promise<string | undefined> {
    const [last]: { note: string }[] = await tx.query(LAST_CHECKPOINT);
    return last?.note;
  }

  private async hashOver(span: Span): Promise<Uint8Array> {
    return hashOver(await hashesOf(this.db.manager, subtreesOf(span)));
  }
}

async function hashesOf(tx: EntityManager, subtrees: readonly Subtree[]): Promise<Uint8Array[]> {
  const asked = [subtrees.map(({ level }) => level), subtrees.map(({ n }) => n)];
  const rows: { hash: Buffer }[] = await tx.query(SUBTREES, asked);
  return rows.map(({ hash }) => hash);
}
