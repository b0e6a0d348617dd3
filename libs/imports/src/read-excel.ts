import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { refuseImport } from './import-refusals.js';
import type { FileRow } from './read-csv.js';
import { headOf } from './spool.js';

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;
/** Of all that is packed in a workbook, unpacked. */
const LARGEST_UNPACKED = 200 * MEGABYTE;
/** Of what no entry of the directory accounts for. */
const LARGEST_REST = MEGABYTE / 16;
const MOST_ROWS = 20_000;

const tooLarge = () => refuseImport('import-xlsx-too-large', { megabytes: LARGEST / MEGABYTE, rows: MOST_ROWS });

/** The rows of the first sheet of a workbook. It is held in memory, so its size is limited. @throws DomainError */
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

const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

/** A small archive may unpack to gigabytes: each entry is unpacked once with a limit before the reader sees it. */
async function mustUnpackSmall(workbook: Buffer): Promise<void> {
  let room = LARGEST_UNPACKED;
  let rest = workbook.length;
  for (const { method, packed } of entriesOf(workbook)) {
    const size = method === 0 ? packed.length : await sizeOf(packed, room);
    room -= size;
    rest -= packed.length;
    if (room <= 0) throw tooLarge();
  }
  if (rest > LARGEST_REST) throw refuseImport('import-xlsx-invalid');
}

async function sizeOf(packed: Buffer, room: number): Promise<number> {
  try {
    return (await unpack(packed, { maxOutputLength: room })).length;
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge()
      : refuseImport('import-xlsx-invalid');
  }
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** The packed entries that the archive's directory names (APPNOTE 4.3). @throws `kit.import-xlsx-invalid` */
function entriesOf(archive: Buffer): { method: number; packed: Buffer }[] {
  try {
    let end = archive.length - 22;
    while (archive.readUInt32LE(end) !== DIRECTORY_END) end -= 1;
    let at = archive.readUInt32LE(end + 16);
    return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
      if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('the directory is broken');
      const local = archive.readUInt32LE(at + 42);
      const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const packed = archive.subarray(from, from + archive.readUInt32LE(at + 20));
      const method = archive.readUInt16LE(at + 10);
      at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
      return { method, packed };
    });
  } catch {
    throw refuseImport('import-xlsx-invalid');
  }
}
