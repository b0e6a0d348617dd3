import {
  CalendarFault,
  type CalendarYear,
  daysBetween,
  isStatutoryDayOff,
  parseCalendarYear,
  statutoryHolidays,
  withYear,
} from '@heng/legal-time';
import { z } from 'zod';
import { changing, faultAt, versionField } from '../web/changes.js';
import { defineForm, linesOf, type Values } from '../web/form.js';
import type { Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { dayIn, sayIn } from '../words/dates.js';
import { Months } from './month-grid.js';
import { countsFrom, DeadlineCounts } from './deadline-counts.js';
import { firstChange } from './first-change.js';
import { noticeOf, readNotice } from './notice.js';
import { calendarOf } from './official.js';

type Known = Awaited<ReturnType<typeof calendarOf>>;
const SOURCE = /^\S.*〔\d{4}〕\d+号.*https:\/\/(?:[\w-]+\.)*gov\.cn\/\S+$/;

/** The known year of the address, which is amended, or else the year that follows the known ones. */
function askedIn({ query }: Visit, { years }: Known) {
  const known = years.find(({ year }) => String(year) === query.get('year'));
  return { known, year: known?.year ?? Math.max(...years.map(({ year }) => year)) + 1 };
}

/** The answers as a year with the calendar that it gives. @throws Refused with the field that does not fit */
function announced(values: Values, data: Known, visit: Visit) {
  const { calendarImport: words } = visit.words;
  const { faults } = words;
  const { known, year } = askedIn(visit, data);
  const sources = linesOf(values['sources']!);
  const odd = sources.findIndex((source) => !SOURCE.test(source) && !known?.sources.includes(source));
  if (odd >= 0) throw faultAt('sources', faults.atLine(words.sources, odd + 1, faults.source));
  if (!sources.some((source) => source.includes(String(year)))) throw faultAt('sources', faults.sourceYear(year));
  const added = parsed({ year, sources, ...readNotice(values['notice']!, year, words) }, visit);
  const calendar = withYear(data.calendar, added);
  const missing = statutoryHolidays(year).filter((day) => !isStatutoryDayOff(calendar, day));
  if (missing.length > 0)
    throw faultAt(
      'notice',
      `${words.notice}: ${faults.missing(missing.map((day) => dayIn(visit.language, day)).join('、'))}`,
    );
  return { added, calendar };
}

/** The year, or a fault that names the days as the page does. */
function parsed(data: unknown, { language, words }: Visit): CalendarYear {
  try {
    return parseCalendarYear(data);
  } catch (fault) {
    if (!(fault instanceof CalendarFault)) throw fault;
    const { daysOff, workdays } = words.calendar;
    const said = sayIn(language, { zh: fault.zh, en: fault.message });
    throw faultAt('notice', said.replaceAll('daysOff', daysOff).replaceAll('workdays', workdays));
  }
}

/** Staff import the year that the State Council announced, or amend a known one. */
export const importYear = defineForm({
  path: '/calendar/import',
  who: ['alliance-staff'],
  load: ({ services }) => calendarOf(services),
  title: (data, visit) => {
    const { known, year } = askedIn(visit, data);
    const { title, amend } = visit.words.calendarImport;
    return known ? amend(year) : title(year);
  },
  lead: (_, { words }) => words.calendarImport.lead,
  fields: (data, visit) => {
    const { calendarImport: words } = visit.words;
    const { known } = askedIn(visit, data);
    return [
      {
        ...{ kind: 'textarea', name: 'sources', label: words.sources, hint: words.sourcesHint },
        ...{ schema: z.string().max(10_000), value: known?.sources.join('\n') ?? '' },
      },
      {
        ...{ kind: 'textarea', name: 'notice', label: words.notice, hint: words.noticeHint },
        ...{ schema: z.string().max(10_000), value: known ? noticeOf(known) : '' },
      },
      {
        ...{ kind: 'text', name: 'reason', label: words.reason, hint: words.reasonHint },
        schema: z.string().min(2).max(500),
      },
      versionField(data.version),
    ];
  },
  check: true,
  preview: async (values, data, visit) => {
    const { calendarImport: words } = visit.words;
    const { added, calendar } = announced(values, data, visit);
    const from = firstChange(data.calendar, calendar, added.year);
    const counts = from && (await countsFrom(from, visit));
    const off = added.daysOff.reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0);
    return (
      <>
        <h2>{words.preview}</h2>
        <p>{words.counts(off, added.workdays.length)}</p>
        <h2>{words.deadlines}</h2>
        {from && counts ? (
          <>
            <p>{words.firstChange(dayIn(visit.language, from))}</p>
            <DeadlineCounts counts={counts} of="open" calendar={data.calendar.version} visit={visit} />
          </>
        ) : (
          <p>{words.noChange}</p>
        )}
        <Months year={added.year} calendar={calendar} visit={visit} />
      </>
    );
  },
  send: async (values, data, visit, key) => {
    const { year, sources, daysOff, workdays } = announced(values, data, visit).added;
    const body = {
      ...{ year, sources: [...sources], daysOff: [...daysOff], workdays: [...workdays] },
      reason: values['reason']!,
    };
    const params = { header: changing(key, values['version']) };
    await answerOf(visit.services.registry.POST('/calendar/years', { params, body }));
    return `/calendar?year=${year}&imported=true`;
  },
});
