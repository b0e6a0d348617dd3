import { Injectable } from '@nestjs/common';
import { OnCalendar, OnDeadline } from '@heng/kit';
import { BOARD_DAY, BoardLineStore } from '../storage/board/board-line.store.js';

/**
 * After each day, projects whose phase should have been over by then are stalled. By another calendar phases end on other
 * days.
 */
@Injectable()
export class TurnDay {
  constructor(private readonly lines: BoardLineStore) {}

  @OnDeadline(BOARD_DAY)
  async turn(): Promise<void> {
    await this.lines.turnDay();
  }

  @OnCalendar(BOARD_DAY)
  async renewExpectations(): Promise<void> {
    await this.lines.renewExpectations();
  }
}
