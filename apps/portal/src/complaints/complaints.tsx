import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Pager, Table } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Line = ServiceSchemas['complaints']['ListedComplaintView'];

/** How to file a complaint, and for a party or staff the complaints that they may see. */
export const showComplaints = definePage({
  path: '/complaints',
  who: 'everyone',
  load: async ({ services, user, query }) => {
    const reader = user?.roles.some((role) => ['agency', 'alliance-staff', 'expert', 'regulator'].includes(role));
    if (!reader) return { page: undefined };
    const cursor = query.get('cursor');
    return {
      page: await answerOf(services.complaints.GET('/complaints', { params: { query: cursor ? { cursor } : {} } })),
    };
  },
  view: ({ page }, visit) => {
    const { complaints: words } = visit.words;
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          {page && (
            <>
              <h2>{words.mine}</h2>
              <Table caption={words.mine} columns={columnsOf(visit)} lines={page.items} empty={words.none} />
              <Pager visit={visit} next={page.next} />
            </>
          )}
          <p>{words.lead}</p>
          <h2>{words.how}</h2>
          <p>{words.steps}</p>
          <h2>{words.choose}</h2>
          <p>{words.chooseLead}</p>
          <p>
            <a className="button" href="/agencies">
              {words.toRegister}
            </a>
          </p>
        </>
      ),
    };
  },
});

const columnsOf = (visit: Visit): Column<Line>[] => {
  const { complaints: words } = visit.words;
  return [
    {
      label: words.filedOn,
      cell: ({ id, filedOn }) => (
        <a href={`/complaints/${id}`}>
          <Day visit={visit} on={filedOn} />
        </a>
      ),
    },
    { label: words.allegation, cell: ({ allegation }) => words.allegations[allegation] },
    { label: words.state, cell: ({ state }) => words.states[state] },
    { label: words.deadline, cell: ({ due }) => due && <Day visit={visit} on={due} /> },
  ];
};
