import { Day, Table } from '../components/parts.js';
import { definePage, linkTo, type Visit } from '../web/page.js';
import { MonthGrid } from './month-grid.js';
import { calendarOf, type Year } from './official.js';

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

export const showCalendar = definePage({
  path: '/calendar',
  who: 'everyone',
  load: async ({ services, query }) => {
    const { calendar, years } = await calendarOf(services);
    const newest = years.toSorted((a, b) => b.year - a.year);
    return {
      calendar,
      years: newest,
      chosen: newest.find(({ year }) => String(year) === query.get('year')) ?? newest[0],
    };
  },
  view: ({ calendar, years, chosen }, visit) => {
    const { calendar: words } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <p>
            <a href="/calendar/calculate">{visit.words.calculate.link}</a>
          </p>
          <nav aria-label={words.year}>
            <ul className="facets">
              {years.map(({ year }) => (
                <li key={year}>
                  <a
                    href={linkTo(visit, { year: String(year) })}
                    aria-current={year === chosen?.year ? 'page' : undefined}
                  >
                    {year}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {chosen ? (
            <>
              <Announced year={chosen} visit={visit} />
              <h2>{words.months}</h2>
              <p>{words.monthsLead}</p>
              <div className="months">
                {MONTHS.map((month) => (
                  <MonthGrid key={month} month={`${chosen.year}-${month}`} calendar={calendar} visit={visit} />
                ))}
              </div>
              <h2>{words.sources}</h2>
              <ul>
                {chosen.sources.map((source) => (
                  <li key={source}>{source}</li>
                ))}
              </ul>
            </>
          ) : (
            <p>{words.none}</p>
          )}
        </>
      ),
    };
  },
});

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
