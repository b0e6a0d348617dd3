import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { type Page, PAGE_SIZE, pageOf } from '../http/page.js';
import { faultOf, LOCK_NOT_AVAILABLE } from './statement.js';

const SLICE_MS = 500;

/**
 * Runs a transaction that holds a lock against writers: `outbox in exclusive mode`. It waits for the lock in short slices, as a
 * waiting lock holds up all writers behind it. @throws QueryFailedError when the lock is not given in any of the tries
 */
export async function whileNobodyWrites<T>(
  db: DataSource,
  lock: string,
  tries: number,
  act: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction(async (tx) => {
      await tx.query(`set local lock_timeout = '${SLICE_MS}ms'`);
      await tx.query(`lock table ${lock}`);
      return act(tx);
    });
  } catch (error) {
    if (faultOf(error).code !== LOCK_NOT_AVAILABLE || tries === 1) throw error;
    await sleep(SLICE_MS);
    return whileNobodyWrites(db, lock, tries - 1, act);
  }
}

const TRIES_FOR_A_PAGE = 3;

/**
 * One page of a statement that gives rows in the order of `position` and as many as one more than a page. Positions are given
 * before the commit, so a page that another one follows is read while nobody writes to the table: no position before its last one
 * is still to come.
 */
export async function settledPage<T>(
  db: DataSource,
  table: string,
  sql: string,
  values: readonly unknown[],
): Promise<Page<T>> {
  const read = async (reader: Pick<EntityManager, 'query'>) => {
    const rows: (T & { position: string })[] = await reader.query(sql, [...values]);
    return pageOf(rows, PAGE_SIZE, ({ position }) => [position]);
  };
  const first = await read(db);
  const { items, next } =
    first.next === null ? first : await whileNobodyWrites(db, `${table} in share mode`, TRIES_FOR_A_PAGE, read);
  return { items: items.map(withoutPosition<T>), next };
}

const withoutPosition = <T>(row: T & { position: string }): T =>
  Object.fromEntries(Object.entries(row).filter(([property]) => property !== 'position')) as T;
