import { Injectable } from '@nestjs/common';
import type { BoardFilter, LineKey } from '../storage/board/board-search.js';
import { nameReaderOf } from '../storage/name-withholding/name-shown.js';
import type { BoardLineView } from './board-line-view.js';
import { FindLines } from './find-lines.query.js';
import { ReadLines } from './read-lines.query.js';

const BATCH = 500;
/** A file is for everybody, whoever asks for it. */
const PUBLIC = nameReaderOf({ roles: [] });

@Injectable()
export class ExportBoard {
  constructor(
    private readonly lines: FindLines,
    private readonly read: ReadLines,
  ) {}

  /**
   * All lines that fit, the newest first, in batches that are read as they are taken. The place of a line never changes, so
   * that nothing is missed and nothing comes twice.
   */
  async *batches(filter: BoardFilter): AsyncGenerator<BoardLineView[]> {
    for (let last: LineKey | undefined; ;) {
      const { keys, met } = await this.lines.scan(filter, { after: last, size: BATCH });
      if (met.length > 0)
        yield await this.read.of(
          met.map(({ id }) => id),
          PUBLIC,
        );
      if (keys.length < BATCH) return;
      last = keys.at(-1);
    }
  }
}
