import type { EntityManager } from 'typeorm';
import type { As, TestBed } from './test-bed.js';

/** A list that people work off, and a row of its table in another state than that of the list. */
export type WorkList = Readonly<{
  path: string;
  as: As;
  table: string;
  row: Record<string, unknown>;
  /** Columns in which no two rows agree. */
  unique?: readonly string[];
  /** The state of the list; null when it has all records. */
  state: string | null;
}>;

const fresh = (columns: readonly string[]) => columns.map((column) => `'${column}', gen_random_uuid()`).join(', ');

/** Inserts rows of the kind of a list; returns their ids. */
export async function insertRows(
  { db }: { db: Pick<EntityManager, 'query'> },
  { table, row, unique = [] }: Pick<WorkList, 'table' | 'row' | 'unique'>,
  count: number,
): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `insert into ${table} select one.* from generate_series(1, $1) n,
       jsonb_populate_record(null::${table}, $2::jsonb || jsonb_build_object('n', n, ${fresh(['id', ...unique])})) one
     returning id`,
    [count, JSON.stringify(row)],
  );
  return rows.map(({ id }) => id);
}

/** The ids of a list, page by page; something happens after the first page. */
export async function readPages(
  bed: TestBed,
  { path, as }: Pick<WorkList, 'path' | 'as'>,
  meanwhile: (first: readonly string[]) => Promise<unknown>,
): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor = ''; ;) {
    const { body } = await bed.call('GET', `${path}${path.includes('?') ? '&' : '?'}${cursor}`, { as });
    ids.push(...(body.items as { id: string }[]).map(({ id }) => id));
    if (cursor === '') await meanwhile(ids);
    if (body.next === null) return ids;
    cursor = `cursor=${body.next}`;
  }
}

/**
 * Reads a list page by page while records arrive, come to its state and leave it. Gives the ids that were read and those that had
 * to be, both sorted.
 */
export async function workOff(bed: TestBed, list: WorkList): Promise<{ read: string[]; due: string[] }> {
  const { table, row, state } = list;
  const put = (ids: readonly string[], into: unknown) =>
    bed.db.query(`update ${table} set state = $2 where id = any($1)`, [ids, into]);
  const own = { ...list, row: { ...row, state: state ?? row['state'] } };
  const earlier = await insertRows(bed, list, 10);
  const due = [...(await insertRows(bed, own, 60)), ...earlier];
  const read = await readPages(bed, list, async (first) => {
    due.push(...(await insertRows(bed, own, 30)));
    await put(earlier, own.row.state);
    await put(first.slice(0, 20), state === null ? 'other' : row['state']);
  });
  return { read: read.toSorted(), due: due.toSorted() };
}
