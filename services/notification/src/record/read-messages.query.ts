import { Injectable } from '@nestjs/common';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import type { Status } from '../domain/delivery.js';

export type MessageRow = {
  id: string;
  template: string;
  eventId: string;
  partyId: string;
  status: Status;
  attempts: number;
  lastFault: string | null;
  createdAt: string;
  firstTriedAt: string | null;
  sentAt: string | null;
};

/** An instant in UTC, to the microsecond: as exact as the order of the list. */
const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Newest first; `filter` is on the status, which its own index serves. */
export const readMessages = (filter: string): string => `
  select id, template, event_id as "eventId", party_id as "partyId", status, attempts, last_fault as "lastFault",
    ${instant('created_at')} as "createdAt", ${instant('first_tried_at')} as "firstTriedAt", ${instant('sent_at')} as "sentAt"
  from message
  where ${filter} and (created_at, id) < (coalesce($1::timestamptz, 'infinity'), coalesce($2::uuid, '${NO_ID}'))
  order by created_at desc, id desc limit $3`;

/** The record of messages: no address and no text. */
@Injectable()
export class ReadMessages {
  constructor(private readonly db: DataSource) {}

  async execute(status: Status | undefined, cursor: string | undefined): Promise<Page<MessageRow>> {
    const parameters = [...afterCursor(cursor, 2), PAGE_SIZE + 1];
    const rows: MessageRow[] = status
      ? await this.db.query(readMessages('status = $4'), [...parameters, status])
      : await this.db.query(readMessages('true'), parameters);
    return pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => [createdAt, id]);
  }
}
