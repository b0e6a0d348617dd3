import { bareCode, creditCodeStatusOf, holdsIdCardNumber, isBusinessDate } from '@heng/contracts';
import type { DomainError } from '@heng/kit/domain';
import { refuseImport } from './import-refusals.js';
import type { Place } from './header.js';
import type { Column, ImportKind, RowFault } from './import-kind.js';
import { KEPT_FROM_CALCULATION } from './tables/write-table.js';

const LONGEST = 1000;
const YES = new Set(['是', 'yes', 'y', 'true', '1']);
const NO = new Set(['否', 'no', 'n', 'false', '0']);
/** Control characters other than line breaks, and halves of characters. */
const UNSTORABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
const DATE = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})[日号]?$|^(\d{4})(\d\d)(\d\d)$/;
/** A time behind a date, and its zone. */
const TIME = /(?:T|\s+)(\d{1,2}(?::|时)\d.*?)(?:Z|[+-]\d\d:?\d\d)?$/;
/** The number of a day from 1927 to 2173 as spreadsheets count, also with a time. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;
/** The words of a spreadsheet that cannot calculate a value, or has no room for it. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|[A-Z_]{4,20}!|GETTING_DATA|#+)$/i;
/** A text that another program keeps from calculation. */
const WRAPPED = /^="(.*)"$/s;

export const faultOf = (column: string | null, { code, zh, en }: DomainError): RowFault => ({ column, code, zh, en });

/** The calendar date of a value in one of the usual forms, as `YYYY-MM-DD`. A time other than midnight is refused. */
function dateOf(text: string): string | DomainError {
  const said = text.normalize('NFKC');
  const time = TIME.exec(said);
  const day = bareCode(time ? said.slice(0, time.index) : said);
  const [year, month, date] = DATE.exec(day)?.slice(1).filter(Boolean) ?? [];
  const iso = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  if (isBusinessDate(iso)) return /[1-9]/.test(time?.[1] ?? '') ? refuseImport('import-date-with-time') : iso;
  if (SERIAL.test(day)) return refuseImport('import-date-serial');
  return refuseImport(/^\d{1,2}:\d/.test(day) ? 'import-date-with-time' : 'import-date-invalid');
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

const textOf = (text: string): string =>
  (KEPT_FROM_CALCULATION.test(text) ? text.slice(1) : text).replace(WRAPPED, '$1');

/** The content of a value, or the reason why it is refused. */
function read({ type }: Column, text: string): string | DomainError {
  if (text.length > LONGEST) return refuseImport('import-cell-too-long', { length: LONGEST });
  if (UNSTORABLE.test(text)) return refuseImport('import-cell-unstorable');
  if (ERROR.test(text)) return refuseImport('import-cell-error', { error: text });
  if (type === 'date') return dateOf(text);
  if (type === 'flag') return flagOf(bareCode(text)) ?? refuseImport('import-flag-invalid');
  const value = type === 'code' ? bareCode(text) : textOf(text);
  if (isRounded(value)) return refuseImport('import-number-rounded');
  return holdsIdCardNumber(value) ? refuseImport('import-id-card') : value;
}

/** Reads a row by its columns: the valid values, and the faults of the others. */
export function readRow(
  texts: readonly string[],
  places: readonly Place[],
): { cells: Record<string, string>; faults: RowFault[] } {
  const cells: Record<string, string> = {};
  const faults: RowFault[] = [];
  if (texts.some((text, n) => text !== '' && places[n] === undefined))
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

/** Turns refusals into faults of a row: at the column that a refusal names, otherwise at that of the subject. */
export const faultsOf = (refusals: readonly DomainError[], { columns, subject }: ImportKind): RowFault[] =>
  refusals.map((refusal) => {
    const named = columns.find(({ key }) => key === refusal.details['field'])?.key;
    return faultOf(named ?? subject, refusal);
  });
