import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { afterCursor, type Page, PAGE_SIZE, pageOf } from '@heng/kit';
import { DataSource } from 'typeorm';
import { type Status, statuses } from '../domain/delivery.js';
import { templates } from '../domain/templates.js';

const INSTANT = { format: 'date-time', example: '2026-03-02T04:00:00.000000Z' } as const;
const INSTANT_OR_NULL = { ...INSTANT, nullable: true, type: String } as const;

/** A message without address and text. */
export class MessageView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: templates.map(({ name }) => name) }) template!: string;
  @ApiProperty({ format: 'uuid', description: 'the event that caused it' }) eventId!: string;
  @ApiProperty({ format: 'uuid', description: 'the agency, enterprise, person, objector or filer it goes to' })
  partyId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'the name of the addressee, as far as it is known' })
  partyName!: string | null;
  @ApiProperty({ enum: statuses }) status!: Status;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'the business date of the letters of its kind that it may be gathered with; null when it goes at once',
  })
  gatheredOn!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'the message whose mail lists this one with others',
  })
  sentWith!: string | null;
  @ApiProperty({ type: 'integer' }) attempts!: number;
  @ApiProperty({ type: String, nullable: true, example: '550 EENVELOPE RCPT TO' }) lastFault!: string | null;
  @ApiProperty(INSTANT) createdAt!: string;
  @ApiProperty(INSTANT_OR_NULL) firstTriedAt!: string | null;
  @ApiProperty({ ...INSTANT_OR_NULL, description: 'when the mail server accepted it' }) sentAt!: string | null;
}

/** An instant in UTC, to the microsecond: as exact as the order of the list. */
export const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const NO_ID = '00000000-0000-0000-0000-000000000000';
/** A page after a cursor in $1 and $2, of $3 messages. */
export const NEWEST_FIRST = `
  (created_at, id) < (coalesce($1::timestamptz, 'infinity'), coalesce($2::uuid, '${NO_ID}')) order by created_at desc, id desc limit $3`;

/** Newest first; the filters on the status and on the party have indexes of their own. */
export const listMessages = (filter: string): string => `
  select id, template, event_id as "eventId", party_id as "partyId", status,
    coalesce(addressee, (select name from party p where p.id = party_id),
      (select name from agency_directory a where a.agency_id = party_id)) as "partyName", gathered_on::text as "gatheredOn", sent_with as "sentWith", attempts, last_fault as "lastFault",
    ${instant('created_at')} as "createdAt", ${instant('first_tried_at')} as "firstTriedAt", ${instant('sent_at')} as "sentAt"
  from message
  where ${filter} and ${NEWEST_FIRST}`;

type MessageFilter = { status?: Status; template?: string; partyId?: string; cursor?: string };
const FILTERS = [
  ['status', 'status'],
  ['template', 'template'],
  ['partyId', 'party_id'],
] as const;

/** The record of messages. */
@Injectable()
export class Messages {
  constructor(private readonly db: DataSource) {}

  /** Lists messages, newest first. @throws DomainError `kit.cursor-invalid` */
  async page({ cursor, ...wanted }: MessageFilter): Promise<Page<MessageView>> {
    const filters = FILTERS.flatMap(([name, column]) => (wanted[name] ? [[column, wanted[name]] as const] : []));
    const filter = filters.map(([column], n) => `${column} = $${n + 4}`).join(' and ') || 'true';
    const values = [...afterCursor(cursor, 2), PAGE_SIZE + 1, ...filters.map(([, value]) => value)];
    const rows: MessageView[] = await this.db.query(listMessages(filter), values);
    return pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => [createdAt, id]);
  }
}
