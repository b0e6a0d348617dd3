import { Injectable } from '@nestjs/common';
import type { BoardFilter } from '../storage/board/board-search.js';
import { nameReaderOf } from '../storage/name-withholding/name-shown.js';
import type { BoardLineView } from './board-line-view.js';
import { FindLines } from './find-lines.query.js';
import { ReadLines } from './read-lines.query.js';

/** A file is for everybody, whoever asks for it. */
const PUBLIC = nameReaderOf({ roles: [] });

@Injectable()
export class ExportBoard {
  constructor(
    private readonly lines: FindLines,
    private readonly read: ReadLines,
  ) {}

  /** All lines that fit, the newest first, in batches that are read as they are taken. */
  async *batches(filter: BoardFilter): AsyncGenerator<BoardLineView[]> {
    for await (const keys of this.lines.batches(filter)) {
      const ids = keys.map(({ id }) => id);
      yield await this.read.of(ids, PUBLIC);
    }
  }
}
