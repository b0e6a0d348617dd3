import { Injectable } from '@nestjs/common';
import { ChangeWatch } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { BoardChange } from '../domain/board/board-change.js';

/** A change with its place in the order of the board's telling. */
export type PlacedChange = BoardChange & { position: string };

const CHANGES = `
  select position, event_id as "eventId", project_id as "projectId", kind, to_json(at) #>> '{}' as at
  from board_change where position > $1 order by position limit $2`;

@Injectable()
export class BoardWatch extends ChangeWatch<PlacedChange> {
  constructor(db: DataSource) {
    super(db, CHANGES);
  }
}
