import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { refuseImport } from './import-refusals.js';
import { readExcel } from './read-excel.js';
import { type FileRow, headOf, type Spooled, textOf } from './receive-upload.js';

const XLSX = Buffer.from('504b0304', 'hex');
const XLS = Buffer.from('d0cf11e0', 'hex');

/**
 * The rows of a CSV file or a workbook; its first bytes, not its name, tell which. `gone` fires when the client has
 * gone. @throws DomainError
 */
export async function readFileRows(
  { file, bytes }: Spooled,
  gone: AbortSignal,
): Promise<AsyncIterable<FileRow> | Iterable<FileRow>> {
  const head = await headOf(file, XLSX.length);
  if (head.equals(XLS)) throw refuseImport('import-xls-unsupported');
  return head.equals(XLSX) ? readExcel(file, bytes, gone) : readCsv(file);
}

const ENCODINGS = ['utf-8', 'gb18030'] as const;
const DELIMITERS = [',', ';', '\t'] as const;
const HEAD_BYTES = 65_536;
const LONGEST_ROW = 65_536;
const MOST_BLANK = 50_000;

/**
 * The rows of a CSV file, one after the other, without empty ones. Its delimiter is the most frequent one in its first
 * line. @throws DomainError when it is not text or not CSV
 */
async function* readCsv(file: FileHandle): AsyncGenerator<FileRow> {
  const encoding = await encodingOf(file);
  const delimiter = await delimiterOf(file, encoding);
  const parser = parse({
    delimiter,
    info: true,
    trim: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  });
  // Errors are thrown where the rows are read.
  pipeline(Readable.from(textOf(file, encoding)), parser).catch(() => undefined);
  let blank = 0;
  try {
    for await (const row of parser) {
      const { record, info } = row as { record: string[]; info: { lines: number } };
      const texts = record.map((text) => text.trim());
      if (texts.some((text) => text !== '')) yield { line: info.lines, texts };
      else if (++blank > MOST_BLANK) throw refuseImport('import-too-many-blank-rows', { rows: MOST_BLANK });
    }
  } catch (error) {
    if (error instanceof CsvError) throw refuseImport('import-csv-invalid', { line: Number(error['lines'] ?? 1) });
    throw error;
  }
}

/** The first encoding that fits the whole file: UTF-8 almost never fits by chance. */
async function encodingOf(file: FileHandle): Promise<string> {
  for (const encoding of ENCODINGS) if (await isOf(file, encoding)) return encoding;
  throw refuseImport('import-encoding-unknown');
}

async function isOf(file: FileHandle, encoding: string): Promise<boolean> {
  try {
    for await (const text of textOf(file, encoding)) if (text.includes('\0')) return false;
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

async function delimiterOf(file: FileHandle, encoding: string): Promise<string> {
  const head = new TextDecoder(encoding).decode(await headOf(file, HEAD_BYTES)).trimStart();
  const [header = ''] = head.split(/[\r\n]/, 1);
  const often = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => often(b) - often(a))[0]!;
}
