import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Pager, Table } from '../components/parts.js';
import { agencyByCode } from '../agencies/agency.js';
import { StateLinks } from '../components/queue.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Line = ServiceSchemas['complaints']['ListedComplaintView'];

const STATES = ['filed', 'accepted', 'answered', 'mediating', 'settled', 'ruled', 'declined', 'withdrawn'] as const;

/** The page explains how to file a complaint, and lists the complaints that a party or staff may see. */
export const showComplaints = definePage({
  path: '/complaints',
  who: 'everyone',
  load: async (visit) => {
    const { services, user, query } = visit;
    const reader = user?.roles.some((role) => ['agency', 'alliance-staff', 'expert'].includes(role));
    if (!user || !reader) return { page: undefined };
    const [cursor, state] = [query.get('cursor'), STATES.find((one) => one === query.get('state'))];
    const own = user.roles.includes('agency') ? await agencyByCode(visit, user.org ?? '') : undefined;
    if (!own && user.roles.includes('agency')) return { page: undefined };
    const wanted = {
      ...(cursor ? { cursor } : {}),
      ...(state ? { state } : {}),
      ...(own ? { agencyId: own.id } : {}),
    };
    return { page: await answerOf(services.complaints.GET('/complaints', { params: { query: wanted } })) };
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
              <StateLinks visit={visit} states={STATES} words={words.states} label={words.state} all={words.all} />
              <Table caption={words.mine} columns={columnsOf(visit)} lines={page.items} empty={words.none} />
              <Pager visit={visit} next={page.next} />
              <p>
                <a href="/cases">{visit.words.ratingCases.list}</a>
              </p>
            </>
          )}
          <p>{words.lead}</p>
          <h2>{words.how}</h2>
          <p>
            {words.steps} <a href="/complaints/how">{visit.words.complaining.title}</a>
          </p>
          <p>
            <a href="/case">{visit.words.filing.back}</a>
          </p>
          <p>
            <a href="/announcements">{visit.words.announcements.title}</a>
          </p>
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
      label: visit.words.filing.number,
      cell: ({ id, number, filedOn }) => (
        <a href={`/complaints/${id}`}>{number ?? <Day visit={visit} on={filedOn} />}</a>
      ),
    },
    {
      label: words.filedOn,
      cell: ({ filedOn }) => <Day visit={visit} on={filedOn} />,
    },
    { label: words.allegation, cell: ({ allegation }) => words.allegations[allegation] },
    { label: words.state, cell: ({ state }) => words.states[state] },
    { label: words.deadline, cell: ({ due }) => due && <Day visit={visit} on={due} /> },
  ];
};
