import { creditCodeStatusOf, holdsIdCardNumber, isBusinessDate } from '@heng/contracts';
import type { DomainError } from '@heng/kit/domain';
import { refuseImport } from './import-refusals.js';
import type { Column, RowFault } from './import-kind.js';

const LONGEST = 1000;
const MOST_LISTED = 20;
const YES = new Set(['是', 'yes', 'y', 'true', '1']);
const NO = new Set(['否', 'no', 'n', 'false', '0']);
/** Control characters other than line breaks, and halves of characters. */
const UNSTORABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
const DATE = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;

export const faultOf = (column: string | null, { code, zh, en }: DomainError): RowFault => ({ column, code, zh, en });

/** The calendar date of a value in one of the usual forms, as `YYYY-MM-DD`; undefined for none. */
function dateOf(text: string): string | undefined {
  const [, year, month, day] = DATE.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isBusinessDate(iso) ? iso : undefined;
}

function flagOf(text: string): string | undefined {
  const word = text.normalize('NFKC').toLowerCase();
  return YES.has(word) ? 'true' : NO.has(word) ? 'false' : undefined;
}

/** A number as a spreadsheet writes one that it rounded: 9.14403E+17, or a code whose digits after the 15th are zeros. */
const EXPONENT = /^\d(?:[.,]\d+)?e\+?\d{2,}$/i;
const ROUNDED_CODE = /^\d{15}0{3,}$/;

function isRounded(text: string): boolean {
  return EXPONENT.test(text) || (ROUNDED_CODE.test(text) && creditCodeStatusOf(text) === 'legacy');
}

/** The content of a value, or the reason why it is refused. */
function read({ type }: Column, text: string): string | DomainError {
  if (text.length > LONGEST) return refuseImport('import-cell-too-long', { length: LONGEST });
  if (UNSTORABLE.test(text)) return refuseImport('import-cell-unstorable');
  if (type === 'text' && isRounded(text)) return refuseImport('import-number-rounded');
  if (holdsIdCardNumber(text)) return refuseImport('import-id-card');
  if (type === 'date') return dateOf(text) ?? refuseImport('import-date-invalid');
  if (type === 'flag') return flagOf(text) ?? refuseImport('import-flag-invalid');
  return text;
}

/** Reads a row by its columns: the valid values, and the faults of the others. */
export function readRow(
  texts: readonly string[],
  places: readonly (Column | undefined)[],
): { cells: Record<string, string>; faults: RowFault[] } {
  const cells: Record<string, string> = {};
  const faults: RowFault[] = [];
  if (texts.some((text, n) => text !== '' && !places[n]))
    faults.push(faultOf(null, refuseImport('import-cells-left-over')));
  places.forEach((column, n) => {
    const text = texts[n] ?? '';
    if (!column || (text === '' && !column.required)) return;
    const value = text === '' ? refuseImport('import-cell-missing') : read(column, text);
    if (typeof value === 'string') cells[column.key] = value;
    else faults.push(faultOf(column.key, value));
  });
  return { cells, faults };
}

/** Turns refusals into faults of a row: at the column that a refusal names, otherwise at the given one. */
export const faultsOf = (refusals: readonly DomainError[], columns: readonly Column[], otherwise: string): RowFault[] =>
  refusals.map((refusal) => {
    const named = columns.find(({ key }) => key === refusal.details['field'])?.key;
    return faultOf(named ?? otherwise, refusal);
  });

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
      columns: listed(unknown.map(({ heading }) => `“${heading.slice(0, 40)}”`)),
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

const HINTS = { text: ['', ''], date: ['（YYYY-MM-DD）', ' (YYYY-MM-DD)'], flag: ['（是/否）', ' (yes/no)'] } as const;

/** The header of an empty file to fill in; hints in brackets are ignored when reading. */
export const templateOf = (columns: readonly Column[], english: boolean): string[] =>
  columns.map(({ key, zh, type }) => (english ? key + HINTS[type][1] : zh + HINTS[type][0]));
