import { z } from 'zod';
import { defineEvent } from './define-event.js';
import { date, deadlineMoved } from './event-fields.js';

export const CalendarYearImported = defineEvent(
  'registry.calendar-year-imported.v1',
  z.object({
    year: z.number().int(),
    sources: z.array(z.string()).describe('The notice for the year, then what amended it'),
    daysOff: z.array(z.object({ name: z.string(), from: date, until: date.describe('Inclusive') })),
    workdays: z.array(date).describe('Make-up working days (调休上班): working Saturdays and Sundays'),
    calendar: z.string().describe('Version of the calendar with this year'),
    importedOn: date,
    reason: z.string().describe('The reason of the staff member, who is the actor'),
  }),
  { summary: 'Staff imported or amended a calendar year: every service recomputes its open deadlines.' },
);

export const RegistryDeadlineMoved = defineEvent('registry.deadline-moved.v1', deadlineMoved, {
  summary: 'Another calendar moved the last day of an open deadline of the registry.',
});
