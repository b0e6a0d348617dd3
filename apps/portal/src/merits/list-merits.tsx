import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Pager, Table } from '../components/parts.js';
import { queueContent, queueQuery } from '../components/queue.js';
import { agencyOf, isOwn } from '../agencies/agency.js';
import { AgencyTabs } from '../agencies/agency-tabs.js';
import { cursorOf } from '../web/changes.js';
import { agencyNames } from '../web/names.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Merit = ServiceSchemas['registry']['MeritView'];
const STATES = ['claimed', 'recognised', 'refused'] as const;

export const showMerits = definePage({
  path: '/agencies/:id/merits',
  who: 'everyone',
  load: async (visit) => {
    const params = { path: { id: visit.params['id']! }, query: cursorOf(visit) };
    const [agency, page] = await Promise.all([
      agencyOf(visit),
      answerOf(visit.services.registry.GET('/agencies/{id}/merits', { params })),
    ]);
    return { agency, page };
  },
  view: ({ agency, page: { items, next } }, visit) => {
    const { merits: words } = visit.words;
    const title = words.titleOf(agency.name);
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <AgencyTabs agency={agency} visit={visit} />
          <p>{words.lead}</p>
          {isOwn(visit, agency) && (
            <p>
              <a className="button" href={`/agencies/${agency.id}/merits/new`}>
                {words.new}
              </a>{' '}
              <a className="button second" href={`/agencies/${agency.id}/knowledge/new`}>
                {words.share}
              </a>
            </p>
          )}
          <Table caption={title} columns={columnsOf(visit)} lines={items} empty={words.none} />
          <Pager visit={visit} next={next} />
        </>
      ),
    };
  },
});

export const listMerits = definePage({
  path: '/merits',
  who: ['alliance-staff'],
  load: async (visit) => {
    const query = queueQuery(visit, STATES);
    const page = await answerOf(visit.services.registry.GET('/merits', { params: { query } }));
    return {
      page,
      names: await agencyNames(
        visit,
        page.items.map(({ agencyId }) => agencyId),
      ),
    };
  },
  view: ({ page, names }, visit) => {
    const { merits: words } = visit.words;
    const agency: Column<Merit> = {
      label: words.agency,
      cell: ({ agencyId }) => <a href={`/agencies/${agencyId}/merits`}>{names(agencyId)}</a>,
    };
    return queueContent({
      ...{ visit, title: words.queue, columns: [agency, ...columnsOf(visit)], page, empty: words.none },
      ...{ states: STATES, words: words.states, label: words.state },
    });
  },
});

const columnsOf = (visit: Visit): Column<Merit>[] => {
  const { merits: words } = visit.words;
  return [
    { label: words.title, cell: ({ id, title }) => <span id={id}>{title}</span> },
    {
      label: words.kind,
      cell: ({ kind, level }) => `${words.kinds[kind]}${level ? `（${words.levels[level]}）` : ''}`,
    },
    { label: words.awardedBy, cell: ({ awardedBy }) => awardedBy },
    { label: words.claimed, cell: ({ claimedOn }) => <Day visit={visit} on={claimedOn} /> },
    {
      label: words.state,
      cell: ({ id, agencyId, state, reason, title, allowedActions }) => (
        <>
          <span className={state === 'recognised' ? 'tag good' : 'tag'}>{words.states[state]}</span>
          {reason && <p className="text">{reason}</p>}
          {allowedActions?.includes('recognise') && (
            <p>
              <a href={`/agencies/${agencyId}/merits/${id}/decision`}>
                {words.decide}
                <span className="hidden">{title}</span>
              </a>
            </p>
          )}
        </>
      ),
    },
  ];
};
