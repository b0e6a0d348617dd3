import { Controller, Injectable, Logger } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { CalendarYearImported, type EventOf } from '@heng/contracts';
import { officialCalendar, withYear } from '@heng/legal-time';
import { DataSource } from 'typeorm';
import { JETSTREAM } from '../broker/jetstream.strategy.js';
import { Clock } from '../clock.js';
import { WakeSignal } from '../wake-signal.js';

/** A year that another replica keeps is known within this time. */
const TICK_MS = 1000;

const KEEP = `
  insert into calendar_year as known (year, data, version) values ($1, $2, $3)
  on conflict (year) do update set data = excluded.data, version = excluded.version
  where known.version < excluded.version`;

/** The calendar years that staff imported, as the events describe them; with those shipped they are the calendar in force. */
@Injectable()
export class CalendarYears {
  private readonly logger = new Logger('CalendarYears');

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Puts the calendar of the database into force. */
  async load(): Promise<void> {
    const rows: { data: unknown }[] = await this.db.query('select data from calendar_year order by year');
    const calendar = rows.reduce((known, { data }) => withYear(known, data), officialCalendar);
    if (calendar.version === this.clock.calendar.version) return;
    this.clock.setCalendar(calendar);
    this.logger.log(`the calendar ${calendar.version} is in force`);
  }

  /** Keeps the calendar of this replica up to date. */
  follow(until: AbortSignal): Promise<void> {
    return new WakeSignal().repeat('the calendar', TICK_MS, until, () => this.load());
  }

  /** Takes an imported or amended year; the highest version wins, in whatever order and however often they come. */
  async keep({ data, version }: EventOf<typeof CalendarYearImported>): Promise<void> {
    const { year, sources, daysOff, workdays } = data;
    await this.db.query(KEEP, [year, JSON.stringify({ year, sources, daysOff, workdays }), version]);
    await this.load();
  }
}

@Controller()
export class CalendarConsumer {
  constructor(private readonly years: CalendarYears) {}

  @EventPattern(CalendarYearImported.type, JETSTREAM)
  keepYear(event: EventOf<typeof CalendarYearImported>): Promise<void> {
    return this.years.keep(event);
  }
}
