import { stringify } from 'csv-stringify/sync';
import type { CellValue } from './column.js';

/** Beside the end of a line, a CR or LF alone must be quoted, too: other programs end a line there. */
const CSV = {
  record_delimiter: 'windows',
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: { boolean: String },
} as const;

/** Lines of a CSV file (RFC 4180); a value that a spreadsheet would take for a formula becomes text by an apostrophe. */
export const csvLines = (rows: CellValue[][]): string => stringify(rows, CSV);

/** The byte order mark by which Excel knows UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
