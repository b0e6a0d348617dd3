import { date } from '@heng/contracts';
import { z } from 'zod';

/** The most entries; a request of 64 kB holds about as many. */
const MOST_ENTRIES = 300;
const NAME_MAX = 200;
const EXPLANATION_MAX = 1000;

// PostgreSQL stores neither NUL nor half a surrogate pair.
const textUpTo = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => value.trim() !== '' && value.isWellFormed() && !value.includes('\0'));

const entry = z
  .strictObject({
    /** The name or the credit code of the enterprise. */
    enterprise: textUpTo(NAME_MAX),
    startedOn: date,
    /** Null while the project goes on. */
    endedOn: date.nullable(),
    /** The number of consultants who worked on site; names need their own consent (PIPL 25). */
    consultants: z.int().min(0),
    /** Person-days on site. */
    onSiteDays: z.number().min(0),
    /** The level from 1 to 5 that the enterprise told the agency; null when it told none. */
    satisfaction: z.int().min(1).max(5).nullable(),
    /** The reason why the platform knows something else. */
    explanation: textUpTo(EXPLANATION_MAX).exactOptional(),
  })
  .refine(({ startedOn, endedOn }) => endedOn === null || startedOn <= endedOn, { path: ['endedOn'] });

/** A project in section 5 of a disclosure, as the agency states it (R3 5). */
export type ProjectEntry = Readonly<z.infer<typeof entry>>;

export const projectEntries = z.array(entry).max(MOST_ENTRIES);

/** The demand on a list of projects, and the faulty parts of a value: `3.endedOn` is the end of the third entry. */
export function projectEntriesFault(value: unknown): Readonly<{ zh: string; en: string }> {
  const issues = projectEntries.safeParse(value).error?.issues ?? [];
  const parts = new Set(
    issues.flatMap(({ path, ...issue }) =>
      ('keys' in issue ? issue.keys : [undefined]).map((key) => placeOf(path, key)),
    ),
  );
  const places = [...parts]
    .filter((place) => place !== '')
    .slice(0, 10)
    .join(', ');
  return {
    zh:
      `须为项目列表，最多${MOST_ENTRIES}项，每项写明 enterprise（企业）、startedOn 和 endedOn（起止日期，进行中为 null）、consultants（咨询人员数）、` +
      `onSiteDays（现场人日）、satisfaction（客户满意等级1至5，未反馈为 null），可附 explanation（说明）${places && `；有误：${places}`}`,
    en:
      `must be a list of at most ${MOST_ENTRIES} projects, each with enterprise, startedOn, endedOn (null while it goes on), consultants (their number), ` +
      `onSiteDays, satisfaction (1 to 5, null when not told) and perhaps explanation${places && `; faulty: ${places}`}`,
  };
}

const placeOf = (path: readonly PropertyKey[], key: string | undefined): string =>
  [...path, ...(key === undefined ? [] : [key])]
    .map((part) => (typeof part === 'number' ? part + 1 : String(part)))
    .join('.');
