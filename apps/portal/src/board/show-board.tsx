import type { ServiceSchemas } from '@heng/clients';
import { bureaus, provinces, type Stage, stages } from '@heng/contracts';
import type { ReactNode } from 'react';
import { type Column, Day, Pager, Select, Table } from '../components/parts.js';
import { defineDownload } from '../web/download.js';
import { definePage, linkTo, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { bureauIn, provinceIn, regionIn } from '../words/places.js';

type Board = ServiceSchemas['tracking']['BoardPageView'];
type Line = ServiceSchemas['tracking']['BoardLineView'];
const FILTERS = ['q', 'province', 'bureau', 'stage', 'progress', 'agencyId'] as const;
const PROGRESSES = ['in-progress', 'completed'] as const;
const FORMATS = ['csv', 'xlsx'] as const;

const askedIn = (query: URLSearchParams, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, query.get(name)]).filter(([, value]) => value));

/** The public board as the measures draw it (R4). */
export const showBoard = definePage({
  path: '/board',
  who: 'everyone',
  load: ({ services, query }) =>
    answerOf(services.tracking.GET('/board', { params: { query: askedIn(query, [...FILTERS, 'cursor']) } })),
  view: ({ items, next, count, counts }, visit) => {
    const { board: words } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <Progress counts={counts} visit={visit} />
          <Filter counts={counts} visit={visit} />
          <p role="status">{count === null ? words.many : words.count(count)}</p>
          <Table caption={words.title} columns={columnsOf(visit)} lines={items} empty={words.none} />
          <Pager visit={visit} next={next} />
          <p className="actions">
            <span>{words.exports}</span>
            {FORMATS.map((format) => (
              <a key={format} href={exportOf(visit, format)} download>
                {words.formats[format]}
              </a>
            ))}
            <a href="/board/statistics">{words.statistics}</a>
          </p>
        </>
      ),
    };
  },
});

const exportOf = ({ query }: Visit, format: string): string =>
  linkTo({ path: `/board/export/${format}`, query }, { cursor: undefined });

export const exportBoard = defineDownload({
  path: '/board/export/:format',
  who: 'everyone',
  load: ({ services, query, params }) =>
    services.tracking.GET('/board/export.{format}', {
      params: { path: { format: params['format'] as (typeof FORMATS)[number] }, query: askedIn(query, FILTERS) },
      parseAs: 'stream',
      cache: 'no-store',
    }),
});

type OfBoard = Readonly<{ counts: Board['counts']; visit: Visit }>;

/** 进行中 and 已完成, as links with their numbers. */
const Progress = ({ counts, visit }: OfBoard): ReactNode => {
  const { board: words } = visit.words;
  const chosen = visit.query.get('progress');
  const link = (progress: (typeof PROGRESSES)[number] | undefined, label: string) => (
    <li key={label}>
      <a
        href={linkTo(visit, { progress, cursor: undefined })}
        aria-current={(progress ?? null) === chosen ? 'page' : undefined}
      >
        {progress && <Dot progress={progress} />}
        {label}
      </a>
    </li>
  );
  return (
    <nav aria-label={words.progress}>
      <ul className="facets">
        {link(undefined, words.anyProgress)}
        {PROGRESSES.map((one) => link(one, words.withCount(words.progresses[one], counts['progress']?.[one] ?? 0)))}
      </ul>
    </nav>
  );
};

function Filter({ counts, visit }: OfBoard): ReactNode {
  const { words, language, query } = visit;
  const { board, projects, common } = words;
  const counted = (name: string, value: string, label: string) => ({
    value,
    label: board.withCount(label, counts[name]?.[value] ?? 0),
  });
  return (
    <form className="filter" role="search">
      <div>
        <label htmlFor="q">{board.query}</label>
        <input id="q" name="q" type="search" defaultValue={query.get('q') ?? ''} />
      </div>
      <Select
        {...{ name: 'province', label: board.province, any: board.anyProvince, value: query.get('province') }}
        choices={provinces.map(({ code }) => counted('province', code, provinceIn(language, code)))}
      />
      <Select
        {...{ name: 'bureau', label: board.bureau, any: board.anyBureau, value: query.get('bureau') }}
        choices={bureaus.map(({ code }) => counted('bureau', code, bureauIn(language, code)))}
      />
      <Select
        {...{ name: 'stage', label: board.stage, any: board.anyStage, value: query.get('stage') }}
        choices={stages.map((stage) => counted('stage', stage, projects.stages[stage]))}
      />
      {query.get('progress') && <input type="hidden" name="progress" value={query.get('progress')!} />}
      <button>{common.search}</button>
    </form>
  );
}

function columnsOf(visit: Visit): Column<Line>[] {
  const { board: words, projects, common } = visit.words;
  return [
    {
      label: words.enterprise,
      cell: ({ id, enterpriseName }) => <a href={`/projects/${id}`}>{enterpriseName ?? common.nameWithheld}</a>,
    },
    {
      label: words.region,
      cell: ({ province, city }) => <span className="whole">{regionIn(visit.language, province, city)}</span>,
    },
    { label: words.bureau, cell: ({ bureau }) => bureauIn(visit.language, bureau) },
    {
      label: words.agency,
      cell: ({ agencyId, agencyName }) => <a href={`/agencies/${agencyId}`}>{agencyName ?? common.unknown}</a>,
    },
    ...stages.map((stage) => ({
      label: projects.stages[stage],
      cell: (line: Line) => <Step line={line} stage={stage} visit={visit} />,
    })),
  ];
}

/** The sign of a progress, beside its word or day. */
const Dot = ({ progress }: Readonly<{ progress: (typeof PROGRESSES)[number] }>): ReactNode => (
  <span aria-hidden="true" className={`dot ${progress}`}>
    ●
  </span>
);

/** A stage of a project: the day of its completion, or the day since which it is under way. */
function Step({ line, stage, visit }: Readonly<{ line: Line; stage: Stage; visit: Visit }>): ReactNode {
  const { board: words } = visit.words;
  const { startedOn, completedOn } = line.stages.find((one) => one.stage === stage)!;
  if (completedOn)
    return (
      <>
        <Dot progress="completed" />
        <span className="hidden">{words.progresses.completed}</span>
        <Day visit={visit} on={completedOn} />
      </>
    );
  if (!startedOn) return null;
  return (
    <>
      <Dot progress="in-progress" />
      {words.running} <Day visit={visit} on={startedOn} />
    </>
  );
}
