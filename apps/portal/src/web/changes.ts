import { z } from 'zod';
import type { Field } from './form.js';
import type { Visit } from './page.js';
import { Refused } from './services.js';

/** Carries the version that the form shows. */
export const versionField = (version: number): Field => ({
  ...{ kind: 'hidden', name: 'version', label: '', value: String(version) },
  schema: z.string().regex(/^\d{1,9}$/),
});

/** The headers of a change to the version that was shown. */
export const changing = (key: string, version: string | number | undefined) => ({
  'Idempotency-Key': key,
  'If-Match': `"${version}"`,
});

/** A fault beside a field, found by the portal itself. */
export const faultAt = (field: string, message: string): Refused =>
  new Refused({
    ...{ status: 422, code: 'portal.invalid', detail: message },
    details: { fields: [{ field, zh: message, en: message }] },
  });

type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;
/** A list with more pages than these has no end that a page could show. */
const MOST_PAGES = 200;

/** All items of a list that comes in pages. @throws Error when there are too many: a part would pass for the whole */
export async function allOf<T>(read: (query: { cursor?: string }) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let query: { cursor?: string } = {};
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await read(query);
    items.push(...page.items);
    if (page.next === null) return items;
    query = { cursor: page.next };
  }
  throw new Error(`a list has more than ${MOST_PAGES} pages`);
}

/** The item of a list. @throws Refused when there is none */
export function mustFind<T>(items: readonly T[], fits: (item: T) => boolean, { words }: Pick<Visit, 'words'>): T {
  const found = items.find(fits);
  if (!found) throw new Refused({ status: 404, code: 'portal.not-found', detail: words.common.errors.notFound });
  return found;
}

export const cursorOf = ({ query }: Pick<Visit, 'query'>): { cursor?: string } => {
  const cursor = query.get('cursor');
  return cursor ? { cursor } : {};
};
