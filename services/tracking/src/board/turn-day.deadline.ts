import { Injectable } from '@nestjs/common';
import { OnDeadline } from '@heng/kit';
import { BOARD_DAY, BoardLineStore } from '../storage/board/board-line.store.js';

/** After each day, projects whose phase should have been over by then are stalled. */
@Injectable()
export class TurnDay {
  constructor(private readonly lines: BoardLineStore) {}

  @OnDeadline(BOARD_DAY)
  async turn(): Promise<void> {
    await this.lines.turnDay();
  }
}
