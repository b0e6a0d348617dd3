import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileReaders, refuseKit, Turns, Unread } from '@heng/kit';
import { refuse } from './domain/file-refusals.js';
import { allowedExtensions, type FileExtension } from './file-type.js';

const MEBIBYTE = 1024 * 1024;
/** The parts of a file and of the files in it, and their bytes, unpacked. */
const LIMITS = { entries: 100_000, bytes: 200 * MEBIBYTE };
const SECONDS = 20;
const inspectors = new FileReaders(join(import.meta.dirname, '../inspect-file.mjs'), LIMITS);

/** Each inspection holds a file in memory. */
const turns = new Turns(2);

/** The refusals by which an inspection ends. */
type Refusal =
  | 'file-type-not-allowed'
  | 'file-save-as'
  | 'file-has-macros'
  | 'file-is-program'
  | 'file-locked'
  | 'file-archive-entry'
  | 'file-archive-nested'
  | 'file-beyond-limits'
  | 'file-broken';
type Inspected = { type: FileExtension } | { code: Refusal; details: Readonly<Record<string, string>> };

const beyondLimits = () =>
  refuse('file-beyond-limits', { ...LIMITS, megabytes: LIMITS.bytes / MEBIBYTE, seconds: SECONDS });

async function beginningOf(content: Readable): Promise<Buffer> {
  for await (const piece of content) return piece as Buffer;
  return Buffer.alloc(0);
}

/** The inspector, too, knows a JPEG by its first bytes: most evidence is a photograph, which then needs no turn. */
const isPhotograph = ([a, b, c, d]: Buffer): boolean =>
  a === 0xff && b === 0xd8 && c === 0xff && d !== 0xf7 && d !== undefined;

/**
 * The type of a file by its content; the name only tells kinds of one format apart. A process of its own looks into it within
 * limits, as the file is a stranger's.
 * @throws DomainError the refusals of a file that is not taken; `kit.request-incomplete` when the client has gone
 */
export async function inspectFile(
  open: () => Promise<Readable>,
  { name, bytes }: Readonly<{ name: string; bytes: number }>,
  gone: AbortSignal,
): Promise<FileExtension> {
  if (isPhotograph(await beginningOf(await open()))) return 'jpg';
  return turns.take(gone, async () => {
    const inspector = inspectors.open(await open());
    try {
      const found = await inspector.ask<Inspected>({ bytes, name }, SECONDS, gone);
      if ('type' in found) return found.type;
      if (found.code === 'file-beyond-limits') throw beyondLimits();
      throw refuse(found.code, { entry: name, allowed: allowedExtensions.join(', '), ...found.details });
    } catch (error) {
      if (gone.aborted) throw refuseKit('request-incomplete');
      throw error instanceof Unread ? beyondLimits() : error;
    } finally {
      inspector.leave();
    }
  });
}
