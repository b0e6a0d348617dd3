import type { ServiceSchemas } from '@heng/clients';
import { type Calendar, officialCalendar, withYear } from '@heng/legal-time';
import { answerOf, type Services } from '../web/services.js';

export type Year = ServiceSchemas['registry']['CalendarYearView'];

/** The calendar of the suite, with the years that staff imported: what deadlines are computed by. */
export async function calendarOf(
  services: Services,
): Promise<Readonly<{ calendar: Calendar; years: Year[]; version: number }>> {
  const { years, version } = await answerOf(services.registry.GET('/calendar', {}));
  const imported = years.filter(({ importedOn }) => importedOn !== null);
  const calendar = imported.reduce(
    (known, { year, sources, daysOff, workdays }) => withYear(known, { year, sources, daysOff, workdays }),
    officialCalendar,
  );
  return { calendar, years, version };
}
