import type { Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { refuse } from '../refusals.js';

/** One page of a list; `next` is the cursor of the following page, null on the last. */
export type Page<T> = { items: T[]; next: string | null };

export const PAGE_SIZE = 50;

/** The requested page of a list. */
export class CursorQuery {
  @ApiPropertyOptional({ description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  cursor?: string;
}

const views = new Map<Type, Type<Page<unknown>>>();

/** The view of a page of records: `ExpertPage` of `ExpertView`. */
export function pageView<T>(view: Type<T>): Type<Page<T>> {
  const known = views.get(view);
  if (known) return known as Type<Page<T>>;
  class PageView {
    @ApiProperty({ type: [view] }) items!: T[];
    @ApiProperty({ type: String, nullable: true, description: '`cursor` of the next page' }) next!: string | null;
  }
  Object.defineProperty(PageView, 'name', { value: `${view.name.replace(/View$/, '')}Page` });
  views.set(view, PageView);
  return PageView;
}

/** Cuts a page out of `size + 1` rows in the order of their key. */
export function pageOf<T>(rows: readonly T[], size: number, keyOf: (row: T) => readonly (string | number)[]): Page<T> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  const next = rows.length > size && last ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null;
  return { items, next };
}

/** The key after which a page begins, or nulls for the first page. @throws `kit.cursor-invalid` */
export function afterCursor(cursor: string | undefined, length: number): (string | number | null)[] {
  if (cursor === undefined) return new Array<null>(length).fill(null);
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => ['string', 'number'].includes(typeof part)))
      return key;
  } catch {
    // falls through: the same refusal
  }
  throw refuse('cursor-invalid');
}
