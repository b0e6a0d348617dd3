import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Cell, FacetCube } from '../../domain/board/facet-cube.js';

type Row = Cell & Readonly<{ turn: number }>;

/** $1 the turn up to which they are known. */
export const CHANGED_CELLS = `
  select id, province, bureau, stage, state, stalled, n, turn from board_count where turn > $1 order by turn`;

/**
 * How many lines there are of each combination. A few thousand numbers answer most questions about the board, so they are
 * kept in memory; each reader asks the database for those that have changed, and so never reads an old one.
 */
@Injectable()
export class BoardCounts {
  private readonly cube = new FacetCube();
  private readonly turns = new Map<number, number>();
  private turn = 0;

  constructor(private readonly db: DataSource) {}

  /** The numbers, and the turn of the board that they are of: until the next one nothing on it changes. */
  async current(): Promise<{ cube: FacetCube; turn: number }> {
    const changed: Row[] = await this.db.query(CHANGED_CELLS, [this.turn]);
    for (const { turn, ...cell } of changed) {
      // What another reader asked for later may have come before.
      if ((this.turns.get(cell.id) ?? 0) >= turn) continue;
      this.turns.set(cell.id, turn);
      this.cube.put(cell);
    }
    this.turn = Math.max(this.turn, changed.at(-1)?.turn ?? 0);
    return { cube: this.cube, turn: this.turn };
  }
}
