import type { ServiceSchemas } from '@heng/clients';
import { industries } from '@heng/contracts';
import type { ReactNode } from 'react';
import { type Column, Day, Grade, Pager, Table } from '../components/parts.js';
import { defineDownload } from '../web/download.js';
import { definePage, linkTo, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { industryIn, provinceIn } from '../words/places.js';
import { type Facet, Facets } from './facets.js';
import { filterIn, searchIn } from './search.js';

type Schemas = ServiceSchemas['registry'];
type Line = Schemas['AgencyLine'];
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
const SORTS = ['name', 'grade', 'completeness', 'registeredOn'] as const;
const GRADES = ['A', 'B', 'C', 'D', 'unrated'] as const;
const STATES = ['registered', 'suspended', 'deregistered'] as const;
const FILES = ['csv', 'xlsx'] as const;
const SECTIONS = industries.filter(({ code, section }) => code === section).map(({ code }) => code);

export const searchAgencies = definePage({
  path: '/agencies',
  who: 'everyone',
  load: async ({ services: { registry }, query }) => {
    const [page, { counts }] = await Promise.all([
      answerOf(registry.GET('/agencies', { params: { query: searchIn(query) as object } })),
      answerOf(registry.GET('/agencies/counts', { params: { query: filterIn(query) as object } })),
    ]);
    return { page, counts };
  },
  view: ({ page: { items, next, count }, counts }, visit) => {
    const { agencies } = visit.words;
    return {
      title: agencies.title,
      body: (
        <>
          <h1>{agencies.title}</h1>
          <p>{agencies.lead}</p>
          <Search visit={visit} />
          <Narrow counts={counts} visit={visit} />
          <p role="status">{count === null ? agencies.many : agencies.count(count)}</p>
          <form action="/agencies/compare" aria-label={agencies.compare}>
            <Table caption={agencies.title} columns={columnsOf(visit)} lines={items} empty={agencies.none} />
            {items.length > 1 && (
              <p className="actions">
                <button className="second">{agencies.compare}</button>
                <span className="quiet">{agencies.compareHint}</span>
              </p>
            )}
          </form>
          <Pager visit={visit} next={next} />
          <p className="actions">
            <span>{agencies.exports}</span>
            {FILES.map((format) => (
              <a key={format} href={withSearch(`/open-data/agencies/${format}`, visit)} download>
                {agencies.formats[format]}
              </a>
            ))}
            <a href={withSearch('/feed.atom', visit)} type="application/atom+xml">
              {agencies.feed}
            </a>
          </p>
        </>
      ),
    };
  },
});

/** The same search at another address. */
const withSearch = (path: string, { query }: Visit): string =>
  linkTo({ path, query: new URLSearchParams(query) }, { cursor: undefined, sort: undefined });

/** The changes of the agencies of a search, for readers of feeds. */
export const agencyFeed = defineDownload({
  path: '/feed.atom',
  who: 'everyone',
  shown: true,
  load: ({ services, query }) => {
    const before = query.get('before');
    const asked = { ...filterIn(query), ...(before ? { before } : {}) };
    return services.registry.GET('/feed.atom', {
      params: { query: asked as object },
      parseAs: 'stream',
      cache: 'no-store',
    });
  },
});

function columnsOf(visit: Visit): Column<Line>[] {
  const { agencies, common } = visit.words;
  return [
    { label: agencies.name, cell: ({ id, name }) => <a href={`/agencies/${id}`}>{name}</a> },
    { label: agencies.grade, cell: ({ grade }) => <Grade visit={visit} grade={grade} /> },
    { label: agencies.province, cell: ({ province }) => provinceIn(visit.language, province) },
    { label: agencies.state, cell: ({ state }) => agencies.states[state] },
    { label: agencies.registered, cell: ({ registeredOn }) => <Day visit={visit} on={registeredOn} /> },
    {
      label: agencies.disclosed,
      cell: ({ disclosedOn }) => (disclosedOn ? <Day visit={visit} on={disclosedOn} /> : common.none),
    },
    { label: agencies.completeness, cell: ({ completeness }) => `${completeness}%`, number: true },
    {
      label: agencies.compareOne,
      cell: ({ id, name }) => (
        <label className="pick">
          <input type="checkbox" name="id" value={id} />
          <span className="hidden">{agencies.compareThis(name)}</span>
        </label>
      ),
    },
  ];
}

/** The words to look for; the other filters stay. */
function Search({ visit }: Readonly<{ visit: Visit }>): ReactNode {
  const { words, query } = visit;
  return (
    <form className="filter" role="search">
      <div>
        <label htmlFor="q">{words.agencies.query}</label>
        <input id="q" name="q" type="search" defaultValue={query.get('q') ?? ''} />
      </div>
      {[...query]
        .filter(([name]) => name !== 'q' && name !== 'cursor')
        .map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" {...{ name, value }} />
        ))}
      <button>{words.common.search}</button>
    </form>
  );
}

function Narrow({ counts, visit }: Readonly<{ counts: Counts; visit: Visit }>): ReactNode {
  const { words, language } = visit;
  const { agencies, common } = words;
  const given = (name: string) => counts[name] ?? {};
  const of = (name: string, values: readonly string[], label: (value: string) => string): Facet => ({
    ...{ name, label: agencies[name as 'grade'] },
    values: values.map((value) => ({ value, label: label(value), count: given(name)[value] ?? 0 })),
  });
  const gradeName = (value: string) => (value === 'unrated' ? common.unrated : agencies.gradeOf(value));
  return (
    <Facets
      visit={visit}
      any={agencies.any}
      facets={[
        of('grade', GRADES, gradeName),
        of('province', Object.keys(given('province')), (code) => provinceIn(language, code)),
        of('industry', SECTIONS, (code) => industryIn(language, code)),
        of('state', STATES, (state) => agencies.states[state as (typeof STATES)[number]]),
        {
          ...{ name: 'sort', label: agencies.sort },
          values: SORTS.map((value) => ({ value: value === 'name' ? '' : value, label: agencies.sorts[value] })),
        },
      ]}
    />
  );
}
