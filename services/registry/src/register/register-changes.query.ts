import { Injectable } from '@nestjs/common';
import { ChangeWatch, PAGE_SIZE } from '@heng/kit';
import { DataSource } from 'typeorm';
import {
  type AgencyFilter,
  asksForAll,
  findsNothing,
  fittingIn,
  type Statement,
  Values,
} from '../storage/register/register-search.js';
import type { RegisterChange } from '../domain/register/register-change.js';

/** A change with its position in the order of the register's changes. */
export type PlacedChange = RegisterChange & { position: string };
/** The same with the agency's name. */
export type FeedChange = PlacedChange & { name: string };

const CHANGE = `position, event_id as "eventId", agency_id as "agencyId", kind, to_json(at) #>> '{}' as at, facts`;

const CHANGES = `select ${CHANGE} from register_change where position > $1 order by position limit $2`;

/** A page of the changes of the agencies that fit now, the last first. */
function pageStatement(filter: AgencyFilter, before: string | undefined): Statement {
  const values = new Values();
  const fitting = asksForAll(filter)
    ? 'true'
    : `agency_id in (select agency_id from register_line where ${fittingIn(filter, values)})`;
  const earlier = before === undefined ? 'true' : `position < ${values.put(before, 'bigint')}`;
  const sql = `
    select c.*, a.name from (
      select ${CHANGE} from register_change where ${fitting} and ${earlier} order by position desc limit ${PAGE_SIZE}
    ) c join agency a on a.id = c."agencyId" order by c.position desc`;
  return { sql, values: values.list };
}

/** The changes of the register, to watch and to page through. */
@Injectable()
export class RegisterChanges extends ChangeWatch<PlacedChange> {
  constructor(db: DataSource) {
    super(db, CHANGES);
  }

  /** A page of changes, the last first. */
  async page(filter: AgencyFilter, before?: string): Promise<FeedChange[]> {
    if (findsNothing(filter)) return [];
    const { sql, values } = pageStatement(filter, before);
    return this.db.query(sql, [...values]);
  }
}
