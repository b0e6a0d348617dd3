export { dayOfWeek, type IsoDate, isoDate, lastDayOfMonth, plusDays, plusMonths, shanghaiDate } from './iso-date.js';
export { type CalendarYear, type DaysOff, parseCalendarYear } from './calendar-year.js';
export { type Calendar, isAnnounced, isStatutoryDayOff, isWorkingDay, officialCalendar, withYear } from './calendar.js';
export { addDays, addMonths, addWorkingDays, countWorkingDays, type Period, type WorkingDayCount } from './periods.js';
export type { Step } from './words.js';
