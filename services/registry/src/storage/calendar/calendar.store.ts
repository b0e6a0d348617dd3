import { storeOf, tableOf } from '@heng/kit';
import type { ImportedCalendar } from '../../domain/calendar/imported-calendar.js';

export const calendarTable = tableOf<ImportedCalendar>('calendar', {
  id: { type: 'text', primary: true },
  years: { type: 'jsonb' },
});

/** The calendar years that staff imported, in one record. */
export class CalendarStore extends storeOf(calendarTable) {}
