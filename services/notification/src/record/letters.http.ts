import { Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Access,
  afterCursor,
  Caller,
  CursorQuery,
  PAGE_SIZE,
  pageOf,
  pageView,
  type Principal,
  Read,
  shanghaiDate,
} from '@heng/kit';
import { DataSource } from 'typeorm';
import { type Status, statuses } from '../domain/delivery.js';
import { templateNamed, templates } from '../domain/templates.js';
import { instant, NEWEST_FIRST } from './messages.js';

/** A letter as its addressee finds it again. */
class OwnLetterView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: templates.map(({ name }) => name) }) template!: string;
  @ApiProperty({ example: '关于请反馈贯标咨询服务项目满意度情况的通知' }) subject!: string;
  @ApiProperty({ format: 'date', example: '2026-03-02', description: 'business date of the letter' }) on!: string;
  @ApiProperty({ enum: statuses }) status!: Status;
}

const PARTY = {
  agency: 'select agency_id from agency_directory where credit_code = $4',
  enterprise: 'select id from party where credit_code = $4',
} as const;
type Row = { id: string; template: string; data: object; eventTime: Date; status: Status; agency: string; at: string };

const listOwn = (party: string) => `
  select id, template, data, event_time as "eventTime", status, ${instant('created_at')} as at, coalesce(
    (select name from agency_directory a where a.agency_id = m.agency_id), addressee,
    (select name from party p where p.id = m.party_id), '') as agency
  from message m
  where party_id in (${party}) and ${NEWEST_FIRST}`;

/** The letters to the reader's own organisation (PIPL 45). */
@ApiTags('record')
@Controller('letters')
@Access('agency', 'enterprise')
export class LettersHttp {
  constructor(private readonly db: DataSource) {}

  @Read('own', pageView(OwnLetterView), 'List the letters to your organisation, newest first, without text and links')
  async listOwnLetters(@Query() { cursor }: CursorQuery, @Caller() { role, org }: Principal) {
    const party = PARTY[role as keyof typeof PARTY];
    const values = [...afterCursor(cursor, 2), PAGE_SIZE + 1, org ?? null];
    const rows: Row[] = await this.db.query(listOwn(party), values);
    const { items, next } = pageOf(rows, PAGE_SIZE, ({ at, id }) => [at, id]);
    return { items: items.map(viewOf), next };
  }
}

const viewOf = ({ id, template, data, eventTime, status, agency }: Row): OwnLetterView => ({
  ...{ id, template, on: shanghaiDate(eventTime), status },
  subject: templateNamed(template).compose(data, agency).subject,
});
