import { Body, Controller } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, AreTexts, type Cause, Change, IfMatch, IsReason, Read, RequestCause } from '@heng/kit';
import type { CalendarYear } from '@heng/legal-time';
import { ArrayMaxSize, IsArray, IsInt } from 'class-validator';
import { calendarWith, type ImportedCalendar } from '../domain/calendar/imported-calendar.js';
import { Calendars } from './calendars.js';

const SOURCES = { example: ['国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）'] };
const WORKDAYS = {
  type: 'array',
  items: { type: 'string', format: 'date' },
  example: ['2026-01-04'],
  description: 'make-up working Saturdays and Sundays (调休上班)',
} as const;

/** A run of days off, first and last day included. */
class DaysOffView {
  @ApiProperty({ example: '元旦' }) name!: string;
  @ApiProperty({ format: 'date', example: '2026-01-01' }) from!: string;
  @ApiProperty({ format: 'date', example: '2026-01-03' }) until!: string;
}

class ImportYearBody {
  @ApiProperty({ example: 2026 })
  @IsInt()
  year!: number;

  @AreTexts(20, 500, { ...SOURCES, description: 'the notice for the year, then what amended it' })
  sources!: string[];

  @ApiProperty({ type: [DaysOffView], description: 'as in the notice, all within the year' })
  @IsArray()
  @ArrayMaxSize(100)
  daysOff!: unknown[];

  @AreTexts(100, 10, WORKDAYS)
  workdays!: string[];

  @IsReason({ example: '国务院办公厅公布了放假安排。', description: 'for the record and the public' })
  reason!: string;
}

class CalendarYearView {
  @ApiProperty({ type: 'integer', example: 2026 }) year!: number;
  @ApiProperty({ type: [String], ...SOURCES }) sources!: readonly string[];
  @ApiProperty({ type: [DaysOffView] }) daysOff!: readonly DaysOffView[];
  @ApiProperty(WORKDAYS) workdays!: readonly string[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null for a year that the suite ships' })
  importedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'the reason of the import' }) reason!: string | null;
}

/** The working-day calendar of the suite. */
class CalendarView {
  @ApiProperty({ type: 'integer', example: 0, description: 'counts the imports' }) version!: number;
  @ApiProperty({ example: '2007-2026.a191a4ab', description: 'named by every date that it gave' }) calendar!: string;
  @ApiProperty({ type: [CalendarYearView] }) years!: CalendarYearView[];
}

function viewOf({ version, years }: ImportedCalendar): CalendarView {
  const calendar = calendarWith(years);
  const importOf = (year: number) => years.find((one) => one.year === year);
  const lineOf = ({ year, sources, daysOff, workdays }: CalendarYear): CalendarYearView => {
    const { importedOn = null, reason = null } = importOf(year) ?? {};
    return { year, sources, daysOff, workdays, importedOn, reason };
  };
  return { version, calendar: calendar.version, years: Object.values(calendar.years).map(lineOf) };
}

@ApiTags('calendar')
@Controller('calendar')
@Access('public')
export class CalendarHttp {
  constructor(private readonly calendars: Calendars) {}

  @Read('', CalendarView, 'Show the years of the working-day calendar, with the notices they rest on')
  async readCalendar() {
    return viewOf(await this.calendars.read());
  }

  @Change(
    'POST',
    'years',
    CalendarView,
    'Import an announced year, or amend a known one: every service recomputes its open deadlines',
  )
  @Access('alliance-staff')
  async importCalendarYear(
    @Body() { reason, ...data }: ImportYearBody,
    @IfMatch() version: number,
    @RequestCause() cause: Cause,
  ) {
    return viewOf(await this.calendars.importYear(data, reason, cause, version));
  }
}
