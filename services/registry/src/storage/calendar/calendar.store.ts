import { storeOf } from '@heng/kit';
import { EntitySchema } from 'typeorm';
import type { ImportedCalendar } from '../../domain/calendar/imported-calendar.js';

export const calendarTable = new EntitySchema<ImportedCalendar>({
  name: 'calendar',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'int' },
    years: { type: 'jsonb' },
  },
});

/** The calendar years that staff imported, in one record. */
export class CalendarStore extends storeOf(calendarTable) {}
