import type { ServiceSchemas } from '@heng/clients';
import { type Column, Day, Pager, Table } from '../components/parts.js';
import { StateLinks } from '../components/queue.js';
import { isStaff } from '../agencies/agency.js';
import { cursorOf } from '../web/changes.js';
import { definePage, type Visit } from '../web/page.js';
import { answerOf } from '../web/services.js';
import { provinceIn } from '../words/places.js';

type Line = ServiceSchemas['registry']['ApplicationLineView'];
const STATES = ['submitted', 'returned', 'registered', 'refused', 'withdrawn', 'draft'] as const;

/** The queue of staff by state; an applicant sees its own. */
export const listApplications = definePage({
  path: '/applications',
  who: ['agency', 'alliance-staff'],
  load: (visit) => {
    const state = STATES.find((one) => one === visit.query.get('state'));
    const query = { ...cursorOf(visit), ...(state && isStaff(visit) ? { state } : {}) };
    return answerOf(visit.services.registry.GET('/applications', { params: { query } }));
  },
  view: ({ items, next }, visit) => {
    const { applications: words } = visit.words;
    const title = isStaff(visit) ? words.title : words.mine;
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          {isStaff(visit) ? (
            <StateLinks visit={visit} states={STATES} words={words.states} label={words.state} />
          ) : (
            <p>
              <a className="button" href="/applications/new">
                {words.new}
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

const columnsOf = (visit: Visit): Column<Line>[] => {
  const { applications: words } = visit.words;
  return [
    { label: words.name, cell: ({ id, name }) => <a href={`/applications/${id}`}>{name}</a> },
    { label: words.code, cell: ({ creditCode }) => creditCode },
    { label: words.province, cell: ({ province }) => provinceIn(visit.language, province) },
    { label: words.state, cell: ({ state }) => words.states[state] },
    { label: words.submitted, cell: ({ submittedOn }) => submittedOn && <Day visit={visit} on={submittedOn} /> },
  ];
};
