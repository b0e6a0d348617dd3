import { Injectable } from '@nestjs/common';
import { type Cause, Clock } from '@heng/kit';
import { CALENDAR, type ImportedCalendar, importYear } from '../domain/calendar/imported-calendar.js';
import { CalendarStore } from '../storage/calendar/calendar.store.js';

/** The working-day calendar of the suite: staff import the years as the State Council announces and amends them. */
@Injectable()
export class Calendars {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly clock: Clock,
  ) {}

  importYear(data: unknown, reason: string, cause: Cause, expect: number): Promise<ImportedCalendar> {
    const { sub, role } = cause.actor;
    const given = { importedBy: { sub, role }, reason };
    const decide = (current: ImportedCalendar | null) => importYear(current, data, given, this.clock.today());
    return this.calendars.change(CALENDAR, cause, decide, { expect });
  }

  /** Version 0 until the first import. */
  async read(): Promise<ImportedCalendar> {
    return (await this.calendars.find(CALENDAR)) ?? { id: CALENDAR, version: 0, years: [] };
  }
}
