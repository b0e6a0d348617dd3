import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Pager, Table } from '../components/parts.js';
import { type Agency, agencyOf, isOwn } from '../agencies/agency.js';
import { AgencyTabs } from '../agencies/agency-tabs.js';
import { cursorOf } from '../web/changes.js';
import { DayForm } from './disclosure-on.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Line = ServiceSchemas['registry']['RevisionSummaryView'];

export const listRevisions = definePage({
  path: '/agencies/:id/disclosures',
  who: 'everyone',
  load: async (visit) => {
    const params = { path: { id: visit.params['id']! }, query: cursorOf(visit) };
    const [agency, page] = await Promise.all([
      agencyOf(visit),
      answerOf(visit.services.registry.GET('/agencies/{id}/disclosures', { params })),
    ]);
    return { agency, page };
  },
  view: ({ agency, page: { items, next } }, visit) => {
    const { disclosure: words } = visit.words;
    const title = words.history(agency.name);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          {isOwn(visit, agency) && (
            <>
              <p>{words.startLead}</p>
              <p>
                <a className="button" href={`/agencies/${agency.id}/draft`}>
                  {words.start}
                </a>
              </p>
            </>
          )}
          <DayForm agency={agency} visit={visit} />
          <Table caption={title} columns={columnsOf(agency, visit)} lines={items} empty={words.none} />
          <Pager visit={visit} next={next} />
        </>
      ),
    };
  },
});

const columnsOf = ({ id }: Agency, visit: Visit): Column<Line>[] => {
  const { disclosure: words } = visit.words;
  return [
    {
      label: words.revision,
      cell: ({ revision }) => <a href={`/agencies/${id}/disclosures/${revision}`}>{words.revisionNo(revision)}</a>,
    },
    { label: words.published, cell: ({ publishedOn }) => <Day visit={visit} on={publishedOn} /> },
    {
      label: words.completeness,
      cell: ({ missing }) => (missing.length === 0 ? words.complete : words.lacking(missing.length)),
    },
    {
      label: words.compare,
      cell: ({ revision }) =>
        revision > 1 && (
          <a href={`/agencies/${id}/disclosures/compare?from=${revision - 1}&to=${revision}`}>
            {words.compareWith(revision - 1)}
          </a>
        ),
    },
  ];
};
