import type { ServiceSchemas } from '@heng/clients';
import { type Column, Facts, Pager, Table } from '../components/parts.js';
import { atomOf, feedAnswer } from '../web/atom.js';
import { cursorOf } from '../web/changes.js';
import { defineDownload } from '../web/download.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Case = ServiceSchemas['complaints']['PublicCaseView'];
type Summary = ServiceSchemas['complaints']['SummaryView'];

const FORMATS = ['csv', 'jsonl', 'xlsx'] as const;
const latest = ({ services }: Visit) => answerOf(services.complaints.GET('/public-cases', {}));

const columnsOf = ({ words: { summaries: words, complaints, common, agencies, panels } }: Visit): Column<Case>[] => [
  { label: words.ground, cell: ({ ground }) => complaints.allegations[ground] },
  { label: words.outcome, cell: ({ outcome }) => words.outcomes[outcome] },
  { label: words.severity, cell: ({ severity }) => (severity ? complaints.severities[severity] : common.none) },
  {
    label: words.measures,
    cell: ({ measures }) => measures.map((one) => panels.measureNames[one]).join('、') || common.none,
  },
  { label: words.endedIn, cell: ({ endedIn }) => endedIn },
  {
    label: words.late,
    cell: ({ timely }) =>
      (Object.keys(timely) as (keyof typeof timely)[])
        .filter((clock) => timely[clock] === false)
        .map((clock) => agencies.clocks[clock])
        .join('、') || common.none,
  },
];

/** The cases that ended, without what could tell who filed or against whom (R6). */
export const listPublicCases = definePage({
  path: '/public-cases',
  who: 'everyone',
  load: latest,
  view: (cases, visit) => {
    const { summaries: words } = visit.words;
    return {
      title: words.cases,
      body: (
        <>
          <h1>{words.cases}</h1>
          <p>{words.casesLead}</p>
          <p>
            {words.download}:{' '}
            {FORMATS.map((format) => (
              <span key={format}>
                <a href={`/public-cases/export/${format}`} download>
                  {format.toUpperCase()}
                </a>{' '}
              </span>
            ))}
          </p>
          <p>
            <a href="/public-cases/feed.atom">{words.feed}</a>
          </p>
          <p>
            <a href="/summaries">{words.title}</a>
          </p>
          <Table caption={words.latest} columns={columnsOf(visit)} lines={cases} empty={words.noCases} />
        </>
      ),
    };
  },
});

const MONTH_OF_QUARTER = { Q1: '01', Q2: '04', Q3: '07', Q4: '10' } as const;
/** A feed asks for days: the first of the quarter. */
const firstDayOf = (quarter: string): string =>
  quarter.replace(/Q\d/, (name) => `${MONTH_OF_QUARTER[name as keyof typeof MONTH_OF_QUARTER]}-01`);

export const publicCaseFeed = defineDownload({
  path: '/public-cases/feed.atom',
  who: 'everyone',
  shown: true,
  load: async (visit) => {
    const { summaries: words, complaints, common } = visit.words;
    const feed = { id: 'urn:heng:public-cases', title: words.cases, author: common.alliance, path: '/public-cases' };
    const entries = (await latest(visit)).map(({ id, ground, outcome, severity, endedIn }) => ({
      ...{ id, title: `${complaints.allegations[ground]}：${words.outcomes[outcome]}`, author: common.alliance },
      ...{ on: firstDayOf(endedIn), path: '/public-cases', summary: severity ? complaints.severities[severity] : '' },
    }));
    return feedAnswer(atomOf(feed, entries));
  },
});

export const downloadPublicCases = defineDownload({
  path: '/public-cases/export/:format',
  who: 'everyone',
  load: ({ services, params }) =>
    services.complaints.GET('/public-cases/export.{format}', {
      params: { path: { format: params['format'] as (typeof FORMATS)[number] } },
      ...{ parseAs: 'stream', cache: 'no-store' },
    }),
});

/** The facts of a summary that are public. */
export const summaryFacts = (summary: Summary, visit: Visit) => {
  const { summaries: words, complaints, common, panels } = visit.words;
  const { ground, outcome, severity, measures, filedIn, ruledIn } = summary;
  return [
    [words.ground, complaints.allegations[ground]],
    [words.outcome, words.outcomes[outcome] + (severity ? `（${complaints.severities[severity]}）` : '')],
    [words.measures, measures.map((one) => panels.measureNames[one]).join('、') || common.none],
    [words.filedIn, filedIn],
    [words.ruledIn, ruledIn],
  ] as const;
};

/** Anonymised summaries of complaints, the newest first. */
export const listSummaries = definePage({
  path: '/summaries',
  who: 'everyone',
  load: (visit) => answerOf(visit.services.complaints.GET('/summaries', { params: { query: cursorOf(visit) } })),
  view: ({ items, next }, visit) => {
    const { summaries: words } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          {items.length === 0 && <p>{words.none}</p>}
          {items.map((summary) => (
            <section key={summary.id}>
              <p className="text">{summary.text}</p>
              <Facts facts={summaryFacts(summary, visit)} />
            </section>
          ))}
          <Pager visit={visit} next={next} />
          <p>
            <a href="/public-cases">{words.cases}</a>
          </p>
        </>
      ),
    };
  },
});
