import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Turns } from '@heng/kit';
import { refuse } from './domain/file-refusals.js';
import { allowedExtensions, type FileExtension } from './file-type.js';

const MEBIBYTE = 1024 * 1024;
/** The parts of a file and of the files in it, and their bytes, unpacked. */
const LIMITS = { entries: 100_000, bytes: 200 * MEBIBYTE };
const SECONDS = 20;
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };
const INSPECTOR = join(import.meta.dirname, '../inspect-file.mjs');

/** Each inspection holds a file in memory. */
const turns = new Turns(2);

/** The refusals by which an inspection ends. */
type Inspected =
  | 'file-type-not-allowed'
  | 'file-save-as'
  | 'file-has-macros'
  | 'file-is-program'
  | 'file-locked'
  | 'file-archive-entry'
  | 'file-archive-nested'
  | 'file-beyond-limits'
  | 'file-broken';
type Message = { type: FileExtension } | { code: Inspected; details: Readonly<Record<string, string>> };

const beyondLimits = () =>
  refuse('file-beyond-limits', { ...LIMITS, megabytes: LIMITS.bytes / MEBIBYTE, seconds: SECONDS });

/**
 * The type of a file by its content; the name only tells kinds of one format apart. A thread of its own looks into it within
 * limits, as the file is a stranger's; it is ended in any case.
 * @throws DomainError the refusals of a file that is not taken; `kit.request-incomplete` when the client has gone
 */
export function inspectFile(read: () => Promise<ArrayBuffer>, name: string, gone: AbortSignal): Promise<FileExtension> {
  return turns.take(gone, async () => {
    const content = await read();
    const worker = new Worker(INSPECTOR, {
      workerData: { content, name, limits: LIMITS },
      transferList: [content],
      resourceLimits: MEMORY,
      execArgv: [],
      env: {},
    });
    const { promise, resolve, reject } = Promise.withResolvers<FileExtension>();
    const timer = setTimeout(() => reject(beyondLimits()), SECONDS * 1000);
    worker.on('message', (message: Message) => {
      if ('type' in message) return resolve(message.type);
      const { code, details } = message;
      if (code === 'file-beyond-limits') return reject(beyondLimits());
      reject(refuse(code, { entry: name, allowed: allowedExtensions.join(', '), ...details }));
    });
    worker.on('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? beyondLimits() : error),
    );
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      await worker.terminate();
    }
  });
}
