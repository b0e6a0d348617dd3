export {
  dayOfWeek,
  daysBetween,
  type IsoDate,
  isoDate,
  lastDayOfMonth,
  plusDays,
  plusMonths,
  shanghaiDate,
} from './iso-date.js';
export { CalendarFault, type CalendarYear, type DaysOff, parseCalendarYear } from './calendar-year.js';
export { type Calendar, isAnnounced, isStatutoryDayOff, isWorkingDay, officialCalendar, withYear } from './calendar.js';
export { statutoryHoliday, statutoryHolidays } from './statutory-holidays.js';
export { termWords } from './clock-words.js';
export { countBack } from './counting-back.js';
export {
  addDays,
  addMonths,
  addWorkingDays,
  countWorkingDays,
  isOver,
  type Pause,
  type Period,
  renewPeriod,
  type Term,
  type WorkingDayCount,
} from './periods.js';
export {
  type ClockAction,
  type ClockFault,
  ClockRefusal,
  type DatedClock,
  explainClock,
  type Extension,
  extendClock,
  faultOf,
  isOverdue,
  isRunning,
  type LegalClock,
  missClock,
  recomputeClock,
  resumeClock,
  startClock,
  stopClock,
  suspendClock,
  type Suspension,
} from './legal-clock.js';
export type { Step } from './words.js';
