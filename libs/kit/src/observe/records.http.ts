import { Controller, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { type Actor, allEvents, roles } from '@heng/contracts';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { Transform } from 'class-transformer';
import { DataSource } from 'typeorm';
import { Access } from '../auth/access.js';
import { DeadlineSweep } from '../change/deadlines.js';
import { Clock } from '../clock.js';
import { Read } from '../http/change.js';
import { InTwoLanguages, IsBusinessDate } from '../http/fields.js';
import { afterCursor, CursorQuery, PAGE_SIZE, pageOf, pageView } from '../http/page.js';

const MOST_RECORDS = 50;

class EventsQuery extends CursorQuery {
  @ApiPropertyOptional({ description: 'the id of the record that the events are about' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  subject?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the id of an event' })
  @IsOptional()
  @IsUUID()
  id?: string;

  @ApiPropertyOptional({ description: 'the id of the event, or the key of the request, from which others followed' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  cause?: string;
}

class ActorView {
  @ApiProperty() sub!: string;
  @ApiProperty({ enum: [...roles, 'public', 'system'] }) role!: Actor['role'];
  @ApiPropertyOptional({ description: 'the credit code that the actor acted for' }) org?: string;
}

class CauseView {
  @ApiProperty() handler!: string;
  @ApiProperty({ description: 'the Idempotency-Key of a request, the id of an event or of a deadline' }) id!: string;
}

class EventView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'registry.agency-registered.v1' }) type!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ type: 'integer', description: 'of the record, with the event' }) version!: number;
  @ApiProperty({ type: 'integer', description: 'its place in the log of the service' }) position!: number;
  @ApiProperty({ format: 'date-time' }) time!: Date;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'without the fields in `sealed`' })
  data!: Record<string, unknown>;
  @ApiProperty({ type: [String], description: 'the fields that only letters may use' }) sealed!: string[];
  @ApiProperty({ type: ActorView }) actor!: ActorView;
  @ApiProperty({ type: CauseView }) cause!: CauseView;
}

class DeadlinesQuery {
  @ApiProperty({ description: `the ids of up to ${MOST_RECORDS} records` })
  @Transform(({ value }: { value: unknown }) => String(value).split(','))
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_RECORDS)
  @IsUUID(undefined, { each: true })
  subjects!: string[];
}

class DeadlineView {
  @ApiProperty({ format: 'uuid' }) subject!: string;
  @ApiProperty({ example: 'complaints.acceptance' }) what!: string;
  @ApiProperty({ format: 'date', description: 'the last day' }) due!: string;
  @ApiProperty({ description: 'the last day is over' }) over!: boolean;
  @ApiProperty({ description: 'true while a year that the date needs is not announced' }) provisional!: boolean;
  @ApiProperty({ type: [InTwoLanguages], description: 'the computation of the date' }) steps!: InTwoLanguages[];
}

class DeadlineCountsQuery {
  @IsBusinessDate({ description: 'the first day that another calendar changes' })
  from!: string;
}

class DeadlineCountsView {
  @ApiProperty({ example: 'complaints.acceptance' }) what!: string;
  @ApiProperty({
    type: 'integer',
    description: 'open, with a last day on that day or later: another calendar may move it',
  })
  open!: number;
  @ApiProperty({ type: 'integer', description: 'open, not yet recomputed by the calendar in force' }) waiting!: number;
  @ApiProperty({ type: 'integer', description: 'moved by the calendar in force' }) moved!: number;
}

class CalendarCountsView {
  @ApiProperty({ example: '2007-2026.a191a4ab', description: 'the calendar in force' }) calendar!: string;
  @ApiProperty({ type: [DeadlineCountsView], description: 'by clock' }) counts!: DeadlineCountsView[];
}

const EVENTS = `
  select id, type, subject, version, position::int, time, data, actor,
    json_build_object('handler', cause_handler, 'id', cause_id) as cause
  from event
  where ($1::text is null or subject = $1) and ($2::uuid is null or id = $2)
    and ($3::text is null or cause_id = $3) and ($4::bigint is null or position > $4)
  order by position limit $5`;
const DEADLINES = `
  select subject, what, due::text, due < $2::date as over, provisional, steps from deadline
  where subject = any($1) order by subject, due, what`;

/** The names of the fields that some event has sealed; earlier versions of these events have them in clear. */
const SEALED: ReadonlySet<string> = new Set(allEvents.flatMap(({ sealed }) => (sealed ? [sealed.field] : [])));

/** The audit trail of records, and their clocks. */
@ApiTags('operation')
@Controller()
@Access('alliance-staff')
export class RecordsHttp {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly sweep: DeadlineSweep,
  ) {}

  @Read('events', pageView(EventView), 'List what happened to a record, or followed from a cause, in its order')
  async listEvents(@Query() { subject, id, cause, cursor }: EventsQuery) {
    const values = [subject, id, cause, ...afterCursor(cursor, 1), PAGE_SIZE + 1];
    const rows: Omit<EventView, 'sealed'>[] = await this.db.query(EVENTS, values);
    return pageOf(rows.map(withoutSealed), PAGE_SIZE, ({ position }) => [position]);
  }

  @Read('deadlines', [DeadlineView], 'List the clocks of records, with the steps that gave their last days')
  async listDeadlines(@Query() { subjects }: DeadlinesQuery) {
    return (await this.db.query(DEADLINES, [subjects, this.clock.today()])) as DeadlineView[];
  }

  @Read(
    'deadlines/counts',
    CalendarCountsView,
    'Count by clock the deadlines that another calendar may move, and those that the calendar in force has moved',
  )
  async countDeadlines(@Query() { from }: DeadlineCountsQuery): Promise<CalendarCountsView> {
    return { calendar: this.clock.calendar.version, counts: await this.sweep.counts(from) };
  }
}

function withoutSealed<E extends Omit<EventView, 'sealed'>>(event: E): E & Pick<EventView, 'sealed'> {
  const open = Object.entries(event.data).filter(([field]) => !SEALED.has(field));
  const sealed = Object.keys(event.data).filter((field) => SEALED.has(field));
  return { ...event, data: Object.fromEntries(open), sealed };
}
