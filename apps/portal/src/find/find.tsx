import type { ReactNode } from 'react';
import { type Column, PartOf, Table } from '../components/parts.js';
import { isStaff } from '../agencies/agency.js';
import { definePage, type Part, part, type Visit } from '../web/page.js';
import { type Hit, sources } from './sources.js';

type Found = Readonly<{ query: string; hits: readonly Part<readonly Hit[]>[] }>;

/** One box for everything that the reader may see, by name, code, number or id. */
export const find = definePage({
  path: '/find',
  who: 'everyone',
  load: async (visit): Promise<Found> => {
    const query = (visit.query.get('q') ?? '').trim().slice(0, 100);
    const asked = query === '' ? [] : sources(query, visit);
    return { query, hits: await Promise.all(asked.map((source) => part(source()))) };
  },
  view: ({ query, hits }, visit) => {
    const { find: words, common } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <form className="filter" role="search">
            <div>
              <label htmlFor="q">{words.query}</label>
              <input id="q" name="q" type="search" defaultValue={query} />
            </div>
            <button>{common.search}</button>
          </form>
          {query !== '' && <Hits hits={hits} visit={visit} />}
        </>
      ),
    };
  },
});

type OfHits = Readonly<{ hits: Found['hits']; visit: Visit }>;

function Hits({ hits, visit }: OfHits): ReactNode {
  const { find: words, records } = visit.words;
  const known = hits.flatMap((one) => ('data' in one ? one.data : []));
  const columns: Column<Hit>[] = [
    { label: words.name, cell: ({ href, name }) => <a href={href}>{name}</a> },
    { label: words.kind, cell: ({ kind }) => words.kinds[kind] },
    { label: words.code, cell: ({ code }) => code },
    ...(isStaff(visit)
      ? [
          {
            label: records.title,
            cell: ({ id, name }: Hit) => (
              <a href={`/console/records/${id}`}>
                {records.show}
                <span className="hidden">{name}</span>
              </a>
            ),
          },
          {
            label: visit.words.letters.title,
            cell: ({ id, name, isParty }: Hit) =>
              isParty && (
                <a href={`/console/letters?party=${id}`}>
                  {records.show}
                  <span className="hidden">{name}</span>
                </a>
              ),
          },
        ]
      : []),
  ];
  return (
    <>
      <Silent hits={hits} visit={visit} />
      <p role="status">{words.count(known.length)}</p>
      <Table caption={words.title} columns={columns} lines={known} empty={words.none} />
    </>
  );
}

/** One sentence for all services that did not answer. */
function Silent({ hits, visit }: OfHits): ReactNode {
  const { common, find: words } = visit.words;
  const names = new Set(hits.flatMap((one) => ('missing' in one ? [one.missing] : [])));
  const [first, ...others] = [...names];
  if (!first) return null;
  if (others.length === 0)
    return (
      <PartOf visit={visit} of={{ missing: first }}>
        {() => null}
      </PartOf>
    );
  return <p className="note warn">{words.silent([...names].map((name) => common.services[name]))}</p>;
}
