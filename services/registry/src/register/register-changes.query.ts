import { Injectable } from '@nestjs/common';
import { ChangeWatch, PAGE_SIZE } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { RegisterChange } from '../domain/register/register-change.js';

/** A change with its position in the order of the register's changes. */
export type PlacedChange = RegisterChange & { position: string };
/** The same with the agency's name. */
export type FeedChange = PlacedChange & { name: string };

const CHANGE = `position, event_id as "eventId", agency_id as "agencyId", kind, to_json(at) #>> '{}' as at, facts`;

const CHANGES = `select ${CHANGE} from register_change where position > $1 order by position limit $2`;

/** $1 the position before which the page begins. */
const PAGE = `
  select c.*, a.name from (
    select ${CHANGE} from register_change where $1::bigint is null or position < $1 order by position desc
    limit ${PAGE_SIZE}
  ) c join agency a on a.id = c."agencyId" order by c.position desc`;

/** The changes of the register, to watch and to page through. */
@Injectable()
export class RegisterChanges extends ChangeWatch<PlacedChange> {
  constructor(db: DataSource) {
    super(db, CHANGES);
  }

  /** A page of changes, the last first. */
  page(before?: string): Promise<FeedChange[]> {
    return this.db.query(PAGE, [before ?? null]);
  }
}
