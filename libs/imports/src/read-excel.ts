import type { FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@heng/kit/domain';
import { fromBufferPromise } from 'yauzl';
import { refuseImport } from './import-refusals.js';
import type { FileRow } from './read-csv.js';
import { headOf } from './spool.js';

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;
/** The limit for all entries of a workbook together, unpacked. */
const LARGEST_UNPACKED = 200 * MEGABYTE;
/** The bytes that no entry of the directory accounts for. */
const LARGEST_REST = MEGABYTE / 16;
const MOST_ROWS = 20_000;

const tooLarge = () => refuseImport('import-xlsx-too-large', { megabytes: LARGEST / MEGABYTE, rows: MOST_ROWS });

/** The rows of the first sheet of a workbook. It is read into memory, so its size is limited. @throws DomainError */
export async function* readExcel(file: FileHandle, bytes: number): AsyncGenerator<FileRow> {
  if (bytes > LARGEST) throw tooLarge();
  const workbook = await headOf(file, bytes);
  await mustUnpackSmall(workbook);
  const { readSheet } = await import('read-excel-file/node');
  const sheet = await readSheet(workbook).catch(() => {
    throw refuseImport('import-xlsx-invalid');
  });
  if (sheet.length > MOST_ROWS + 1) throw tooLarge();
  for (const [n, row] of sheet.entries()) {
    const texts = row.map((cell) => textOf(cell));
    if (texts.some((text) => text !== '')) yield { line: n + 1, texts };
  }
}

function textOf(cell: unknown): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}

/** A small archive may unpack to gigabytes: each entry must be as large as it declares, and all of them within the limit. */
async function mustUnpackSmall(workbook: Buffer): Promise<void> {
  let rest = workbook.length;
  let unpacked = 0;
  try {
    const archive = await fromBufferPromise(workbook);
    for await (const entry of archive.eachEntry()) {
      rest -= entry.compressedSize;
      unpacked += entry.uncompressedSize;
      if (unpacked > LARGEST_UNPACKED) throw tooLarge();
      // It fails once it is longer than declared.
      await pipeline(await archive.openReadStreamPromise(entry), nowhere());
    }
  } catch (error) {
    throw error instanceof DomainError ? error : refuseImport('import-xlsx-invalid');
  }
  if (rest > LARGEST_REST) throw refuseImport('import-xlsx-invalid');
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
