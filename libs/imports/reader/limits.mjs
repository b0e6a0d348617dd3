import { Buffer } from 'node:buffer';
import { readSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

export const { limits } = workerData;

/** A limit is met. */
export class Over extends Error {
  constructor(limit) {
    super(limit);
    this.limit = limit;
  }
}

/** The file is refused by a code of `src/import-refusals.ts`. */
export class Refused extends Error {
  constructor(code, details) {
    super(code);
    Object.assign(this, { code, details });
  }
}

/** The bytes of a file from `at` on, `length` of them or fewer at its end. */
export function contentOf(fd, length, at = 0) {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  for (let read = -1; filled < length && read !== 0; filled += read)
    read = readSync(fd, bytes, filled, length - filled, at + filled);
  return bytes.subarray(0, filled);
}

/** The most rows among which the header is looked for. */
export const MOST_HEAD = 20;
const MOST_CELLS = 200;

/** A row without the empty cells at its end. @throws Refused */
export function rowOf(line, texts) {
  const length = texts.findLastIndex(Boolean) + 1;
  if (length > MOST_CELLS) throw new Refused('import-too-many-columns', { line, columns: MOST_CELLS });
  return { line, texts: Array.from({ length }, (_, n) => texts[n] ?? '') };
}
