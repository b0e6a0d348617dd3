import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Pager, Select, Table } from '../components/parts.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';

type Line = ServiceSchemas['tracking']['ListedProject'];
type State = Line['state'];

/** The projects of the reader's organisation, of all for staff. */
export const listProjects = definePage({
  path: '/projects',
  who: ['agency', 'enterprise', 'alliance-staff'],
  load: ({ services, query }) => {
    const asked = ['state', 'cursor'].map((name) => [name, query.get(name)]).filter(([, value]) => value);
    return answerOf(services.tracking.GET('/projects', { params: { query: Object.fromEntries(asked) } }));
  },
  view: ({ items, next }, visit) => {
    const { projects: words, common } = visit.words;
    const states = Object.keys(words.states) as State[];
    return {
      title: words.title,
      body: (
        <>
          <h1>{words.title}</h1>
          <p>{visit.user?.roles.includes('alliance-staff') ? words.leadStaff : words.lead}</p>
          {visit.user?.roles.includes('agency') && (
            <p>
              <a className="button" href="/projects/new">
                {words.propose}
              </a>
            </p>
          )}
          <form className="filter">
            <Select
              {...{ name: 'state', label: words.state, any: words.anyState, value: visit.query.get('state') }}
              choices={states.map((value) => ({ value, label: words.states[value] }))}
            />
            <button>{common.search}</button>
          </form>
          <Table caption={words.title} columns={columnsOf(visit)} lines={items} empty={words.none} />
          <Pager visit={visit} next={next} />
        </>
      ),
    };
  },
});

const columnsOf = (visit: Visit): Column<Line>[] => {
  const { projects: words, common } = visit.words;
  return [
    {
      label: words.enterprise,
      cell: ({ id, enterpriseName }) => <a href={`/projects/${id}`}>{enterpriseName ?? common.nameWithheld}</a>,
    },
    { label: words.agency, cell: ({ agencyName }) => agencyName ?? common.unknown },
    { label: words.state, cell: ({ state }) => words.states[state] },
    { label: words.startedOn, cell: ({ startedOn }) => <Day visit={visit} on={startedOn} /> },
    { label: words.endedOn, cell: ({ endedOn }) => endedOn && <Day visit={visit} on={endedOn} /> },
  ];
};
