import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Table } from '../components/parts.js';
import { agencyNames } from '../web/names.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Schemas = ServiceSchemas['registry'];
type Span = Readonly<{ from: string; until: string | null }>;

/** The ties of the calling expert, as they are on record: for them the expert decides nothing about the agency (R8). */
export const showOwnExpert = definePage({
  path: '/experts/own',
  who: ['expert'],
  load: async (visit) => {
    const own = await answerOf(visit.services.registry.GET('/experts/own', {}));
    const agencyNameOf = await agencyNames(
      visit,
      own.relations.map(({ agencyId }) => agencyId),
    );
    return { ...own, agencyNameOf };
  },
  view: ({ name, email, relations, affiliations, agencyNameOf }, visit) => {
    const { ties: words, common, enterprises } = visit.words;
    return {
      title: words.own,
      body: (
        <>
          <h1>{words.own}</h1>
          <p>{words.ownLead(name)}</p>
          <p>{email ? words.letters(email) : words.noLetters}</p>
          <h2>{words.relations}</h2>
          <Table<Schemas['RelationView']>
            caption={words.relations}
            lines={relations}
            empty={common.none}
            columns={[
              { label: words.agency, cell: ({ agencyId }) => agencyNameOf(agencyId) },
              { label: words.tie, cell: ({ kind }) => words.kinds[kind] },
              ...spanOf(visit),
              { label: words.reason, cell: ({ reason }) => reason ?? words.byStaff },
            ]}
          />
          <h2>{words.affiliations}</h2>
          <Table<Schemas['AffiliationView']>
            caption={words.affiliations}
            lines={affiliations}
            empty={common.none}
            columns={[{ label: enterprises.code, cell: ({ creditCode }) => creditCode }, ...spanOf(visit)]}
          />
        </>
      ),
    };
  },
});

const spanOf = <L extends Span>(visit: Visit): Column<L>[] => [
  { label: visit.words.ties.from, cell: ({ from }) => <Day visit={visit} on={from} /> },
  { label: visit.words.ties.until, cell: ({ until }) => until && <Day visit={visit} on={until} /> },
];
