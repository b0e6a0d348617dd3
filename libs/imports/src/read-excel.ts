import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { refuseKit } from '@heng/kit';
import type { DomainError } from '@heng/kit/domain';
import { refuseImport } from './import-refusals.js';
import { type FileRow, headOf } from './receive-upload.js';

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;
/**
 * The limits of the first sheet: rows to the last filled one (with the header), cells as rows × columns, characters of
 * all cells, and bytes of the parts that it needs, unpacked.
 */
const LIMITS = { rows: 20_001, cells: 1_000_000, text: 20_000_000, unpacked: 50 * MEGABYTE };
const SECONDS = 10;
/** Half characters take two bytes, and a workbook is in memory as bytes, as text and as cells. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

const READER = join(import.meta.dirname, '../read-workbook.mjs');

type Message = { rows: FileRow[]; last?: true } | { over: string } | { invalid: true };

const beyond = (limit: string): DomainError =>
  refuseImport('import-xlsx-beyond-limits', {
    limit,
    ...{ rows: LIMITS.rows - 1, cells: LIMITS.cells, characters: LIMITS.text },
    ...{ megabytes: LIMITS.unpacked / MEGABYTE, seconds: SECONDS },
  });

/**
 * The rows of the first sheet of a workbook. A thread of its own reads them within limits; it is ended in any case.
 * @throws DomainError when the file is no workbook or beyond a limit, or when the client has gone
 */
export async function readExcel(file: FileHandle, bytes: number, gone: AbortSignal): Promise<FileRow[]> {
  if (bytes > LARGEST) throw refuseImport('import-xlsx-too-large', { megabytes: LARGEST / MEGABYTE });
  if (gone.aborted) throw refuseKit('request-incomplete');
  const workbook = await headOf(file, bytes);
  const worker = new Worker(READER, {
    workerData: { file: workbook, limits: LIMITS },
    transferList: [workbook.buffer],
    resourceLimits: MEMORY,
    execArgv: [],
    env: {},
  });
  const { promise, resolve, reject } = Promise.withResolvers<FileRow[]>();
  const rows: FileRow[] = [];
  const leave = () => reject(refuseKit('request-incomplete'));
  const timer = setTimeout(() => reject(beyond('seconds')), SECONDS * 1000);
  gone.addEventListener('abort', leave);
  worker.on('message', (message: Message) => {
    if ('over' in message) return reject(beyond(message.over));
    if ('invalid' in message) return reject(refuseImport('import-xlsx-invalid'));
    for (const row of message.rows) rows.push(row);
    if (message.last) resolve(rows);
  });
  worker.on('error', (error: Error & { code?: string }) =>
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? beyond('memory') : error),
  );
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    gone.removeEventListener('abort', leave);
    await worker.terminate();
  }
}
