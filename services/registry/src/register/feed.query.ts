import { Injectable } from '@nestjs/common';
import { PAGE_SIZE } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { RegisterChange } from '../domain/register/register-change.js';

/** A change of the register, with its position in the order and the agency's name. */
export type FeedChange = RegisterChange & { position: string; name: string };

/** $1 the position before which the page begins. */
export const PAGE_OF_CHANGES = `
  select c.position::text, c.event_id as "eventId", c.agency_id as "agencyId", a.name, c.kind,
    to_json(c.at) #>> '{}' as at, c.facts
  from (
    select * from register_change where $1::bigint is null or position < $1 order by position desc limit ${PAGE_SIZE}
  ) c join agency a on a.id = c.agency_id order by c.position desc`;

@Injectable()
export class ReadFeed {
  constructor(private readonly db: DataSource) {}

  /** The changes of the register, the last first. */
  page(before?: string): Promise<FeedChange[]> {
    return this.db.query(PAGE_OF_CHANGES, [before ?? null]);
  }
}
