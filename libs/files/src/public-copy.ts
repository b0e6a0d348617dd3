import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { forkBehind, timeLimit, Turns } from '@heng/kit';
import { refuse } from './domain/file-refusals.js';

const SECONDS = 30;
const COPIER = join(import.meta.dirname, '../public-copy.mjs');

/** Each copy holds a picture in memory. */
const turns = new Turns(1);

/**
 * The copy of a content that strangers get, without metadata (copy/copy-of.mjs). A process of its own makes it.
 * @throws DomainError `kit.file-without-copy`, `kit.busy`
 */
export function publicCopyOf(content: () => Promise<Readable>, type: string): Promise<Buffer> {
  return turns.take(new AbortController().signal, async () => {
    const original = await buffer(await content());
    const copier = forkBehind(COPIER, type, 'pipe');
    const ended = new Promise<number | null>((resolve, reject) => copier.once('error', reject).once('close', resolve));
    const limit = timeLimit(copier.pid!, SECONDS);
    limit.signal.addEventListener('abort', () => copier.kill('SIGKILL'));
    try {
      copier.stdin!.end(original);
      const [copy, code] = await Promise.all([buffer(copier.stdout!), ended]);
      if (code !== 0) throw refuse('file-without-copy');
      return copy;
    } finally {
      limit.end();
      copier.kill('SIGKILL');
    }
  });
}
