import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';
import { MOST_HEAD, Refused, rowOf } from './limits.mjs';

const ENCODINGS = ['utf-8', 'gb18030'];
const DELIMITERS = [',', ';', '\t'];
const HEAD_BYTES = 16_384;
const LONGEST_ROW = 65_536;
const MOST_BLANK = 10_000;
const CHUNK = 65_536;

/** The first rows of a CSV file, as those of its only sheet, and all of them. @throws Refused */
export async function openCsv(content) {
  const encoding = encodingOf(content);
  const delimiter = delimiterOf(content, encoding);
  const rowsOf = () => rowsOfCsv(textOf(content, encoding), delimiter);
  const rows = [];
  for await (const row of rowsOf()) if (rows.push(row) >= MOST_HEAD) break;
  return { heads: [{ name: '', rows }], rowsOf };
}

/** The rows that are not empty, one after the other. */
async function* rowsOfCsv(text, delimiter) {
  const options = { delimiter, info: true, trim: true, relax_column_count: true, max_record_size: LONGEST_ROW };
  const parser = parse(options);
  // Errors are thrown where the rows are read.
  pipeline(Readable.from(text), parser).catch(() => undefined);
  let blank = 0;
  try {
    for await (const { record, info } of parser) {
      const row = rowOf(
        info.lines,
        record.map((cell) => cell.trim()),
      );
      if (row.texts.length > 0) yield row;
      else if (++blank > MOST_BLANK) throw new Refused('import-too-many-blank-rows', { rows: MOST_BLANK });
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Refused('import-csv-invalid', { line: Number(error.lines ?? 1) });
    throw error;
  }
}

/** The text of a file piece by piece, without its byte order mark. @throws when it has another encoding */
function* textOf(content, encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < content.length; at += CHUNK)
    yield decoder.decode(content.subarray(at, at + CHUNK), { stream: true });
  yield decoder.decode();
}

/** The first encoding that fits the whole file: UTF-8 almost never fits by chance. */
function encodingOf(content) {
  const found = ENCODINGS.find((encoding) => isOf(content, encoding));
  if (!found) throw new Refused('import-encoding-unknown');
  return found;
}

function isOf(content, encoding) {
  try {
    for (const text of textOf(content, encoding)) if (text.includes('\0')) return false;
    return true;
  } catch (error) {
    if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

/** The most frequent one in the first lines. */
function delimiterOf(content, encoding) {
  const head = new TextDecoder(encoding).decode(content.subarray(0, HEAD_BYTES));
  const lines = head.split(/[\r\n]+/, MOST_HEAD).join('\n');
  const often = (delimiter) => lines.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => often(b) - often(a))[0];
}
