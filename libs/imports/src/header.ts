import { refuseImport } from './import-refusals.js';
import type { Column } from './import-kind.js';
import type { FileRow } from './receive-upload.js';

/** The column at a place of a file; null when it is not imported, undefined when it has no heading. */
export type Place = Column | null | undefined;

const MOST_LISTED = 20;

/** A heading for comparison: half-width, in small letters, without spaces, stars and brackets with their content. */
const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*_-]/g, '')
    .toLowerCase();

/** The first names, and the number of the others. */
const listed = (names: readonly string[]): string =>
  names.slice(0, MOST_LISTED).join('、') + (names.length > MOST_LISTED ? ` … (+${names.length - MOST_LISTED})` : '');

/** The headings of columns that people add, and of those by which a file of faults differs. They are not imported. */
const BESIDE = new Set('序号 备注 行号 问题 no no. # line faults remark remarks note notes'.split(' '));

const namesOf = (columns: readonly Column[]): string => columns.map(({ zh, key }) => `${zh}/${key}`).join('、');

const byName = (columns: readonly Column[]) =>
  new Map(columns.flatMap((column) => [column.key, column.zh].map((name) => [plain(name), column])));

/** Recognises the header among title rows: it has all required columns, or two that are known. */
export function headerOf(columns: readonly Column[]): (texts: readonly string[]) => boolean {
  const named = byName(columns);
  const required = columns.filter((column) => column.required);
  return (texts) => {
    const found = new Set(texts.flatMap((text) => named.get(plain(text)) ?? []));
    return found.size >= 2 || required.every((column) => found.has(column));
  };
}

/**
 * The column at each place of the header; null where one is not imported, undefined where there is no heading. The
 * order is free, headings are Chinese or English. @throws DomainError that names the unknown, missing or repeated columns
 */
export function columnsOf({ line, texts }: FileRow, columns: readonly Column[]): Place[] {
  const named = byName(columns);
  const places = texts.map((heading) => {
    const name = plain(heading);
    return { heading, name, column: named.get(name) ?? (BESIDE.has(name) ? null : undefined) };
  });
  const unknown = places.filter(({ name, column }) => name !== '' && column === undefined);
  if (unknown.length > 0) {
    throw refuseImport('import-columns-unknown', {
      line,
      columns: listed(unknown.map(({ heading }) => `“${heading.slice(0, 40)}”`)),
      known: namesOf(columns),
    });
  }
  const found = places.flatMap(({ column }) => column ?? []);
  const twice = found.find((column, n) => found.indexOf(column) !== n);
  if (twice) throw refuseImport('import-column-twice', { line, column: `${twice.zh}/${twice.key}` });
  const missing = columns.filter((column) => column.required && !found.includes(column));
  if (missing.length > 0) throw refuseImport('import-columns-missing', { line, columns: namesOf(missing) });
  return places.map(({ column }) => column);
}

const HINTS = {
  text: ['', ''],
  code: ['', ''],
  date: ['（YYYY-MM-DD）', ' (YYYY-MM-DD)'],
  flag: ['（是/否）', ' (yes/no)'],
} as const;

/** The header of an empty file to fill in; hints in brackets are ignored when reading. */
export const templateOf = (columns: readonly Column[], english: boolean): string[] =>
  columns.map(({ key, zh, type }) => (english ? key + HINTS[type][1] : zh + HINTS[type][0]));
