import { filterIn } from '../agencies/search.js';
import { Facts, Table } from '../components/parts.js';
import { defineDownload } from '../web/download.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

const FORMATS = ['csv', 'xlsx', 'jsonl'] as const;

export const accessibility = definePage({
  path: '/accessibility',
  who: 'everyone',
  load: () => Promise.resolve(undefined),
  view: (_, { words: { about } }) => {
    const { title, ...paragraphs } = about.accessibility;
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          {Object.entries(paragraphs).map(([name, text]) => (
            <p key={name}>{text}</p>
          ))}
        </>
      ),
    };
  },
});

export const privacy = definePage({
  path: '/privacy',
  who: 'everyone',
  load: () => Promise.resolve(undefined),
  view: (_, { words: { about } }) => {
    const words = about.privacy;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <h2>{words.what}</h2>
          <ul>
            {Object.entries(words.items).map(([name, text]) => (
              <li key={name}>{text}</li>
            ))}
          </ul>
          <h2>{words.cookies}</h2>
          <p>{words.cookieText}</p>
          <h2>{words.rights}</h2>
          <p>{words.rightsText}</p>
        </>
      ),
    };
  },
});

export const openData = definePage({
  path: '/open-data',
  who: 'everyone',
  load: ({ services }) => answerOf(services.registry.GET('/open-data', {})),
  view: ({ records, columns, 'dct:license': licence }, visit) => {
    const words = visit.words.about.openData;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <h2>{words.register}</h2>
          <Facts
            facts={[
              [words.records(records), <Files key="f" />],
              [
                words.licence,
                <a key="l" href={licence}>
                  {licence}
                </a>,
              ],
            ]}
          />
          <h3>{words.columns}</h3>
          <Table
            caption={words.columns}
            lines={columns}
            empty=""
            columns={[
              { label: words.column, cell: ({ zh, en }) => (visit.language === 'en' ? en : zh) },
              { label: words.columnCode, cell: ({ name }) => name },
            ]}
          />
          <Others visit={visit} />
          <Interfaces visit={visit} />
        </>
      ),
    };
  },
});

const SETS = [
  ['board', '/board', 'CSV, XLSX'],
  ['knowledge', '/knowledge', 'HTML, Atom'],
  ['announcements', '/announcements', 'CSV, JSON Lines, XLSX, Atom'],
  ['cases', '/public-cases', 'CSV, JSON Lines, XLSX, Atom'],
  ['ratings', '/ratings', 'JSON'],
  ['calendar', '/calendar', 'HTML, JSON'],
] as const;

/** The other data that can be downloaded, the feeds, and how to verify. */
function Others({ visit }: Readonly<{ visit: Visit }>) {
  const words = visit.words.about.openData;
  return (
    <>
      <h2>{words.exports}</h2>
      <Table
        caption={words.exports}
        lines={SETS}
        empty=""
        columns={[
          { label: words.data, cell: ([name, path]) => <a href={path}>{words.sets[name]}</a> },
          { label: words.formats, cell: ([, , formats]) => formats },
        ]}
      />
      <h2>{words.feeds}</h2>
      <ul>
        <li>
          <a href="/feed.atom">{words.registerFeed}</a>
        </li>
        <li>
          <a href="/knowledge/feed.atom">{words.knowledgeFeed}</a>
        </li>
        <li>
          <a href="/public-cases/feed.atom">{words.casesFeed}</a>
        </li>
      </ul>
      <h2>{words.verify}</h2>
      <p>
        {words.verifyText} <a href="/method">{visit.words.method.link}</a>
      </p>
    </>
  );
}

const SERVICES = ['registry', 'tracking', 'complaints', 'rating', 'notification'] as const;

function Interfaces({ visit }: Readonly<{ visit: Visit }>) {
  const { about, common } = visit.words;
  const words = about.openData;
  return (
    <>
      <h2>{words.api}</h2>
      <p>{words.apiText}</p>
      <Table
        caption={words.api}
        lines={SERVICES}
        empty=""
        columns={[
          { label: words.service, cell: (name) => common.services[name] },
          { label: words.offers, cell: (name) => words.services[name] },
        ]}
      />
    </>
  );
}

const Files = () => (
  <ul>
    {FORMATS.map((format) => (
      <li key={format}>
        <a href={`/open-data/agencies/${format}`}>{format.toUpperCase()}</a>
      </li>
    ))}
  </ul>
);

export const downloadRegister = defineDownload({
  path: '/open-data/agencies/:format',
  who: 'everyone',
  load: ({ services, params, query }) =>
    services.registry.GET('/open-data/agencies.{format}', {
      params: { path: { format: params['format'] as (typeof FORMATS)[number] }, query: filterIn(query) as object },
      parseAs: 'stream',
      cache: 'no-store',
    }),
});
