import { refuseImport } from './import-refusals.js';
import type { Column } from './import-kind.js';

/** A heading for comparison: half-width, in small letters, without spaces, stars and brackets with their content. */
const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*_-]/g, '')
    .toLowerCase();

/**
 * The column at each place of the header; undefined where there is no heading. The order is free, headings are Chinese
 * or English. @throws DomainError that names the unknown, missing or repeated columns
 */
export function columnsOf(header: readonly string[], columns: readonly Column[]): (Column | undefined)[] {
  const named = new Map(columns.flatMap((column) => [column.key, column.zh].map((name) => [plain(name), column])));
  const places = header.map((heading) => ({ heading, name: plain(heading), column: named.get(plain(heading)) }));
  const unknown = places.filter(({ name, column }) => name !== '' && !column);
  if (unknown.length > 0) {
    throw refuseImport('import-columns-unknown', {
      columns: unknown.map(({ heading }) => `“${heading.slice(0, 40)}”`).join('、'),
      known: columns.map(({ zh, key }) => `${zh}/${key}`).join('、'),
    });
  }
  const found = places.flatMap(({ column }) => column ?? []);
  const twice = found.find((column, n) => found.indexOf(column) !== n);
  if (twice) throw refuseImport('import-column-twice', { column: `${twice.zh}/${twice.key}` });
  const missing = columns.filter((column) => column.required && !found.includes(column));
  if (missing.length > 0)
    throw refuseImport('import-columns-missing', { columns: missing.map(({ zh, key }) => `${zh}/${key}`).join('、') });
  return places.map(({ column }) => column);
}

const HINTS = { text: '', date: '（YYYY-MM-DD）', flag: '（是/否）' } as const;
const HINTS_EN = { text: '', date: ' (YYYY-MM-DD)', flag: ' (yes/no)' } as const;

/** The header of an empty file to fill in; hints in brackets are ignored when reading. */
export const templateOf = (columns: readonly Column[], english: boolean): string[] =>
  columns.map(({ key, zh, type }) => (english ? key + HINTS_EN[type] : zh + HINTS[type]));
