import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import type { DataSource, EntitySchema } from 'typeorm';
import type { Challenge, Withholding } from './domain.js';

/** `select` of all columns of a table, by their properties; dates as text. */
function selectFrom({ options: { name, columns } }: EntitySchema<Withholding> | EntitySchema<Challenge>): string {
  const named = Object.entries(columns).map(
    ([property, { name: column = property, type }]) => `${column}${type === 'date' ? '::text' : ''} as "${property}"`,
  );
  return `select ${named.join(', ')} from ${name}`;
}

/** $1 the owner, $2 whether to give only what the public is told (`isTold`), $3 and $4 the key before; the latest first. */
export const withholdingsOfOwner = (table: EntitySchema<Withholding>): string => `
  ${selectFrom(table)}
  where ${table.options.columns.ownerId!.name} = $1 and ($3::date is null or (requested_on, id) < ($3, $4::uuid))
    and (not $2 or case state when 'requested' then hides_meanwhile when 'refused' then false else decided_on is not null end)
  order by requested_on desc, id desc limit $5`;

/** $1 the state, $2 and $3 the key before: what is due first comes first. */
export const withholdingQueue = (table: EntitySchema<Withholding>): string => `
  ${selectFrom(table)}
  where state = $1 and ($2::date is null or (decide_by, id) > ($2, $3::uuid)) order by decide_by, id limit $4`;

/** $1 the value of a column, $2 and $3 the key before; the oldest first. */
export const challengesBy = (table: EntitySchema<Challenge>, column: 'ownerId' | 'withholdingId' | 'state'): string => `
  ${selectFrom(table)}
  where ${table.options.columns[column]!.name ?? column} = $1 and ($2::date is null or (filed_on, id) > ($2, $3::uuid))
  order by filed_on, id limit $4`;

/** One page of a list whose last three parameters are the key before and the size. */
export async function pageFrom<T>(
  db: DataSource,
  sql: string,
  values: readonly unknown[],
  cursor: string | undefined,
  keyOf: (row: T) => readonly string[],
): Promise<Page<T>> {
  const rows: T[] = await db.query(sql, [...values, ...afterCursor(cursor, 2), PAGE_SIZE + 1]);
  return pageOf(rows, PAGE_SIZE, keyOf);
}
