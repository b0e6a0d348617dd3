import type { ServiceSchemas } from '@heng/clients';
import { Day, Facts, Table } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Schemas = ServiceSchemas['registry'];
type OfItem = Readonly<{ item: Schemas['KnowledgeView']; visit: Visit }>;

export const showKnowledge = definePage({
  path: '/knowledge/:id',
  who: 'everyone',
  load: ({ services, params }) =>
    answerOf(services.registry.GET('/knowledge/{id}', { params: { path: { id: params['id']! } } })),
  view: (item, visit) => {
    const { knowledge: words } = visit.words;
    return {
      title: item.title,
      body: (
        <>
          <h1>{item.title}</h1>
          <p className="text">{item.summary}</p>
          <About item={item} visit={visit} />
          <Honours title={words.citedBy} empty={words.notCited} honours={item.citedBy} visit={visit} />
          <Honours title={words.awards} empty={words.noAwards} honours={item.awards} visit={visit} />
          <p>
            <a href="/knowledge">{words.title}</a>
          </p>
        </>
      ),
    };
  },
});

function About({ item, visit }: OfItem) {
  const { knowledge: words, merits } = visit.words;
  const { agencyId, agencyName, kind, authors, sharedOn, recognisedOn, file } = item;
  return (
    <Facts
      facts={[
        [
          merits.agency,
          <a key="a" href={`/agencies/${agencyId}`}>
            {agencyName}
          </a>,
        ],
        [merits.kind, merits.knowledgeKinds[kind]],
        [merits.authors, authors],
        [merits.sharedOn, <Day key="s" visit={visit} on={sharedOn} />],
        [words.recognised, <Day key="r" visit={visit} on={recognisedOn} />],
        [
          merits.file,
          file ? (
            <a key="f" href={`/files/registry/${file.id}`} download>
              {words.file} ({file.name})
            </a>
          ) : (
            words.fileNone
          ),
        ],
      ]}
    />
  );
}

type OfHonours = Readonly<{
  title: string;
  empty: string;
  honours: Schemas['KnowledgeView']['citedBy'];
  visit: Visit;
}>;

function Honours({ title, empty, honours, visit }: OfHonours) {
  const { merits, knowledge: words } = visit.words;
  return (
    <>
      <h2>{title}</h2>
      <Table
        caption={title}
        lines={honours}
        empty={empty}
        columns={[
          { label: merits.title, cell: (one) => one.title },
          { label: merits.kind, cell: ({ kind }) => merits.kinds[kind] },
          { label: merits.awardedBy, cell: ({ awardedBy }) => awardedBy },
          { label: words.recognised, cell: ({ recognisedOn }) => <Day visit={visit} on={recognisedOn} /> },
        ]}
      />
    </>
  );
}
