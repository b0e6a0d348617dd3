import { Injectable } from '@nestjs/common';
import { ChangeStore, StoreContext } from '@heng/kit';
import type { ImportedCalendar } from '../../domain/calendar/imported-calendar.js';
import { calendarTable } from './calendar.table.js';

/** The calendar years that staff imported, in one record. */
@Injectable()
export class CalendarStore extends ChangeStore<ImportedCalendar> {
  constructor(context: StoreContext) {
    super(context, calendarTable);
  }
}
