import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Pager, Select, Table } from '../components/parts.js';
import { atomOf, feedAnswer } from '../web/atom.js';
import { defineDownload } from '../web/download.js';
import { definePage, linkTo, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Line = ServiceSchemas['registry']['KnowledgeLine'];
type Kind = Line['kind'];

const filterIn = ({ query }: Visit) => {
  const given = ['q', 'kind', 'agencyId', 'cursor'].flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(given) as { q?: string; kind?: Kind; agencyId?: string; cursor?: string };
};
const knowledgeOf = (visit: Visit) =>
  answerOf(visit.services.registry.GET('/knowledge', { params: { query: filterIn(visit) } }));

export const listKnowledge = definePage({
  path: '/knowledge',
  who: 'everyone',
  load: knowledgeOf,
  view: ({ items, next }, visit) => {
    const { knowledge: words } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <Filter visit={visit} />
          <Table caption={words.title} columns={columnsOf(visit)} lines={items} empty={words.none} />
          <Pager visit={visit} next={next} />
          <p>
            <a href={linkTo({ path: '/knowledge/feed.atom', query: visit.query }, { cursor: undefined })}>
              {words.feed}
            </a>
          </p>
        </>
      ),
    };
  },
});

/** The newest items of a search as a feed. */
export const knowledgeFeed = defineDownload({
  path: '/knowledge/feed.atom',
  who: 'everyone',
  shown: true,
  load: async (visit) => {
    const { items } = await knowledgeOf(visit);
    const { knowledge, common } = visit.words;
    const feed = { id: 'urn:heng:knowledge', title: knowledge.title, author: common.alliance, path: '/knowledge' };
    const entries = items.map(({ id, title, summary, agencyName, recognisedOn }) => ({
      ...{ id, title, summary, author: agencyName, on: recognisedOn, path: `/knowledge/${id}` },
    }));
    return feedAnswer(atomOf(feed, entries));
  },
});

function Filter({ visit }: Readonly<{ visit: Visit }>) {
  const { knowledge: words, merits, common } = visit.words;
  const kinds = Object.entries(merits.knowledgeKinds).map(([value, label]) => ({ value, label }));
  return (
    <form className="filter" role="search">
      <div>
        <label htmlFor="q">{words.query}</label>
        <input id="q" name="q" type="search" defaultValue={visit.query.get('q') ?? ''} />
      </div>
      <Select
        {...{ name: 'kind', label: merits.kind, any: words.any, value: visit.query.get('kind') }}
        choices={kinds}
      />
      <button>{common.search}</button>
    </form>
  );
}

const columnsOf = (visit: Visit): Column<Line>[] => {
  const { knowledge: words, merits } = visit.words;
  return [
    { label: words.item, cell: ({ id, title }) => <a href={`/knowledge/${id}`}>{title}</a> },
    { label: merits.kind, cell: ({ kind }) => merits.knowledgeKinds[kind] },
    { label: merits.agency, cell: ({ agencyId, agencyName }) => <a href={`/agencies/${agencyId}`}>{agencyName}</a> },
    { label: words.recognised, cell: ({ recognisedOn }) => <Day visit={visit} on={recognisedOn} /> },
    { label: words.citations, cell: ({ citations }) => citations, number: true },
  ];
};
