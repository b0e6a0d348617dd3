import { stringify } from 'csv-stringify/sync';
import { type CellValue, type Row, workbookOf } from './xlsx-stream.js';

/** A column of the tables for one type of lines. */
export type Column<L> = Readonly<{
  /** The name for programs. */
  name: string;
  zh: string;
  en: string;
  /** The value for programs; a list is a JSON list in JSON and words with a blank between them elsewhere. */
  value: (line: L) => CellValue | readonly string[];
  /** The value for people, where a code is not enough. */
  words?: (line: L) => CellValue;
}>;

/** A text with the apostrophe that keeps a spreadsheet from calculating. The writer adds one more to it, the reader takes one off. */
export const KEPT_FROM_CALCULATION = /^'+[=+\-@\t\r＝＋－＠]/;

/** Beside the end of a line, a CR or LF alone needs quotes, too: other programs end a line there. */
const CSV = {
  record_delimiter: 'windows',
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: { boolean: String, string: (text: string) => (KEPT_FROM_CALCULATION.test(text) ? `'${text}` : text) },
} as const;

/** Lines of a CSV file (RFC 4180); an apostrophe makes text of values that a spreadsheet would take for a formula. */
export const csvLines = (rows: CellValue[][]): string => stringify(rows, CSV);

/** The byte order mark by which Excel recognises UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A table by its columns; `zh` is the name of its sheet. */
export type Table<L> = Readonly<{ zh: string; columns: readonly Column<L>[] }>;
type Batches<L> = AsyncIterable<readonly L[]>;

/** The media types of table formats, by file extension. */
export const tableFormats = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type TableFormat = keyof typeof tableFormats;

/** Writes lines as the reader takes them: whatever their number, only one batch is in memory. */
export function writeTable<L>(
  format: TableFormat,
  { zh, columns }: Table<L>,
  batches: Batches<L>,
): AsyncGenerator<string | Buffer> {
  if (format === 'csv') return csv(columns, batches);
  return format === 'jsonl' ? jsonLines(columns, batches) : workbookOf(zh, rowsInWords(columns, batches));
}

async function* csv<L>(columns: readonly Column<L>[], batches: Batches<L>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLines([columns.map(({ name }) => name)]);
  for await (const lines of batches)
    yield csvLines(lines.map((line) => columns.map(({ value }) => cellOf(value(line)))));
}

async function* jsonLines<L>(columns: readonly Column<L>[], batches: Batches<L>): AsyncGenerator<string> {
  const record = (line: L) => Object.fromEntries(columns.map(({ name, value }) => [name, value(line)]));
  for await (const lines of batches) yield lines.map((line) => `${JSON.stringify(record(line))}\n`).join('');
}

async function* rowsInWords<L>(columns: readonly Column<L>[], batches: Batches<L>): AsyncGenerator<Row[]> {
  yield [columns.map(({ zh }) => zh)];
  for await (const lines of batches)
    yield lines.map((line) => columns.map(({ value, words }) => (words ? words(line) : cellOf(value(line)))));
}

const cellOf = (value: CellValue | readonly string[]): CellValue =>
  value === null || typeof value !== 'object' ? value : value.join(' ');
