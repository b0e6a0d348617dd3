import type { Calendar } from '@heng/legal-time';
import { isStaff } from '../agencies/agency.js';
import { Day, Table } from '../components/parts.js';
import { definePage, linkTo, type Visit } from '../web/page.js';
import { countsFrom, DeadlineCounts } from './deadline-counts.js';
import { formats } from './files.js';
import { Months } from './month-grid.js';
import { calendarOf, type Year } from './official.js';

export const showCalendar = definePage({
  path: '/calendar',
  who: 'everyone',
  load: async (visit) => {
    const { calendar, years } = await calendarOf(visit.services);
    const newest = years.toSorted((a, b) => b.year - a.year);
    const chosen = newest.find(({ year }) => String(year) === visit.query.get('year')) ?? newest[0];
    const isImported = chosen && isStaff(visit) && visit.query.has('imported');
    return {
      ...{ calendar, years: newest, chosen },
      counts: isImported ? await countsFrom(`${chosen.year}-01-01`, visit) : undefined,
    };
  },
  view: ({ calendar, years, chosen, counts }, visit) => {
    const { calendar: words, calendarImport: imports } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          {counts && chosen && (
            <>
              <div className="done" role="status">
                <h2>{imports.done(chosen.year)}</h2>
                <p>{imports.doneText}</p>
              </div>
              <h2>{imports.movedDeadlines}</h2>
              <DeadlineCounts counts={counts} of="moved" calendar={calendar.version} visit={visit} />
            </>
          )}
          <p>{words.lead}</p>
          <p>
            <a href="/calendar/calculate">{visit.words.calculate.link}</a>
          </p>
          <nav aria-label={words.year}>
            <ul className="facets">
              {years.map(({ year }) => (
                <li key={year}>
                  <a
                    href={linkTo(visit, { year: String(year), imported: undefined })}
                    aria-current={year === chosen?.year ? 'page' : undefined}
                  >
                    {year}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {chosen ? <Sheet year={chosen} calendar={calendar} visit={visit} /> : <p>{words.none}</p>}
        </>
      ),
    };
  },
});

/** A year, on one page where it is printed. */
function Sheet({ year, calendar, visit }: Readonly<{ year: Year; calendar: Calendar; visit: Visit }>) {
  const { calendar: words, calendarImport: imports, common } = visit.words;
  return (
    <div className="year">
      <Announced year={year} visit={visit} />
      <p className="actions">
        {formats.map((format) => (
          <a key={format} href={`/calendar/export/${format}?year=${year.year}&lang=${visit.language}`}>
            {words.download}
            {common.colon}
            {words.formats[format]}
          </a>
        ))}
      </p>
      <h2>{words.months}</h2>
      <p>{words.monthsLead}</p>
      <Months year={year.year} calendar={calendar} visit={visit} />
      <h2>{words.sources}</h2>
      <ul>
        {year.sources.map((source) => (
          <li key={source}>{withLink(source)}</li>
        ))}
      </ul>
      {isStaff(visit) && (
        <p className="actions">
          <a href={`/calendar/import?year=${year.year}`}>{imports.amendLink(year.year)}</a>
          <a href="/calendar/import">{imports.link}</a>
        </p>
      )}
    </div>
  );
}

/** A document with its link, where it has one. */
function withLink(source: string) {
  const [link] = /https:\/\/\S+$/.exec(source) ?? [];
  const name = source.slice(0, source.length - (link?.length ?? 0)).trim();
  return link ? <a href={link}>{name}</a> : name;
}

/** The content of the notice of a year. */
function Announced({ year, visit }: Readonly<{ year: Year; visit: Visit }>) {
  const { calendar: words } = visit.words;
  return (
    <>
      <Table
        caption={`${year.year} ${words.daysOff}`}
        lines={year.daysOff}
        empty={words.none}
        columns={[
          { label: words.holiday, cell: ({ name }) => name },
          { label: words.from, cell: ({ from }) => <Day visit={visit} on={from} /> },
          { label: words.until, cell: ({ until }) => <Day visit={visit} on={until} /> },
        ]}
      />
      <h2>{words.workdays}</h2>
      {year.workdays.length === 0 ? (
        <p>{visit.words.common.none}</p>
      ) : (
        <ul>
          {year.workdays.map((on) => (
            <li key={on}>
              <Day visit={visit} on={on} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
