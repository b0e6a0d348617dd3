import { Day, Table } from '../components/parts.js';
import { definePage, linkTo } from '../web/page.js';
import { answerOf } from '../web/services.js';

export const showCalendar = definePage({
  path: '/calendar',
  who: 'everyone',
  load: async ({ services, query }) => {
    const { years } = await answerOf(services.registry.GET('/calendar', {}));
    const newest = years.toSorted((a, b) => b.year - a.year);
    return { years: newest, chosen: newest.find(({ year }) => String(year) === query.get('year')) ?? newest[0] };
  },
  view: ({ years, chosen }, visit) => {
    const { calendar: words } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
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
              <Table
                caption={`${chosen.year} ${words.daysOff}`}
                lines={chosen.daysOff}
                empty={words.none}
                columns={[
                  { label: words.holiday, cell: ({ name }) => name },
                  { label: words.from, cell: ({ from }) => <Day visit={visit} on={from} /> },
                  { label: words.until, cell: ({ until }) => <Day visit={visit} on={until} /> },
                ]}
              />
              <h2>{words.workdays}</h2>
              {chosen.workdays.length === 0 ? (
                <p>{visit.words.common.none}</p>
              ) : (
                <ul>
                  {chosen.workdays.map((on) => (
                    <li key={on}>
                      <Day visit={visit} on={on} />
                    </li>
                  ))}
                </ul>
              )}
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
