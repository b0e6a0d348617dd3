import { stringify } from 'csv-stringify/sync';
import { columns, type OpenLine, record, rowInWords } from './open-data-columns.js';
import { type Row, workbookOf } from './xlsx-stream.js';

/** The formats of the open data, by the ending of the file. */
export type Format = Readonly<{
  mediaType: string;
  zh: string;
  en: string;
  write: (batches: AsyncIterable<readonly OpenLine[]>) => AsyncIterable<string | Buffer>;
}>;

const names = columns.map(({ name }) => name);
const table = { record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } } as const;

/** With a byte order mark, by which Excel knows that it is UTF-8; what a table program would take for a formula is text. */
async function* csv(batches: AsyncIterable<readonly OpenLine[]>): AsyncGenerator<string> {
  yield stringify([names], { ...table, bom: true });
  for await (const lines of batches)
    yield stringify(
      lines.map((line) => ({ ...record(line), industries: line.industries.join(' ') })),
      { ...table, columns: names },
    );
}

async function* jsonLines(batches: AsyncIterable<readonly OpenLine[]>): AsyncGenerator<string> {
  for await (const lines of batches) yield lines.map((line) => `${JSON.stringify(record(line))}\n`).join('');
}

async function* rowsInWords(batches: AsyncIterable<readonly OpenLine[]>): AsyncGenerator<Row[]> {
  yield [columns.map(({ zh }) => zh)];
  for await (const lines of batches) yield lines.map(rowInWords);
}

export const formats = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    zh: 'CSV，UTF-8，首行为列名；多个行业代码以空格分隔',
    en: 'CSV in UTF-8, the first row names the columns; industry codes with a blank between them',
    write: csv,
  },
  jsonl: {
    mediaType: 'application/jsonl; charset=utf-8',
    zh: 'JSON Lines，每行一家机构',
    en: 'JSON lines, one agency in each',
    write: jsonLines,
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    zh: 'Excel 工作簿，代码译为文字',
    en: 'Excel workbook, with words for the codes',
    write: (batches) => workbookOf('贯标咨询服务机构', rowsInWords(batches)),
  },
} as const satisfies Record<string, Format>;
