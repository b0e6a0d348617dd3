import { stringify } from 'csv-stringify/sync';
import type { CellValue } from './column.js';

/** Beside the end of a line, a CR or LF alone needs quotes, too: other programs end a line there. */
const CSV = {
  record_delimiter: 'windows',
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: { boolean: String },
} as const;

/** Lines of a CSV file (RFC 4180); an apostrophe makes text of values that a spreadsheet would take for a formula. */
export const csvLines = (rows: CellValue[][]): string => stringify(rows, CSV);

/** The byte order mark by which Excel recognises UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
