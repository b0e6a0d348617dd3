import { argv } from 'node:process';

/** The limits of a workbook (src/read-file.ts). */
export const limits = JSON.parse(argv[2]);

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

/** The most rows among which the header is looked for. */
export const MOST_HEAD = 20;
const MOST_CELLS = 200;

/** A row without the empty cells at its end. @throws Refused */
export function rowOf(line, texts) {
  const length = texts.findLastIndex(Boolean) + 1;
  if (length > MOST_CELLS) throw new Refused('import-too-many-columns', { line, columns: MOST_CELLS });
  return { line, texts: Array.from({ length }, (_, n) => texts[n] ?? '') };
}
